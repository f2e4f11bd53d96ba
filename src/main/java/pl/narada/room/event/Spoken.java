package pl.narada.room.event;

import pl.narada.room.Held;

/** Words of a participant that others would read. */
public interface Spoken extends ActivityEvent {

    String text();

    /** Whether it is something more, and not an old one in other words. */
    boolean adds();

    /** What happens besides if these words must wait for a facilitator. */
    ActivityEvent heldBack(Held why);
}
