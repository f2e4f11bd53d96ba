package pl.narada.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.journal.JournalRows;
import pl.narada.shared.WorkshopId;

/** Makes films of workshops that are over. */
@Service
public class Films {

    private final JournalRows rows;
    private final RoomHistory history;

    Films(JournalRows rows, Kinds kinds) {
        this.rows = rows;
        this.history = new RoomHistory(kinds);
    }

    /** Empty as long as the workshop is not over. */
    public Optional<Film> of(WorkshopId workshop) {
        Reel reel = (after, last) ->
                rows.between(workshop, after, last).stream().map(rows::read).toList();
        return of(workshop, reel, rows.head(workshop), history);
    }

    /** One pass through the journal, a few hundred entries at a time. */
    static Optional<Film> of(WorkshopId workshop, Reel reel, long head, RoomHistory history) {
        var script = new Script();
        long[] times = new long[(int) head];
        Map<Long, RoomState> kept = new HashMap<>();
        RoomState state = RoomState.empty(workshop);
        long at = 0;
        for (long after = 0; after < head; after += Film.STRIDE) {
            kept.put(after, state);
            List<Entry> page = reel.between(after, Math.min(after + Film.STRIDE, head));
            for (Entry entry : page) {
                state = history.apply(state, entry);
                // in the order of the journal, whatever the clock said
                at = Math.max(at, entry.at().toEpochMilli());
                times[(int) entry.version() - 1] = at;
                script.follow(entry, Instant.ofEpochMilli(at), state);
            }
        }
        if (state.phase() != Phase.CLOSED || !script.hasBegun()) return Optional.empty();
        return Optional.of(new Film(reel, history, times, kept, state, script.whole()));
    }
}
