package pl.narada.replay;

import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.List;
import pl.narada.room.Entry;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.event.RoomEvent.WorkshopClosed;
import pl.narada.shared.CommandId;

/** Films of journals in memory. */
public final class Reels {

    static final RoomHistory HISTORY = new RoomHistory(KINDS);

    private Reels() {}

    public static Film film(List<Entry> entries) {
        return Films.of(STASZOW, reel(entries), entries.size(), HISTORY).orElseThrow();
    }

    static Reel reel(List<Entry> entries) {
        return (after, last) -> List.copyOf(entries.subList((int) after, (int) last));
    }

    static RoomState fold(List<Entry> entries, long version) {
        return HISTORY.replay(RoomState.empty(STASZOW), entries.subList(0, (int) version));
    }

    /** A meeting that nobody planned, closed at the end. */
    static List<Entry> random(long seed, int commands) {
        List<Entry> entries = new ArrayList<>();
        RandomMeeting.hold(seed, commands, workshop -> {
            List<Entry> all = workshop.entries();
            if (all.size() > entries.size()) entries.addAll(all.subList(entries.size(), all.size()));
        });
        return closed(entries);
    }

    static List<Entry> closed(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries);
        Entry last = all.getLast();
        all.add(Entry.granted(
                last.version() + 1,
                last.at().plusSeconds(1),
                ANNA,
                new CommandId("the-very-end"),
                List.of(new WorkshopClosed())));
        return all;
    }
}
