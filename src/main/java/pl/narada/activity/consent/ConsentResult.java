package pl.narada.activity.consent;

import java.util.List;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.room.Finding;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in, and nobody's reason.
 *
 * @param shown how many showed 0 to 5 fingers
 * @param verdict the wire name of a {@link pl.narada.deliberation.Consent.Verdict}
 * @param groups these sectors together; {@code people} of theirs answered
 * @param by what each group showed, in the order of the groups, or nothing
 */
public record ConsentResult(
        String kind,
        int activity,
        String proposal,
        int quorum,
        int people,
        int onPaper,
        List<Integer> shown,
        int abstained,
        String verdict,
        List<GroupPart> groups,
        List<Hands> by) {

    public record GroupPart(List<String> sectors, int people) {}

    static ConsentResult of(Finding.HandsShown found) {
        List<Group> groups = SectorGroups.of(found.people());
        Hands all = found.all();
        return new ConsentResult(
                "consent",
                found.activity().value(),
                found.proposal(),
                found.quorum(),
                all.people(),
                Sector.total(found.onPaper()),
                all.shown(),
                all.abstained(),
                found.verdict().wire(),
                groups.stream()
                        .map(g -> new GroupPart(
                                g.sectors().stream().map(Sector::wire).toList(), g.people()))
                        .toList(),
                Hands.told(groups.stream().map(g -> found.of(g.sectors())).toList()));
    }
}
