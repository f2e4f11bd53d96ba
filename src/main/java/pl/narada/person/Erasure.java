package pl.narada.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import pl.narada.room.Activity;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.Status;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.PersonErased;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;

/**
 * What erasing one person makes of a journal: entries that read differently, and one more at the end. Where they could
 * still answer, what they said is withdrawn, as they could do themselves; elsewhere others have built on it, and so it
 * keeps its place, without the words.
 *
 * @param words what they had said: copies of it may be elsewhere
 */
record Erasure(List<Entry> changed, Entry last, Set<String> words, RoomState after) {

    /** Larger than any number that was ever given to a phone, as in a sealed workshop. */
    private static final int FIRST = 1_000_000;

    private static final int BEYOND = 10_000_000;

    /** {@code now}: when it is asked for; kept only while the meeting goes on. */
    static Erasure of(
            RoomState before,
            List<Entry> entries,
            ParticipantId who,
            Kinds kinds,
            RandomGenerator random,
            Instant now) {
        ParticipantId nobody = nobodys(before, random);
        Set<ActivityId> goingOn = goingOn(before);
        var retelling = new Retelling(who, nobody, goingOn);
        List<Entry> changed = retelling.changed(entries);
        Map<Long, Entry> anew = new HashMap<>();
        changed.forEach(entry -> anew.put(entry.version(), entry));
        var history = new RoomHistory(kinds);
        List<Entry> all = entries.stream()
                .map(entry -> anew.getOrDefault(entry.version(), entry))
                .toList();
        RoomState retold = history.replay(RoomState.empty(before.workshop()), all);
        List<Event> events = new ArrayList<>(List.of(new PersonErased()));
        for (ActivityId id : goingOn) events.addAll(withdrawn(retold, id, nobody, kinds));
        Entry last = Entry.granted(
                before.version() + 1,
                // a replay must not last until then, nor sealing wait longer
                before.phase() == Phase.LIVE ? now : entries.getLast().at(),
                new Actor.Timetable(),
                CommandId.random(),
                events);
        return new Erasure(changed, last, retelling.words(), history.apply(retold, last));
    }

    private static ParticipantId nobodys(RoomState room, RandomGenerator random) {
        while (true) {
            var number = new ParticipantId(random.nextInt(FIRST, BEYOND));
            if (!room.participants().containsKey(number)) return number;
        }
    }

    /** Where participants may do something just now. */
    private static Set<ActivityId> goingOn(RoomState room) {
        Set<ActivityId> ids = new HashSet<>();
        room.activities().keySet().stream().filter(room.outside()::isOpen).forEach(ids::add);
        if (room.phase() == Phase.LIVE)
            room.currentActivity().filter(id -> isOpen(room, id)).ifPresent(ids::add);
        return ids;
    }

    private static boolean isOpen(RoomState room, ActivityId id) {
        Activity run = room.activities().get(id);
        return run != null && run.status() == Status.OPEN;
    }

    private static List<Event> withdrawn(RoomState room, ActivityId id, ParticipantId nobody, Kinds kinds) {
        var now = room.situation(id).orElseThrow();
        var kind = kinds.of(now.settings());
        List<Event> events = new ArrayList<>();
        for (ActivityCommand command : kind.withdrawingAllOf(now, nobody)) {
            Result<? extends List<? extends Event>> decided = kind.decide(now, command, new Actor.Participant(nobody));
            if (decided instanceof Result.Ok<? extends List<? extends Event>>(var granted)) events.addAll(granted);
        }
        return events;
    }
}
