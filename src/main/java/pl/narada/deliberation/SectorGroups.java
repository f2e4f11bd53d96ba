package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.narada.shared.Sector;

/**
 * Groups of sectors large enough to be shown without exposing anybody. Sectors with fewer people than the threshold are
 * put together; if they are still too few, the smallest other sector joins them. The groups are a partition, so nothing
 * can be found by subtracting what is shown from the total: every difference is itself a group of at least the threshold.
 */
public final class SectorGroups {

    /** Under this nobody may set the threshold: with two, each knows what the other said. */
    public static final int LOWEST_THRESHOLD = 3;

    private static final int USUAL_THRESHOLD = 5;

    private static volatile int threshold = USUAL_THRESHOLD;

    private SectorGroups() {}

    /** Fewer people than this are never shown on their own. */
    public static int threshold() {
        return threshold;
    }

    /** For the whole program, at its start. Throws if it is under {@value #LOWEST_THRESHOLD}. */
    public static void setThreshold(int people) {
        if (people < LOWEST_THRESHOLD)
            throw new IllegalArgumentException("the smallest group that is shown has at least %d people, not %d"
                    .formatted(LOWEST_THRESHOLD, people));
        threshold = people;
    }

    /** {@code people}: how many took part. Sectors in their usual order. */
    public record Group(List<Sector> sectors, int people) {
        public Group {
            sectors = sectors.stream().sorted().toList();
        }

        /** What this group has of something counted by sector. */
        public int sum(Map<Sector, Integer> bySector) {
            return sectors.stream().mapToInt(s -> bySector.getOrDefault(s, 0)).sum();
        }
    }

    /** Empty if there is nothing to compare: fewer than two groups would remain. */
    public static List<Group> of(Map<Sector, Integer> people) {
        return SmallGroups.together(people).stream()
                .map(sectors -> new Group(
                        sectors,
                        sectors.stream()
                                .mapToInt(s -> people.getOrDefault(s, 0))
                                .sum()))
                .sorted(Comparator.comparing(g -> g.sectors().getFirst()))
                .toList();
    }

    /**
     * Groups for what several meetings have together: the finest into which the groups of each of them fit, so that what is
     * told of all of them and what is told of each can't be subtracted to expose a sector that was too small somewhere. The
     * numbers of people are sums. Meetings that may not be told apart have no groups and take no part; empty if fewer than
     * two groups would remain.
     */
    public static List<Group> joined(List<List<Group>> meetings) {
        List<Group> joined = new ArrayList<>();
        for (Group group : meetings.stream().flatMap(List::stream).toList()) {
            List<Group> touched = joined.stream()
                    .filter(j -> !Collections.disjoint(j.sectors(), group.sectors()))
                    .toList();
            joined.removeAll(touched);
            Set<Sector> sectors = new TreeSet<>(group.sectors());
            touched.forEach(t -> sectors.addAll(t.sectors()));
            int people =
                    group.people() + touched.stream().mapToInt(Group::people).sum();
            joined.add(new Group(List.copyOf(sectors), people));
        }
        joined.sort(Comparator.comparing(g -> g.sectors().getFirst()));
        return joined.size() > 1 ? List.copyOf(joined) : List.of();
    }
}
