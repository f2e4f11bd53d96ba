package pl.narada.programme;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.narada.room.Entry;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.event.RoomEvent.OutsideClosed;
import pl.narada.room.event.RoomEvent.OutsideOpened;
import pl.narada.room.event.RoomEvent.WorkshopClosed;
import pl.narada.room.event.RoomEvent.WorkshopReopened;
import pl.narada.room.event.RoomEvent.WorkshopStarted;
import pl.narada.room.live.RoomListener;
import pl.narada.room.live.Rooms;

/** Keeps the list of workshops in step with their journals, also after a crash between the two. */
@Component
@Order(2)
class PhaseKeeper implements RoomListener {

    private final Programme programme;
    private final ObjectProvider<Rooms> rooms;

    PhaseKeeper(Programme programme, ObjectProvider<Rooms> rooms) {
        this.programme = programme;
        this.rooms = rooms;
    }

    @Override
    public void moved(RoomState now, List<Entry> written) {
        boolean changed = written.isEmpty()
                || written.stream()
                        .flatMap(e -> e.events().stream())
                        .anyMatch(e -> e instanceof WorkshopStarted
                                || e instanceof WorkshopClosed
                                || e instanceof WorkshopReopened
                                || e instanceof OutsideOpened
                                || e instanceof OutsideClosed);
        if (changed && now.version() > 0)
            programme.reached(now.workshop(), now.phase(), now.outside().until().orElse(null));
    }

    @EventListener(ApplicationReadyEvent.class)
    void wakeWhatWasRunning() {
        programme.workshopsIn(Phase.LIVE).forEach(w -> rooms.getObject().room(w.id()));
        // an awake room closes by itself what its time is over for
        programme.workshopsOpenOutside().forEach(w -> rooms.getObject().room(w.id()));
    }
}
