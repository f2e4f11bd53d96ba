package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stances;
import pl.narada.shared.Sector;

/**
 * How one thing was rated, as anybody may see it.
 *
 * @param n how many rated it
 * @param mean with two decimals; null if nobody rated it
 * @param spread how many gave 1, 2, 3, 4 and 5
 * @param by the mean of each group, null where nobody rated or the group is told only together with others; empty if no
 *     group may be told
 * @param verdict the name of a {@link Verdict}: 4 and 5 are for it, 1 and 2 against, 3 is neither
 */
public record Rating(int n, @Nullable Double mean, List<Integer> spread, List<@Nullable Double> by, String verdict) {

    /** Of what was rated on one scale, in this order. What may be told is for {@link Publishable} to say, as of statements. */
    public static List<Rating> of(List<Group> groups, List<Map<Sector, Spread>> rows) {
        List<Opinion> opinions =
                Publishable.of(groups, rows.stream().map(Rating::inThree).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rating(groups, rows.get(i), opinions.get(i)))
                .toList();
    }

    /** Of one thing by itself. */
    public static Rating of(List<Group> groups, Map<Sector, Spread> row) {
        return of(groups, List.of(row)).getFirst();
    }

    private static Map<Sector, Stances> inThree(Map<Sector, Spread> row) {
        Map<Sector, Stances> stances = new EnumMap<>(Sector.class);
        row.forEach((sector, spread) -> stances.put(sector, spread.inThree()));
        return stances;
    }

    private static Rating rating(List<Group> groups, Map<Sector, Spread> row, Opinion opinion) {
        Spread all = Spread.total(row.values());
        List<@Nullable Double> means = new ArrayList<>();
        for (int i = 0; i < opinion.by().size(); i++) {
            Group group = groups.get(i);
            means.add(opinion.by().get(i) == null ? null : in(group, row).mean());
        }
        return new Rating(all.n(), all.mean(), all.counts(), Collections.unmodifiableList(means), opinion.verdict());
    }

    private static Spread in(Group group, Map<Sector, Spread> bySector) {
        return Spread.total(group.sectors().stream()
                .map(s -> bySector.getOrDefault(s, Spread.NONE))
                .toList());
    }
}
