package pl.narada.room.live;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import pl.narada.room.Kinds;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.journal.Journal;
import pl.narada.shared.WorkshopId;

/** The rooms of this process. A room wakes up from its journal when somebody first asks for it. */
@Service
public class Rooms {

    private final Journal journal;
    private final Clock clock;
    private final RoomRules rules;
    private final RoomHistory history;
    private final ObjectProvider<RoomListener> everywhere;
    private final ObjectProvider<RoomMeter> meter;
    private final Map<WorkshopId, Room> rooms = new ConcurrentHashMap<>();

    /** {@code everywhere}: listeners that hear of every room. */
    Rooms(
            Journal journal,
            Kinds kinds,
            Clock clock,
            ObjectProvider<RoomListener> everywhere,
            ObjectProvider<RoomMeter> meter) {
        this.journal = journal;
        this.clock = clock;
        this.rules = new RoomRules(kinds);
        this.history = new RoomHistory(kinds);
        this.everywhere = everywhere;
        this.meter = meter;
    }

    public Room room(WorkshopId workshop) {
        return rooms.computeIfAbsent(workshop, this::wake);
    }

    private Room wake(WorkshopId workshop) {
        RoomState state = history.replay(RoomState.empty(workshop), journal.since(workshop, 0));
        Room room = new Room(state, rules, history, journal, clock);
        everywhere.orderedStream().forEach(room::listen);
        // whoever listens everywhere may have missed the end of an earlier life of this room
        everywhere.orderedStream().forEach(listener -> listener.moved(state, List.of()));
        return room.measuredBy(meter.getIfAvailable(() -> RoomMeter.NONE)).start();
    }

    /** The rooms that are awake in this process just now. */
    public List<Room> awake() {
        return rooms.values().stream().filter(room -> !room.hasEnded()).toList();
    }

    /** Something was written into this workshop's journal past its room, as by another node: the room, if awake, follows. */
    public void lookAgain(WorkshopId workshop) {
        // waits for a room that is just waking up and may have read too early
        rooms.computeIfPresent(workshop, (_, room) -> {
            room.lookAgain();
            return room;
        });
    }

    /** The same for each room that is awake, as when news may have been missed. */
    public void lookAgain() {
        rooms.keySet().forEach(this::lookAgain);
    }

    /** Another process has thrown this workshop away. */
    public void endedElsewhere(WorkshopId workshop) {
        Room room = rooms.get(workshop);
        if (room != null && !room.hasEnded()) room.ended();
    }

    /**
     * Ends the room of a workshop that is thrown away by {@code erasing}. It stays here, ended: whoever still holds it, or
     * asks for it again, is answered "unsaved", and nothing is written into a journal that is gone.
     */
    public void end(WorkshopId workshop, Runnable erasing) {
        Room room = room(workshop);
        try {
            if (!room.stop()) throw new IllegalStateException("workshop " + workshop + " is still being written");
            erasing.run();
        } catch (InterruptedException e) {
            rooms.remove(workshop, room);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            // it is still there: whoever asks for it next wakes it anew
            rooms.remove(workshop, room);
            throw e;
        }
        room.ended();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        // all at once, then each: a hundred rooms must not wait for each other
        rooms.values().forEach(Room::stopSoon);
        for (Room room : rooms.values()) room.stop();
    }
}
