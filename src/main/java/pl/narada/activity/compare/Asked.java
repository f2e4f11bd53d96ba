package pl.narada.activity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.pairwise.PairRound;
import pl.narada.deliberation.pairwise.PairRound.Shown;
import pl.narada.deliberation.pairwise.Two;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/**
 * What one person is asked to compare, in order: all pairs that they answered, and as many others as make up what each is
 * asked. It depends on what is offered and on their own answers alone, so nothing changes under anybody's thumb because of
 * what others do.
 */
record Asked(List<Choice> offered, PairRound round, int each) {

    /** {@code preferred}: null as long as there is no answer. */
    record Pair(int one, int other, @Nullable Integer preferred) {}

    static Asked of(Situation<CompareSettings, CompareState> now, Compared compared) {
        List<Choice> offered = compared.offered();
        // the workshop and the activity: so that it is another round everywhere, and the same one on each server
        long seed = 31L * now.room().workshop().value().hashCode() + now.id().value();
        var round = PairRound.of(offered.size(), seed);
        return new Asked(
                offered, round, Math.min(now.settings().each(), round.pairs().size()));
    }

    /** {@code counted}: this person's answers as they count. */
    List<Pair> pairs(ParticipantId who, Map<Two, Integer> counted) {
        int open = each - counted.size();
        List<Pair> pairs = new ArrayList<>();
        for (Shown shown : round.askedOf(who.value(), each)) {
            int one = offered.get(shown.left()).id();
            int other = offered.get(shown.right()).id();
            Integer preferred = counted.get(new Two(one, other));
            if (preferred == null && open-- <= 0) continue;
            pairs.add(new Pair(one, other, preferred));
        }
        return pairs;
    }
}
