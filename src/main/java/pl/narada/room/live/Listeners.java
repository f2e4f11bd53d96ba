package pl.narada.room.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.narada.shared.WorkshopId;

/** Who hears of what happens in a room. */
final class Listeners {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final WorkshopId workshop;
    private final List<RoomListener> all = new CopyOnWriteArrayList<>();

    Listeners(WorkshopId workshop) {
        this.workshop = workshop;
    }

    /** Returns how to stop listening. */
    Runnable add(RoomListener listener) {
        all.add(listener);
        return () -> all.remove(listener);
    }

    void tell(Consumer<RoomListener> news) {
        for (RoomListener listener : all) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                // one broken screen must not stop the room
                log.error("Workshop {}: a listener failed", workshop, e);
            }
        }
    }
}
