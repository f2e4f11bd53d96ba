package pl.narada.activity.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Opinion.Order;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Finding;
import pl.narada.room.Selected;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. Rows by votes; equal votes are a tie.
 *
 * @param onPaper how many of the voters have no phone
 * @param few whether so few voted that it is no more than a hint
 * @param agreement the choices by what every group supports at least; empty without groups
 * @param places how many were to be chosen, null if none were; {@code chosen} likewise
 */
public record VoteResult(
        int activity,
        int voters,
        int onPaper,
        boolean few,
        List<GroupPart> groups,
        List<Row> rows,
        List<Agreed> agreement,
        @Nullable Integer places,
        @Nullable Selected chosen) {

    /** These sectors together; {@code voters} people of theirs voted. */
    public record GroupPart(List<String> sectors, int voters) {}

    /**
     * @param supporters how many people support it, where {@code votes} may be several of one person
     * @param by the votes of each group, in the order of the groups; null where a group is told only together with the other
     *     such ones; empty if none is told
     * @param band rows of one band are too close to call
     */
    public record Row(int id, String label, int votes, int supporters, List<@Nullable Integer> by, int band) {}

    /**
     * How far the groups agree on a choice, in people and not in dots: see {@link Opinion}.
     *
     * @param support of each group, in the order of the groups: how many in a hundred of its voters support the choice; null
     *     where that is not told
     */
    public record Agreed(
            int id,
            List<@Nullable Integer> support,
            String verdict,
            List<Integer> most,
            List<Integer> least,
            @Nullable Integer share,
            @Nullable Integer balanced,
            @Nullable Integer common,
            @Nullable Integer divide) {

        static Agreed of(int id, Opinion opinion) {
            List<@Nullable Integer> support = new ArrayList<>();
            for (Stances group : opinion.by()) support.add(group == null ? null : Opinion.percent(group));
            return new Agreed(
                    id,
                    Collections.unmodifiableList(support),
                    opinion.verdict(),
                    opinion.most(),
                    opinion.least(),
                    opinion.share(),
                    opinion.balanced(),
                    opinion.common(),
                    opinion.divide());
        }
    }

    /**
     * The counts while people vote, if they are open: in whole fives, so that nobody who watches them learns of one person's
     * vote; exactly once it is closed. Never by group.
     */
    public record Running(int voters, int onPaper, Map<Integer, Integer> votes) {

        /** Full steps only are told. */
        public static final int STEP = 5;

        static Running of(Standing standing) {
            Map<Integer, Integer> votes = new LinkedHashMap<>();
            standing.choices()
                    .forEach(c -> votes.put(
                            c.id(), steps(Sector.total(standing.tally().dotsOn(c.id())))));
            return new Running(steps(standing.voted()), steps(standing.votedOnPaper()), votes);
        }

        static int steps(int n) {
            return n / STEP * STEP;
        }
    }

    public static VoteResult of(ActivityId activity, Finding.VoteCounted counted) {
        List<Group> groups = SectorGroups.of(counted.voters());
        List<Opinion> opinions = Publishable.of(
                groups,
                counted.choices().stream()
                        .map(c -> Publishable.supported(counted.voters(), c.supporters()))
                        .toList());
        List<Row> rows = IntStream.range(0, opinions.size())
                .mapToObj(i -> row(counted.choices().get(i), groups, opinions.get(i)))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        int voters = Sector.total(counted.voters());
        Finding.Filled filled = counted.filled();
        return new VoteResult(
                activity.value(),
                voters,
                Sector.total(counted.onPaper()),
                voters < Publishable.MANY,
                parts,
                rows,
                groups.isEmpty() ? List.of() : agreement(counted.choices(), opinions),
                filled == null ? null : filled.places(),
                filled == null ? null : filled.chosen());
    }

    private static Row row(Finding.ChoiceCounted choice, List<Group> groups, Opinion opinion) {
        return new Row(
                choice.choice(),
                choice.label(),
                choice.total(),
                Sector.total(choice.supporters()),
                opinion.toldOf(groups, choice.votes()),
                opinion.band());
    }

    private static List<Agreed> agreement(List<Finding.ChoiceCounted> choices, List<Opinion> opinions) {
        return IntStream.range(0, choices.size())
                .boxed()
                .sorted(Comparator.comparing(opinions::get, Order.COMMON.highestFirst()))
                .map(i -> Agreed.of(choices.get(i).choice(), opinions.get(i)))
                .toList();
    }
}
