package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.shared.Sector;

/**
 * How one thing was rated, as anybody may see it.
 *
 * @param n how many rated it
 * @param mean with two decimals; null if nobody rated it
 * @param spread how many gave 1, 2, 3, 4 and 5
 * @param by the mean of each group, null where nobody rated; empty if that may not be told
 */
public record Rating(int n, @Nullable Double mean, List<Integer> spread, List<@Nullable Double> by) {

    /**
     * Those who rated one thing may be fewer than those who rated anything. If in some group they are too few to hide in,
     * no group is told: from all but one and the whole, that one could be worked out.
     */
    public static Rating of(List<Group> groups, Map<Sector, Spread> bySector) {
        Spread all = Spread.total(bySector.values());
        List<Spread> byGroup = groups.stream().map(g -> in(g, bySector)).toList();
        boolean told = byGroup.stream().allMatch(s -> s.n() == 0 || s.n() >= SectorGroups.threshold());
        return new Rating(all.n(), all.mean(), all.counts(), told ? means(byGroup) : List.of());
    }

    private static Spread in(Group group, Map<Sector, Spread> bySector) {
        return Spread.total(group.sectors().stream()
                .map(s -> bySector.getOrDefault(s, Spread.NONE))
                .toList());
    }

    private static List<@Nullable Double> means(List<Spread> spreads) {
        List<@Nullable Double> means = new ArrayList<>();
        for (Spread spread : spreads) means.add(spread.mean());
        return Collections.unmodifiableList(means);
    }
}
