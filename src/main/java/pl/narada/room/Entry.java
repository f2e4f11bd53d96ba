package pl.narada.room;

import java.time.Instant;
import java.util.List;
import pl.narada.room.event.Event;
import pl.narada.shared.CommandId;

/**
 * One line of the journal: what one accepted command did. {@code version} counts from 1 without gaps in each workshop;
 * {@code at} has whole milliseconds. A command that changed nothing leaves an entry without events, so that its
 * repetition is known.
 */
public record Entry(long version, Instant at, Actor actor, CommandId command, List<Event> events) {
    public Entry {
        events = List.copyOf(events);
    }
}
