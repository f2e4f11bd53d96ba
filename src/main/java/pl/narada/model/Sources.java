package pl.narada.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.outcome.FindingRef;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Text;
import pl.narada.shared.WorkshopId;

/** Which lines of outcomes feed which chapters. Staff put them there; nothing gets there by itself. */
@Service
@Transactional
public class Sources {

    private static final int TEXT_LIMIT = 1000;

    private final SourceRepository sources;
    private final Programme programme;
    private final Clock clock;

    Sources(SourceRepository sources, Programme programme, Clock clock) {
        this.sources = sources;
        this.programme = programme;
        this.clock = clock;
    }

    /** What comes from one county. */
    public record OfCounty(County county, List<Source> sources) {}

    /** From now on this line feeds these chapters and no others. */
    public void put(FindingRef finding, String text, Set<Chapter> wanted, String by) {
        List<SavedSource> before =
                sources.findByWorkshopIdAndFinding(finding.workshop().value(), finding.key());
        before.stream().filter(s -> !wanted.contains(s.chapter())).forEach(sources::delete);
        List<Chapter> there = before.stream().map(SavedSource::chapter).toList();
        wanted.stream()
                .filter(c -> !there.contains(c))
                .map(c -> new Source(c, finding, Text.shortened(text, TEXT_LIMIT), clock.instant(), by))
                .forEach(s -> sources.save(new SavedSource(s)));
    }

    /** All, in the order in which they were put there. */
    @Transactional(readOnly = true)
    public List<Source> all() {
        return sources.findAllByOrderByPutAt().stream()
                .flatMap(s -> s.source().stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Source> of(Chapter chapter) {
        return all().stream().filter(s -> s.chapter() == chapter).toList();
    }

    /** The chapters that this line feeds, in their order. */
    @Transactional(readOnly = true)
    public List<Source> of(FindingRef finding) {
        return sources.findByWorkshopIdAndFinding(finding.workshop().value(), finding.key()).stream()
                .flatMap(s -> s.source().stream())
                .sorted(Comparator.comparing(Source::chapter))
                .toList();
    }

    /** Which these are. */
    @Transactional(readOnly = true)
    public Set<Chapter> chapters(FindingRef finding) {
        return of(finding).stream().map(Source::chapter).collect(toCollection(Sources::none));
    }

    /** Those of each line of the workshop; lines that feed none are not there. */
    @Transactional(readOnly = true)
    public Map<FindingRef, Set<Chapter>> chapters(WorkshopId workshop) {
        return sources.findByWorkshopId(workshop.value()).stream()
                .flatMap(s -> s.source().stream())
                .collect(groupingBy(Source::finding, mapping(Source::chapter, toCollection(Sources::none))));
    }

    private static Set<Chapter> none() {
        return EnumSet.noneOf(Chapter.class);
    }

    /** By county, these in the order of the alphabet. */
    @Transactional(readOnly = true)
    public List<OfCounty> byCounty(Chapter chapter) {
        List<Source> all = of(chapter);
        List<Workshop> workshops = programme.workshops();
        List<OfCounty> counties = new ArrayList<>();
        for (County county : programme.counties()) {
            List<Source> here = all.stream()
                    .filter(s -> workshops.stream()
                            .anyMatch(w -> w.id().equals(s.finding().workshop())
                                    && w.details().county().equals(county.teryt())))
                    .toList();
            if (!here.isEmpty()) counties.add(new OfCounty(county, here));
        }
        return counties;
    }
}
