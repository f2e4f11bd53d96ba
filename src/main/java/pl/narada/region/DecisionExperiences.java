package pl.narada.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.narada.outcome.Decisions;
import pl.narada.outcome.Decisions.Decided;
import pl.narada.programme.Workshop;
import pl.narada.region.Experience.Kind;
import pl.narada.shared.WorkshopId;

/** What was decided at workshops. */
@Component
class DecisionExperiences implements Experiences {

    private final Decisions decisions;

    DecisionExperiences(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Experience> of(Collection<Workshop> workshops) {
        Map<WorkshopId, Workshop> known =
                workshops.stream().collect(Collectors.toMap(Workshop::id, Function.identity()));
        return decisions.of(known.keySet()).stream()
                .flatMap(d -> experience(d, known).stream())
                .toList();
    }

    private static Optional<Experience> experience(Decided decided, Map<WorkshopId, Workshop> known) {
        return Optional.ofNullable(known.get(decided.what().workshop()))
                .flatMap(workshop -> Experience.about(decided.text())
                        .map(about -> new Experience(
                                workshop.details().county(),
                                about,
                                Kind.DECISION,
                                decided.text(),
                                workshop.details().date(),
                                decided.what().path())));
    }
}
