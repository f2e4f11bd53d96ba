package pl.narada.activity.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.PMap;
import pl.narada.activity.compare.CompareState.Said;
import pl.narada.deliberation.pairwise.Two;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Finding.PairCounted;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * What the comparisons come to now that the source is as it is. If there are more choices than can be compared, the first
 * ones are offered. A choice that is gone is in no comparison; one that was merged into another stands for that other. Of
 * what then is the same pair a person's latest answer counts; two that have become one are no pair.
 */
record Compared(Choices choices, List<Choice> offered, CompareState state) {

    static Compared of(Situation<CompareSettings, CompareState> now) {
        return of(now.choices(now.settings().source()), now.state());
    }

    static Compared of(Choices choices, CompareState state) {
        List<Choice> offered =
                choices.all().stream().limit(CompareSettings.MOST_CHOICES).toList();
        return new Compared(choices, offered, state);
    }

    /** What stands in the source and is not offered. */
    List<Choice> leftOut() {
        return choices.all().subList(offered.size(), choices.all().size());
    }

    boolean offers(int choice) {
        return offered.stream().anyMatch(c -> c.id() == choice);
    }

    /** These answers as they count, those given first first: by pair the preferred one, or 0. */
    Map<Two, Integer> counted(PMap<Two, Said> answers) {
        Map<Two, Integer> counted = new LinkedHashMap<>();
        answers.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> e.getValue().turn()))
                .forEach(e -> {
                    int one = choices.rootOf(e.getKey().one());
                    int other = choices.rootOf(e.getKey().other());
                    if (one == other || !offers(one) || !offers(other)) return;
                    int preferred = e.getValue().preferred();
                    counted.put(new Two(one, other), preferred == 0 ? 0 : choices.rootOf(preferred));
                });
        return counted;
    }

    /** The answers among these that count for this pair, as they were named. */
    List<Two> namedFor(Two pair, PMap<Two, Said> answers) {
        return answers.keySet().stream()
                .filter(named -> {
                    int one = choices.rootOf(named.one());
                    int other = choices.rootOf(named.other());
                    return one != other && new Two(one, other).equals(pair);
                })
                .sorted(Comparator.comparingInt(Two::one).thenComparingInt(Two::other))
                .toList();
    }

    /** People with an answer that counts, by sector. */
    Map<Sector, Integer> people() {
        return countsAsKept() ? state.answers().people() : recountedPeople();
    }

    /** By pair, as it counts. */
    Map<Two, PairCounts> counts() {
        return countsAsKept() ? state.counts() : recounted();
    }

    /** As long as nothing was merged, hidden or left out, what is counted as answers come is what counts. */
    private boolean countsAsKept() {
        return choices.mergedInto().isEmpty()
                && state.counts().keySet().stream().allMatch(pair -> offers(pair.one()) && offers(pair.other()));
    }

    Map<Sector, Integer> recountedPeople() {
        return state.answers().people(answers -> !counted(answers).isEmpty());
    }

    /** From the answers themselves. */
    Map<Two, PairCounts> recounted() {
        Map<Two, PairCounts> counts = new HashMap<>();
        state.answers()
                .given()
                .values()
                .forEach(answer -> counted(answer.what())
                        .forEach((pair, preferred) -> counts.put(
                                pair, counts.getOrDefault(pair, PairCounts.NONE).with(pair, preferred, 1))));
        return counts;
    }

    /** How often each was preferred to each other, no zeros; in the order of the choices. */
    List<PairCounted> pairs() {
        Map<Two, PairCounts> counts = counts();
        List<PairCounted> pairs = new ArrayList<>();
        for (Choice one : offered) {
            for (Choice other : offered) {
                if (one.id() == other.id()) continue;
                var pair = new Two(one.id(), other.id());
                int times = counts.getOrDefault(pair, PairCounts.NONE).of(pair, one.id());
                if (times > 0) pairs.add(new PairCounted(one.id(), other.id(), times));
            }
        }
        return pairs;
    }

    /** How many answers were that it is hard to say. */
    int undecided() {
        return counts().values().stream().mapToInt(PairCounts::undecided).sum();
    }
}
