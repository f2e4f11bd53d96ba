package pl.narada.room.event;

import pl.narada.shared.ActivityId;

/** Something that happened within one activity; the kinds bring their own. */
public non-sealed interface ActivityEvent extends Event {
    ActivityId activity();
}
