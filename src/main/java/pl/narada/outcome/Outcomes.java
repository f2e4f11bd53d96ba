package pl.narada.outcome;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.programme.Programme;
import pl.narada.room.Kinds;
import pl.narada.room.RoomState;
import pl.narada.shared.WorkshopId;

/** The saved outcomes. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    private final OutcomeRepository outcomes;
    private final Programme programme;
    private final Kinds kinds;
    private final Clock clock;

    Outcomes(OutcomeRepository outcomes, Programme programme, Kinds kinds, Clock clock) {
        this.outcomes = outcomes;
        this.programme = programme;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Saves what has come of the workshop so far, unless something later is saved already. */
    @Transactional
    public void record(RoomState room) {
        // a rehearsal leaves nothing behind, nor does one that is thrown away by now
        if (programme.alone(room.workshop()).filter(w -> !w.isRehearsal()).isEmpty()) return;
        Outcome outcome = outcomes.findById(room.workshop().value()).orElseGet(() -> new Outcome(room.workshop()));
        if (outcome.version() >= room.version()) return;
        outcome.record(Findings.of(room, kinds), clock.instant());
        outcomes.save(outcome);
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

    /** What people took on at this one. */
    public List<AgreedAction> actionsOf(WorkshopId workshop) {
        return outcomes.actionsOf(workshop.value());
    }
}
