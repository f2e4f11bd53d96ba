package pl.narada.room.live;

import java.time.Clock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.journal.Journal;

/** The rooms of a server without Spring. */
public final class TestRooms {

    private TestRooms() {}

    public static Rooms of(Journal journal) {
        return of(journal, WorkshopBuilder.NINE);
    }

    public static Rooms of(Journal journal, Clock clock) {
        var nobody = new StaticListableBeanFactory();
        return new Rooms(
                journal,
                WorkshopBuilder.KINDS,
                clock,
                nobody.getBeanProvider(RoomListener.class),
                nobody.getBeanProvider(RoomMeter.class));
    }

    public static void stop(Rooms rooms) throws InterruptedException {
        rooms.stop();
    }
}
