package pl.narada.room;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.event.Event;
import pl.narada.shared.CommandId;
import pl.narada.shared.Refusal;

/**
 * One line of the journal: how one command was answered, and what it did. {@code version} counts from 1 without gaps in
 * each workshop; {@code at} has whole milliseconds. A command that changed nothing leaves an entry without events, and one
 * that was refused an entry with its refusal, so that its repetition is known.
 */
public record Entry(
        long version,
        Instant at,
        Actor actor,
        CommandId command,
        List<Event> events,
        @Nullable Refusal refusal) {

    public Entry {
        events = List.copyOf(events);
        if (refusal != null && !events.isEmpty()) throw new IllegalArgumentException("refused and done");
    }

    public static Entry granted(long version, Instant at, Actor actor, CommandId command, List<Event> events) {
        return new Entry(version, at, actor, command, events, null);
    }

    public static Entry refused(long version, Instant at, Actor actor, CommandId command, Refusal why) {
        return new Entry(version, at, actor, command, List.of(), why);
    }
}
