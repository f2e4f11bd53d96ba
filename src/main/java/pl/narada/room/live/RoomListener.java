package pl.narada.room.live;

import java.util.List;
import pl.narada.room.Entry;
import pl.narada.room.RoomState;

/**
 * Hears of every change after it has been written, in order, on the room's own thread: so it must be quick, and may ask
 * the room nothing that it waits for.
 */
@FunctionalInterface
public interface RoomListener {

    void moved(RoomState now, List<Entry> written);

    /**
     * The same entries once more, only in the process that wrote them: for what must be done once, not by each. Whoever
     * counts on it may miss what was written just before the process was killed.
     */
    default void wrote(RoomState now, List<Entry> written) {}

    /** The room can't write any more, or can again: see {@link Room#unsavedSince()}. */
    default void savingChanged() {}

    /** The workshop was a rehearsal and is thrown away: see {@link Room#hasEnded()}. */
    default void ended() {}
}
