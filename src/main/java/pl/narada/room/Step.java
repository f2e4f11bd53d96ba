package pl.narada.room;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.room.command.Command;
import pl.narada.room.event.Event;

/**
 * What a facilitator did with one command, so that others see who did what and it can be taken back.
 *
 * @param version the entry of the journal that it is
 * @param touches what it changed; see {@link Inverse#touches}
 * @param about the words that it was about; may be empty
 * @param inverse what takes it back; empty if nothing can
 * @param undoneBy who took it back
 */
public record Step(
        long version,
        Instant at,
        String by,
        List<Event> events,
        Set<String> touches,
        String about,
        List<Command> inverse,
        @Nullable String undoneBy) {

    public Step {
        events = List.copyOf(events);
        touches = Set.copyOf(touches);
        inverse = List.copyOf(inverse);
    }

    public boolean isUndone() {
        return undoneBy != null;
    }

    Step undone(String name) {
        return new Step(version, at, by, events, touches, about, inverse, name);
    }
}
