package pl.narada.activity.vote;

import java.util.List;
import java.util.Map;
import pl.narada.deliberation.Agreement;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. Rows by votes; equal votes are a tie.
 *
 * @param onPaper how many of the voters have no phone
 * @param agreement the choices by the support of the group that supports each least; empty without groups
 */
public record VoteResult(
        int activity, int voters, int onPaper, List<GroupPart> groups, List<Row> rows, List<Agreed> agreement) {

    /** These sectors together; {@code voters} people of theirs voted. */
    public record GroupPart(List<String> sectors, int voters) {}

    /** {@code by}: the votes of each group, in the order of the groups. */
    public record Row(int id, String label, int votes, List<Integer> by) {}

    /**
     * How far the groups agree on a choice.
     *
     * @param support of each group, in the order of the groups: how many in a hundred of its voters support the choice
     * @param verdict {@code all}, {@code differ}, {@code similar} or {@code mixed}
     */
    public record Agreed(int id, List<Integer> support, String verdict) {}

    /**
     * The counts while people vote, if they are open. Never by group: who watches them change with each vote would learn
     * of one person what the groups are there to hide.
     */
    public record Running(int voters, int onPaper, Map<Integer, Integer> votes) {

        static Running of(Standing standing) {
            Map<Integer, Integer> votes = new java.util.LinkedHashMap<>();
            standing.choices()
                    .forEach(
                            c -> votes.put(c.id(), Sector.total(standing.tally().dotsOn(c.id()))));
            return new Running(standing.voted(), standing.votedOnPaper(), votes);
        }
    }

    public static VoteResult of(ActivityId activity, Finding.VoteCounted counted) {
        List<Group> groups = SectorGroups.of(counted.voters());
        List<Row> rows = counted.choices().stream()
                .map(c -> new Row(c.choice(), c.label(), c.total(), by(groups, c.votes())))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        return new VoteResult(
                activity.value(),
                Sector.total(counted.voters()),
                Sector.total(counted.onPaper()),
                parts,
                rows,
                agreement(groups, counted.choices()));
    }

    private static List<Integer> by(List<Group> groups, Map<Sector, Integer> counts) {
        return groups.stream().map(g -> g.sum(counts)).toList();
    }

    private static List<Agreed> agreement(List<Group> groups, List<Finding.ChoiceCounted> choices) {
        if (groups.isEmpty()) return List.of();
        return Agreement.mostAgreedFirst(choices, c -> Agreement.of(groups, c.supporters())).stream()
                .map(ranked -> new Agreed(
                        ranked.item().choice(),
                        ranked.agreement().percents(),
                        ranked.agreement().verdict().wire()))
                .toList();
    }
}
