package pl.narada.codebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** What people need, by category, wherever they met. */
@Service
@Transactional(readOnly = true)
public class Needs {

    private final CodeBook codes;
    private final Programme programme;

    Needs(CodeBook codes, Programme programme) {
        this.codes = codes;
        this.programme = programme;
    }

    /** Empty if the workshop has no outcome yet. */
    public Optional<CountedNeeds> ofWorkshop(WorkshopId workshop) {
        return codes.of(workshop).map(coded -> new NeedsCount(List.of(coded)).count());
    }

    public CountedNeeds ofWorkshops(Collection<WorkshopId> workshops) {
        return new NeedsCount(codes.of(workshops)).count();
    }

    public CountedNeeds ofCounty(Teryt county) {
        return ofWorkshops(
                programme.workshopsOf(county).stream().map(Workshop::id).toList());
    }

    /** Every county in which there was a workshop with an outcome, in as few queries as one workshop takes. */
    public Map<Teryt, CountedNeeds> ofCounties() {
        return ofCounties(programme.workshops());
    }

    /** The same, of these workshops only. */
    public Map<Teryt, CountedNeeds> ofCounties(Collection<Workshop> workshops) {
        Map<WorkshopId, Teryt> where = workshops.stream()
                .collect(
                        Collectors.toMap(Workshop::id, w -> w.details().county(), (one, _) -> one, LinkedHashMap::new));
        Map<Teryt, List<Coded>> coded = codes.of(where.keySet()).stream()
                .collect(Collectors.groupingBy(c ->
                        Optional.ofNullable(where.get(c.diagnosis().workshop())).orElseThrow()));
        Map<Teryt, CountedNeeds> counted = new LinkedHashMap<>();
        coded.forEach((county, here) -> counted.put(county, new NeedsCount(here).count()));
        return counted;
    }
}
