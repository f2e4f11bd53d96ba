package pl.narada.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;

/**
 * A whole workshop, to be looked at as it was at any time. A state is folded from the nearest one before it that is kept,
 * so going back costs no more than a few hundred entries, however long the meeting was. Not for two threads at once.
 */
public final class Film {

    /** So many entries lie between two states that are kept. */
    static final int STRIDE = 300;

    private final Reel reel;
    private final RoomHistory history;
    private final long[] times;
    private final NavigableMap<Long, RoomState> kept;
    private final RoomState last;
    private final Script script;
    private RoomState now;

    Film(Reel reel, RoomHistory history, long[] times, Map<Long, RoomState> kept, RoomState last, Script script) {
        this.reel = reel;
        this.history = history;
        this.times = times;
        this.kept = new TreeMap<>(kept);
        this.last = last;
        this.script = script;
        this.now = RoomState.empty(last.workshop());
    }

    /** When the meeting began; what was prepared before is not shown. */
    public Instant begin() {
        return script.begin();
    }

    public Instant end() {
        return script.end();
    }

    public List<Scene> scenes() {
        return script.scenes();
    }

    public List<Mark> marks() {
        return script.marks();
    }

    /** The room at that time, without what was hidden, taken back or corrected since. */
    public RoomState at(Instant at) {
        return version(versionAt(at)).asDecided(last);
    }

    /** The last entry that was written by then. A clock that was set back between two entries does not turn the film back. */
    long versionAt(Instant at) {
        long millis = at.toEpochMilli();
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= millis) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** When something next happens after that time; empty if nothing does. */
    Optional<Instant> nextAfter(Instant at) {
        int next = (int) versionAt(at);
        return next < times.length ? Optional.of(Instant.ofEpochMilli(times[next])) : Optional.empty();
    }

    RoomState version(long version) {
        if (now.version() > version || version - now.version() > STRIDE) {
            var before = kept.floorEntry(version);
            now = before == null ? RoomState.empty(last.workshop()) : before.getValue();
        }
        if (now.version() < version) now = history.replay(now, reel.between(now.version(), version));
        return now;
    }
}
