package pl.narada.region;

import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.Needs;
import pl.narada.followup.FollowUps;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** Reads all counties at once. Only workshops that are over are compared. */
@Service
@Transactional(readOnly = true)
public class Region {

    private final Programme programme;
    private final Needs needs;
    private final List<Experiences> experiences;
    private final FollowUps followUps;

    Region(Programme programme, Needs needs, List<Experiences> experiences, FollowUps followUps) {
        this.programme = programme;
        this.needs = needs;
        this.experiences = List.copyOf(experiences);
        this.followUps = followUps;
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
        Map<Teryt, Long> open = open(over);
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
                        open.getOrDefault(county.teryt(), 0L).intValue()))
                .toList();
        return new RegionState(
                counties, experiences.stream().flatMap(e -> e.of(over).stream()).toList());
    }

    private Map<Teryt, Long> open(List<Workshop> workshops) {
        Set<WorkshopId> known = workshops.stream().map(Workshop::id).collect(Collectors.toSet());
        return followUps.open().stream()
                .filter(action -> known.contains(action.ref().workshop()))
                .collect(Collectors.groupingBy(action -> action.meeting().county(), Collectors.counting()));
    }

    private static long in(Teryt county, List<Workshop> workshops) {
        return workshops.stream()
                .filter(w -> w.details().county().equals(county))
                .count();
    }
}
