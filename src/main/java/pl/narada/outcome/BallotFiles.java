package pl.narada.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.room.Kinds;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.journal.JournalRows;
import pl.narada.shared.ActivityId;
import pl.narada.shared.WorkshopId;

/** Ballots as files that others can count, made anew from the journal: also that of a sealed workshop has all of them. */
@Service
@Transactional(readOnly = true)
public class BallotFiles {

    private final JournalRows journal;
    private final Kinds kinds;

    BallotFiles(JournalRows journal, Kinds kinds) {
        this.journal = journal;
        this.kinds = kinds;
    }

    /** By activity, in the order of the agenda; only of those whose result was revealed. */
    public Map<Integer, String> of(WorkshopId workshop) {
        var entries = journal.between(workshop, 0, Long.MAX_VALUE).stream()
                .map(journal::read)
                .toList();
        RoomState room = new RoomHistory(kinds).replay(RoomState.empty(workshop), entries);
        Map<Integer, String> files = new LinkedHashMap<>();
        room.agenda()
                .activities()
                .map(PlannedActivity::id)
                .forEach(id -> file(room, id).ifPresent(file -> files.put(id.value(), file)));
        return files;
    }

    private Optional<String> file(RoomState room, ActivityId id) {
        return room.situation(id)
                .filter(now -> now.run().revealed())
                .flatMap(now -> kinds.of(now.settings()).ballots(now));
    }
}
