package pl.narada.activity.opine;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Lagging;
import pl.narada.deliberation.statements.Sheet;
import pl.narada.deliberation.statements.Told;
import pl.narada.room.Answers.Answer;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * What the answers come to now that the statements are as they are. Nobody counts twice: who answered a statement itself
 * has answered it; of several that were merged into it, agreement counts before disagreement, and either before a pass.
 */
record Statements(Choices choices, OpineState state) {

    static Statements of(Situation<OpineSettings, OpineState> now) {
        ActivityId source = now.settings().source();
        Choices choices = source == null ? Choices.fixed(now.settings().written()) : now.choices(source);
        return new Statements(choices, now.state());
    }

    List<Choice> all() {
        return choices.all();
    }

    /** What counts of this person's answers. */
    Optional<Stance> stance(PMap<Integer, Stance> answers, int statement) {
        Stance own = answers.get(statement);
        return own != null
                ? Optional.of(own)
                : choices.merged(statement).stream()
                        .map(answers::get)
                        .filter(Objects::nonNull)
                        .min(Stance::compareTo);
    }

    /** All that counts of this person's answers, by statement. */
    Map<Integer, String> stances(PMap<Integer, Stance> answers) {
        Map<Integer, String> all = new LinkedHashMap<>();
        for (Choice choice : all()) {
            stance(answers, choice.id()).ifPresent(stance -> all.put(choice.id(), stance.wire()));
        }
        return all;
    }

    Map<Sector, Stances> counts(int statement) {
        Map<Sector, Stances> counted = new EnumMap<>(Sector.class);
        for (Answer<PMap<Integer, Stance>> answer : state.answers().given().values()) {
            stance(answer.what(), statement)
                    .ifPresent(stance -> counted.merge(answer.sector(), Stances.NONE.plus(stance), Stances::plus));
        }
        return counted;
    }

    /** Which of them phones ask about first, by sector; of what is merged into one, all answers count. */
    Map<Sector, List<Integer>> lagging() {
        return Lagging.of(
                state.answers().people(), all().stream().map(Choice::id).toList(), this::answeredBy);
    }

    private int answeredBy(int statement, Sector sector) {
        return Stream.concat(Stream.of(statement), choices.merged(statement).stream())
                .mapToInt(id ->
                        state.answered().getOrDefault(id, HashTreePMap.empty()).getOrDefault(sector, 0))
                .sum();
    }

    /** By their numbers, in whatever order they are offered. */
    List<Choice> numbered() {
        return all().stream().sorted(Comparator.comparingInt(Choice::id)).toList();
    }

    /** Who said what to which statement, in the order of {@link #numbered}, without anybody's sector. */
    Sheet sheet() {
        Map<Integer, Integer> place = new HashMap<>();
        numbered().forEach(choice -> place.put(choice.id(), place.size()));
        List<Integer> joined = all().stream()
                .map(Choice::id)
                .filter(id -> !choices.merged(id).isEmpty())
                .toList();
        var sheet = new Sheet(place.size());
        for (Answer<PMap<Integer, Stance>> answer : state.answers().given().values()) {
            int person = sheet.person(Told.UNASSIGNED);
            answer.what().forEach((id, stance) -> {
                Integer at = place.get(id);
                if (at != null) sheet.set(person, at, stance);
            });
            for (int id : joined)
                stance(answer.what(), id)
                        .ifPresent(stance -> sheet.set(person, Objects.requireNonNull(place.get(id)), stance));
        }
        return sheet;
    }

    /** People with an answer that counts, by sector. */
    Map<Sector, Integer> people() {
        Set<Integer> counting = choices.counting();
        return state.answers().people(answers -> answers.keySet().stream().anyMatch(counting::contains));
    }
}
