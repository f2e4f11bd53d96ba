package pl.narada.region;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.narada.deliberation.Folded;
import pl.narada.deliberation.NeedHints;
import pl.narada.outcome.Deeds;
import pl.narada.outcome.Deeds.Decided;
import pl.narada.outcome.Deeds.Presented;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.region.Experience.Kind;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/**
 * What was decided at workshops, and practices shown there that work in a county of the region. Nobody gives these a
 * category, so their words say it; what they don't say is left out.
 */
@Component
class OutcomeExperiences implements Experiences {

    /** Its seat lies outside it: what works in Kielce works in the city. */
    private static final Teryt SEAT_OUTSIDE = new Teryt("2604");

    private final Deeds deeds;
    private final Programme programme;

    OutcomeExperiences(Deeds deeds, Programme programme) {
        this.deeds = deeds;
        this.programme = programme;
    }

    @Override
    public List<Experience> of(Collection<Workshop> workshops) {
        Map<WorkshopId, Workshop> known =
                workshops.stream().collect(Collectors.toMap(Workshop::id, Function.identity()));
        Stream<Experience> decided = deeds.decided(known.keySet()).stream().flatMap(d -> decided(d, known).stream());
        List<County> counties = programme.counties();
        Stream<Experience> practised = deeds.practices(known.keySet()).stream().flatMap(p -> practised(p, counties));
        return Stream.concat(decided, practised).distinct().toList();
    }

    private static Optional<Experience> decided(Decided decided, Map<WorkshopId, Workshop> known) {
        return Optional.ofNullable(known.get(decided.what().workshop()))
                .flatMap(workshop -> about(decided.text())
                        .map(about -> new Experience(
                                workshop.details().county(),
                                about,
                                Kind.DECISION,
                                decided.text(),
                                workshop.details().date(),
                                decided.what().path())));
    }

    private static Stream<Experience> practised(Presented practice, List<County> counties) {
        return about(practice.title() + ". " + practice.text()).stream()
                .flatMap(about -> counties.stream()
                        .filter(county -> worksIn(county, practice.place()))
                        .map(county -> new Experience(
                                county.teryt(),
                                about,
                                Kind.PRACTICE,
                                practice.title(),
                                null,
                                "staff/outcome/" + practice.workshop())));
    }

    /** Of what is said of how and of what about, the latter: it is what others look for. */
    private static Optional<NeedCategory> about(String text) {
        List<NeedCategory> hints = NeedHints.of(text);
        return hints.isEmpty() ? Optional.empty() : Optional.of(hints.getLast());
    }

    /** Places stand with commas. A whole name, so that Kielce and powiat kielecki stay two. */
    private static boolean worksIn(County county, String place) {
        return Arrays.stream(place.split(","))
                .map(name -> Folded.of(name).text())
                .anyMatch(name -> name.equals(Folded.of(county.name()).text())
                        || (!county.teryt().equals(SEAT_OUTSIDE)
                                && name.equals(Folded.of(county.seat()).text())));
    }
}
