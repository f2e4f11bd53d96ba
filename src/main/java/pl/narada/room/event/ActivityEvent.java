package pl.narada.room.event;

import pl.narada.shared.ActivityId;

/** Something that happened within one activity; the kinds bring their own. */
public non-sealed interface ActivityEvent extends Event {
    ActivityId activity();

    /** The number of what somebody says by it; 0 if nothing is said. */
    default int saying() {
        return 0;
    }

    /** Whether it can change what others than its actor see as their own: a choice that goes gives their dots back. */
    default boolean touchesOthers() {
        return false;
    }
}
