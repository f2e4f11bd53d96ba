package pl.narada.outcome;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.narada.programme.Programme;
import pl.narada.room.Entry;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.event.RoomEvent.OutsideClosed;
import pl.narada.room.event.RoomEvent.PlaceChanged;
import pl.narada.room.event.RoomEvent.WorkshopClosed;
import pl.narada.room.event.RoomEvent.WorkshopReopened;
import pl.narada.room.live.RoomListener;
import pl.narada.room.live.Rooms;

/**
 * Saves what came of a workshop whenever the room moves on in its agenda, when it closes, and when what was open after
 * the close has ended. On a thread of its own, so
 * that voting does not wait for it; what a crash cut short is made up for at the next start.
 */
@Component
@Order(1)
class OutcomeRecorder implements RoomListener {

    private static final Logger log = LoggerFactory.getLogger(OutcomeRecorder.class);

    private final OutcomeRepository outcomes;
    private final Outcomes saved;
    private final Programme programme;
    private final ObjectProvider<Rooms> rooms;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outcomes").factory());

    OutcomeRecorder(OutcomeRepository outcomes, Outcomes saved, Programme programme, ObjectProvider<Rooms> rooms) {
        this.outcomes = outcomes;
        this.saved = saved;
        this.programme = programme;
        this.rooms = rooms;
    }

    @Override
    public void moved(RoomState now, List<Entry> written) {
        boolean awake = written.isEmpty() && now.phase() == Phase.CLOSED;
        boolean worth = written.stream()
                .flatMap(e -> e.events().stream())
                .anyMatch(e -> e instanceof PlaceChanged
                        || e instanceof WorkshopClosed
                        || e instanceof WorkshopReopened
                        || (e instanceof OutsideClosed && now.phase() == Phase.CLOSED));
        if (awake || worth) writer.execute(() -> record(now));
    }

    private void record(RoomState room) {
        try {
            saved.record(room);
        } catch (RuntimeException e) {
            log.error("Workshop {}: its outcome could not be saved", room.workshop(), e);
        }
    }

    /** Waking the room is enough: it tells its listeners where it stands. */
    @EventListener(ApplicationReadyEvent.class)
    void makeUpForWhatACrashCutShort() {
        programme.workshopsIn(Phase.CLOSED).stream()
                .filter(w -> outcomes.findById(w.id().value())
                        .filter(Outcome::complete)
                        .isEmpty())
                .forEach(w -> rooms.getObject().room(w.id()));
    }

    @PreDestroy
    void stop() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(10, TimeUnit.SECONDS)) log.warn("Outcomes were still being saved");
    }
}
