package pl.narada.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/** Who could ask whom: what one county has decided or does already, another needs. */
public final class Advice {

    private Advice() {}

    /** {@code neighbour}: whether they border on each other. */
    public record Ask(Teryt county, NeedCategory need, Experience experience, boolean neighbour) {}

    /** {@code needs}: the main needs of each county. One answer to each: a neighbour's before others', then what is done. */
    public static List<Ask> of(Map<Teryt, List<NeedCategory>> needs, List<Experience> experiences) {
        List<Ask> all = new ArrayList<>();
        needs.forEach((county, main) ->
                main.forEach(need -> whom(county, need, experiences).ifPresent(all::add)));
        return all;
    }

    private static Optional<Ask> whom(Teryt county, NeedCategory need, List<Experience> experiences) {
        // whoever has an answer of their own need not ask
        if (experiences.stream().anyMatch(e -> e.county().equals(county) && e.about() == need)) return Optional.empty();
        Set<Teryt> neighbours = Borders.of(county);
        return experiences.stream()
                .filter(e -> e.about() == need)
                .min(Comparator.comparing((Experience e) -> !neighbours.contains(e.county()))
                        .thenComparing(Experience::kind)
                        .thenComparing(Advice::since)
                        .thenComparing(e -> e.county().value()))
                .map(e -> new Ask(county, need, e, neighbours.contains(e.county())));
    }

    /** Whoever has done it for longest knows most. */
    private static LocalDate since(Experience experience) {
        LocalDate since = experience.since();
        return since == null ? LocalDate.MAX : since;
    }
}
