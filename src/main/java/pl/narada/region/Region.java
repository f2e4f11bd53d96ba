package pl.narada.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.Needs;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.shared.Teryt;

/** Reads all counties at once. Only workshops that are over are compared. */
@Service
@Transactional(readOnly = true)
public class Region {

    private final Programme programme;
    private final Needs needs;
    private final List<Experiences> experiences;
    private final Optional<OpenActions> openActions;

    Region(Programme programme, Needs needs, List<Experiences> experiences, ObjectProvider<OpenActions> openActions) {
        this.programme = programme;
        this.needs = needs;
        this.experiences = List.copyOf(experiences);
        this.openActions = Optional.ofNullable(openActions.getIfAvailable());
    }

    public boolean knowsOpenActions() {
        return openActions.isPresent();
    }

    /** In which years a workshop was held, the first one first. */
    public SequencedSet<Integer> years() {
        SequencedSet<Integer> years = new TreeSet<>();
        programme.workshops().forEach(w -> years.add(w.details().date().getYear()));
        return years;
    }

    public RegionState in(Period period) {
        List<Workshop> held = programme.workshops().stream()
                .filter(w -> period.has(w.details().date()))
                .toList();
        List<Workshop> over =
                held.stream().filter(w -> w.phase() == Phase.CLOSED).toList();
        Map<Teryt, CountedNeeds> counted = needs.ofCounties(over);
        Optional<Map<Teryt, Integer>> open = openActions.map(known -> known.of(over));
        List<CountyNeeds> counties = programme.counties().stream()
                .map(county -> new CountyNeeds(
                        county,
                        (int) in(county.teryt(), over),
                        in(
                                        county.teryt(),
                                        held.stream()
                                                .filter(w -> w.phase() == Phase.LIVE)
                                                .toList())
                                > 0,
                        counted.get(county.teryt()),
                        open.map(all -> all.getOrDefault(county.teryt(), 0)).orElse(null)))
                .toList();
        return new RegionState(
                counties, experiences.stream().flatMap(e -> e.of(over).stream()).toList());
    }

    private static long in(Teryt county, List<Workshop> workshops) {
        return workshops.stream()
                .filter(w -> w.details().county().equals(county))
                .count();
    }
}
