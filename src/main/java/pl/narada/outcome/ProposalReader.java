package pl.narada.outcome;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.told.Proposal;
import pl.narada.shared.Sector;

/** Proposals to which people showed hands. */
record ProposalReader(Findings found, Turnouts turnouts) {

    @Nullable
    Proposal proposal(int activity) {
        return found.all(ConsentLine.Proposal.class).stream()
                .filter(p -> p.activity() == activity)
                .findFirst()
                .map(this::proposal)
                .orElse(null);
    }

    private Proposal proposal(ConsentLine.Proposal line) {
        Turnouts.Turnout turnout = turnouts.turnout(line.activity());
        int all = Sector.total(turnout.voters());
        int onPaper = turnout.onPaper();
        if (!found.complete() && !line.revealed())
            return new Proposal(
                    line.proposal(), line.quorum(), true, all, onPaper, "", null, List.of(), List.of(), List.of());
        Map<Sector, Hands> hands = new EnumMap<>(Sector.class);
        found.all(ConsentLine.HandsUp.class).stream()
                .filter(h -> h.activity() == line.activity())
                .forEach(h -> hands.put(h.sector(), h.hands()));
        Hands total = Hands.total(hands.values());
        List<SectorGroups.Group> groups = SectorGroups.of(turnout.voters());
        List<Hands> by = Hands.told(groups.stream()
                .map(g -> Hands.total(g.sectors().stream()
                        .map(s -> hands.getOrDefault(s, Hands.NONE))
                        .toList()))
                .toList());
        List<String> reasons = found.all(SaidLine.Answer.class).stream()
                .filter(a -> a.activity() == line.activity())
                .sorted(Comparator.comparingInt(SaidLine.Answer::position))
                .map(SaidLine.Answer::text)
                .toList();
        String verdict = total.consent().verdict(line.quorum()).wire();
        return new Proposal(
                line.proposal(),
                line.quorum(),
                false,
                all,
                onPaper,
                verdict,
                total,
                Turnouts.counts(groups),
                by,
                reasons);
    }
}
