package pl.narada.activity.vote;

import java.util.List;
import java.util.Map;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** A result as anybody may see it: no group of people too small to hide in. Rows by votes; equal votes are a tie. */
public record VoteResult(int activity, int voters, List<GroupPart> groups, List<Row> rows) {

    /** These sectors together; {@code voters} people of theirs voted. */
    public record GroupPart(List<String> sectors, int voters) {}

    /** {@code by}: the votes of each group, in the order of the groups. */
    public record Row(int id, String label, int votes, List<Integer> by) {}

    public static VoteResult of(ActivityId activity, Finding.VoteCounted counted) {
        List<Group> groups = SectorGroups.of(counted.voters());
        List<Row> rows = counted.choices().stream()
                .map(c -> new Row(c.choice(), c.label(), c.total(), by(groups, c.votes())))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        int voters = Sector.total(counted.voters());
        return new VoteResult(activity.value(), voters, parts, rows);
    }

    private static List<Integer> by(List<Group> groups, Map<Sector, Integer> votes) {
        return groups.stream().map(g -> g.sum(votes)).toList();
    }
}
