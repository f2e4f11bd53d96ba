package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;

/**
 * What may be told of {@link Alike}: by the rules of {@link Told}, as of sectors. Of a statement that a group may not be told
 * of by itself nothing is told of this group. Statements by their place in the rows, groups by number, the largest first.
 *
 * @param shared what every group agrees with, the group-informed consensus first, at most {@value #MOST_SHARED}
 */
public record AlikeTold(List<Group> groups, List<Shared> shared) {

    static final int MOST_SHARED = 5;
    static final int MOST_TYPICAL = 4;

    /** {@code typical}: the most typical first, at most {@value AlikeTold#MOST_TYPICAL}; never of fewer people than the threshold. */
    public record Group(int people, List<Says> typical) {}

    /**
     * What this group says more often than the others.
     *
     * @param share in a hundred of those of the group who answered it; {@code others}: of all others who did. Null where
     *     that would say too much
     */
    public record Says(
            int statement,
            Stance stance,
            @Nullable Integer share,
            @Nullable Integer others) {}

    /** {@code least}: so many in a hundred of every group agree at least; null where that may not be told. */
    public record Shared(int statement, @Nullable Integer least) {}

    /** A, B and so on: a name that means nothing. */
    public static String name(int group) {
        return String.valueOf((char) ('A' + group));
    }

    public static AlikeTold of(Alike alike) {
        List<Told> told = alike.rows().stream().map(Told::of).toList();
        List<Statement> placed = alike.rows().stream()
                .map(s -> new Statement(s.by(), Stances.NONE))
                .toList();
        List<Group> groups = IntStream.range(0, alike.sizes().size())
                .mapToObj(g -> new Group(alike.sizes().get(g), typical(alike.rows(), placed, told, g)))
                .toList();
        return new AlikeTold(groups, shared(told));
    }

    private static List<Says> typical(List<Statement> rows, List<Statement> placed, List<Told> told, int group) {
        return Typical.of(placed, group).stream()
                .filter(t -> told.get(t.statement()).groups().contains(List.of(group)))
                .limit(MOST_TYPICAL)
                .map(t -> {
                    Stances own = rows.get(t.statement()).by().get(group);
                    Stances others = minus(rows.get(t.statement()).all(), own);
                    return new Says(t.statement(), t.stance(), percent(own, t.stance()), percent(others, t.stance()));
                })
                .toList();
    }

    private static Stances minus(Stances all, Stances some) {
        return new Stances(all.agree() - some.agree(), all.disagree() - some.disagree(), all.pass() - some.pass());
    }

    private static @Nullable Integer percent(Stances answers, Stance stance) {
        return Opinion.percent(new Stances(answers.of(stance), answers.n() - answers.of(stance), 0));
    }

    private record Agreed(int statement, List<Stances> by) {

        static Optional<Agreed> of(int statement, Told told) {
            List<Stances> by = new ArrayList<>();
            for (int i = 0; i < told.groups().size(); i++)
                if (!told.groups().get(i).equals(List.of(Told.UNASSIGNED)))
                    by.add(told.counts().get(i));
            boolean all = by.size() > 1 && by.stream().allMatch(s -> Wilson.clearMajority(s.agree(), s.n()));
            return all ? Optional.of(new Agreed(statement, by)) : Optional.empty();
        }

        Shared shared() {
            int least = 100;
            for (Stances said : by) {
                Integer percent = Opinion.percent(said);
                if (percent == null) return new Shared(statement, null);
                least = Math.min(least, percent);
            }
            return new Shared(statement, least);
        }
    }

    /** Ordered by the product over groups, as everywhere: {@link Statement#groupAware}. */
    private static List<Shared> shared(List<Told> told) {
        return IntStream.range(0, told.size())
                .mapToObj(i -> Agreed.of(i, told.get(i)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Agreed a) -> new Statement(a.by(), Stances.NONE).geometricMean())
                        .reversed()
                        .thenComparing(Agreed::statement))
                .limit(MOST_SHARED)
                .map(Agreed::shared)
                .toList();
    }
}
