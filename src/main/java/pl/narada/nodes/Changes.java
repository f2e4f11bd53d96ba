package pl.narada.nodes;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.library.LibraryChanged;
import pl.narada.programme.RehearsalThrownAway;
import pl.narada.programme.WorkshopChanged;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/**
 * What every server keeps in memory besides the journals: when one changes it, the events by which its own parts hear of
 * that are published on the others too.
 */
@Component
class Changes {

    static final String WORKSHOP = "changed/workshop";
    static final String LIBRARY = "changed/library";
    static final String THROWN_AWAY = "changed/thrown-away";

    private final ApplicationEventPublisher events;
    private final Rooms rooms;
    private final ThreadLocal<Boolean> fromAfar = ThreadLocal.withInitial(() -> false);
    private final Map<String, Consumer<String>> known = Map.of(
            WORKSHOP, id -> workshop(id, this::changed),
            THROWN_AWAY, id -> workshop(id, this::thrownAway),
            LIBRARY, _ -> publish(new LibraryChanged()));
    private volatile BiConsumer<String, String> telling = (_, _) -> {};

    Changes(ApplicationEventPublisher events, Rooms rooms) {
        this.events = events;
        this.rooms = rooms;
    }

    /** {@code others}: takes a topic and the words. */
    void tell(BiConsumer<String, String> others) {
        telling = others;
    }

    @EventListener
    void on(WorkshopChanged changed) {
        tellOthers(WORKSHOP, changed.workshop().toString());
    }

    @EventListener
    void on(RehearsalThrownAway gone) {
        tellOthers(THROWN_AWAY, gone.rehearsal().toString());
    }

    @EventListener
    void on(LibraryChanged changed) {
        tellOthers(LIBRARY, "");
    }

    private void tellOthers(String topic, String text) {
        if (!fromAfar.get()) telling.accept(topic, text);
    }

    void heard(String topic, String text) {
        Consumer<String> change = known.get(topic);
        // a newer version on another server may know more topics
        if (change != null) change.accept(text);
    }

    /** News may have been missed: as if all had been told. */
    void mayHaveMissedSome() {
        rooms.lookAgain();
        rooms.awake().forEach(room -> changed(room.state().workshop()));
        publish(new LibraryChanged());
    }

    private static void workshop(String id, Consumer<WorkshopId> then) {
        WorkshopId.parse(id).ifPresent(then);
    }

    private void changed(WorkshopId workshop) {
        publish(new WorkshopChanged(workshop));
    }

    private void thrownAway(WorkshopId rehearsal) {
        rooms.endedElsewhere(rehearsal);
        publish(new RehearsalThrownAway(rehearsal));
    }

    private void publish(Object news) {
        fromAfar.set(true);
        try {
            events.publishEvent(news);
        } finally {
            fromAfar.remove();
        }
    }
}
