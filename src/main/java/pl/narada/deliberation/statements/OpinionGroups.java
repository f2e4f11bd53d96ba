package pl.narada.deliberation.statements;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Stances;

/**
 * Groups of people who answer alike, beyond the sectors they come from, as Polis finds them: the answers' main axes
 * ({@link OpinionSpace}), k-means in their plane with the k of 2 to 5 whose silhouette is best. C. Small, M. Bjorkegren,
 * T. Erkkilä, L. Shaw and C. Megill, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces", Recerca 26
 * (2021). Refused, with a reason, where it would be reading tea leaves.
 */
public sealed interface OpinionGroups {

    /** Fewer people or statements than it takes. Only people with enough answers are counted. */
    record TooFew(int people, int statements, Needs needs) implements OpinionGroups {}

    /** People differ, but not in groups: the best silhouette is below {@link #CLEAR}, or some group would be too small. */
    record NoGroups(int people, double silhouette) implements OpinionGroups {}

    /**
     * @param groupOf of each person the group, from 0, the largest first; {@link Told#UNASSIGNED} for who answered too little
     * @param sizes how many people are in each
     * @param silhouette how clearly they are apart, up to 1
     * @param statements the answers counted by group instead of by sector, so that every measure of a {@link Statement}
     *     holds: {@link Statement#groupAware} is the group-informed consensus
     */
    record Found(int[] groupOf, List<Integer> sizes, double silhouette, List<Statement> statements)
            implements OpinionGroups {

        /** What this group says and others don't, at most so many. */
        public List<Typical> typical(int group, int most) {
            return Typical.of(statements, group).stream().limit(most).toList();
        }

        /** The numbers of statements, what all groups agree with most first. */
        public List<Integer> consensus() {
            return IntStream.range(0, statements.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer s) -> statements.get(s).groupAware())
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /**
     * @param people with at least {@code answers} answers each
     * @param statements that were asked
     * @param answers of a person, or they can't be placed; all if there are fewer statements
     */
    record Needs(int people, int statements, int answers) {}

    Needs USUAL = new Needs(100, 20, 7);

    /**
     * From here on there is reasonable structure; what is below may be made by the method alone (L. Kaufman and
     * P. Rousseeuw, Finding Groups in Data, 1990). Answers by lot come to 0.35 to 0.45 in the plane of their main axes.
     */
    double CLEAR = 0.5;

    int MOST_GROUPS = 5;

    static OpinionGroups of(Sheet sheet, Needs needs, long seed) {
        int[] people = IntStream.range(0, sheet.people())
                .filter(p -> answered(sheet, p) >= Math.min(needs.answers(), sheet.statements()))
                .toArray();
        if (people.length < needs.people() || sheet.statements() < needs.statements() || people.length < 2)
            return new TooFew(people.length, sheet.statements(), needs);
        OpinionSpace space = OpinionSpace.of(sheet, people);
        double[][] points = Arrays.stream(people).mapToObj(space::point).toArray(double[][]::new);

        Optional<Partition> best = IntStream.rangeClosed(2, MOST_GROUPS)
                .mapToObj(k -> Partition.of(points, k, seed))
                .filter(p -> p.smallest() >= SectorGroups.threshold())
                .max(Comparator.comparingDouble(Partition::silhouette));
        if (best.isEmpty() || best.get().silhouette() < CLEAR)
            return new NoGroups(people.length, best.map(Partition::silhouette).orElse(0.0));
        return found(sheet, people, best.get().largestFirst());
    }

    private static int answered(Sheet sheet, int person) {
        return (int) IntStream.range(0, sheet.statements())
                .filter(s -> sheet.get(person, s) != null)
                .count();
    }

    private static Found found(Sheet sheet, int[] people, Partition partition) {
        int[] groupOf = new int[sheet.people()];
        Arrays.fill(groupOf, Told.UNASSIGNED);
        for (int i = 0; i < people.length; i++) groupOf[people[i]] = partition.groupOf()[i];
        List<Statement> statements = sheet.counted(groupOf, partition.sizes().length).stream()
                .map(s -> new Statement(s.by(), Stances.NONE))
                .toList();
        return new Found(
                groupOf, Arrays.stream(partition.sizes()).boxed().toList(), partition.silhouette(), statements);
    }

    /** Points in {@code sizes.length} groups. */
    record Partition(int[] groupOf, int[] sizes, double silhouette) {

        static Partition of(double[][] points, int k, long seed) {
            int[] groupOf = Clusters.of(points, k, seed);
            int[] sizes = new int[k];
            for (int group : groupOf) sizes[group]++;
            return new Partition(groupOf, sizes, Clusters.silhouette(points, groupOf, k, seed));
        }

        int smallest() {
            return Arrays.stream(sizes).min().orElse(0);
        }

        Partition largestFirst() {
            List<Integer> order = IntStream.range(0, sizes.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer g) -> -sizes[g]))
                    .toList();
            return new Partition(
                    Arrays.stream(groupOf).map(order::indexOf).toArray(),
                    order.stream().mapToInt(g -> sizes[g]).toArray(),
                    silhouette);
        }
    }
}
