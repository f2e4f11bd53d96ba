package pl.narada.activity.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.activity.compare.CompareEvent.Preferred;
import pl.narada.activity.compare.CompareState.Said;
import pl.narada.deliberation.pairwise.Two;
import pl.narada.room.Actor;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * Whether an answer is taken. Of any two that are on offer: a phone that was without a network may still have pairs of before
 * something was added, and what its owner tapped is not lost for that. But nobody answers more than everybody is asked.
 */
final class CompareRules {

    private CompareRules() {}

    static Result<List<CompareEvent>> decide(Situation<CompareSettings, CompareState> now, Prefer wish, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        Compared compared = Compared.of(now);
        int one = compared.choices().rootOf(wish.one());
        int other = compared.choices().rootOf(wish.other());
        if (one == other || !compared.offers(one) || !compared.offers(other))
            return Result.refused(Reason.PAIR_UNKNOWN);
        @Nullable
        Integer preferred = wish.preferred()
                .map(named -> named == 0 ? 0 : compared.choices().rootOf(named))
                .orElse(null);
        if (preferred != null && preferred != 0 && preferred != one && preferred != other)
            return Result.refused(Reason.PAIR_UNKNOWN);

        var pair = new Two(one, other);
        PMap<Two, Said> mine = now.state().of(who);
        Map<Two, Integer> counted = compared.counted(mine);
        if (Objects.equals(counted.get(pair), preferred)) return Result.ok(List.of());
        int each = Asked.of(now, compared).each();
        if (!counted.containsKey(pair) && counted.size() >= each) return Result.refused(Reason.COMPARED_ENOUGH, each);
        Sector sector = now.sectorOf(who);
        if (preferred != null)
            return Result.ok(List.of(new Preferred(now.id(), who, sector, pair.one(), pair.other(), preferred)));
        // what was merged into one of them would go on counting for it
        List<CompareEvent> takenBack = new ArrayList<>();
        for (Two said : compared.namedFor(pair, mine))
            takenBack.add(new Preferred(now.id(), who, sector, said.one(), said.other(), null));
        return Result.ok(takenBack);
    }
}
