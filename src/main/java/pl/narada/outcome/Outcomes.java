package pl.narada.outcome;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.WorkshopId;

/** The saved outcomes. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    private final OutcomeRepository outcomes;

    Outcomes(OutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    /** Empty as long as no block of the workshop has ended. */
    public Optional<OutcomeView> of(WorkshopId workshop) {
        return outcomes.findById(workshop.value())
                .map(outcome -> new OutcomeReader(outcome.findings()).read(outcome.recordedAt()));
    }

    /** What people took on, at all workshops. */
    public List<AgreedAction> actions() {
        return outcomes.actions();
    }
}
