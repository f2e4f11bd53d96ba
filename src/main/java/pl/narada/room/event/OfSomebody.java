package pl.narada.room.event;

import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** An event that says by whom it came about. Every event that names a participant is one. */
public interface OfSomebody {

    ParticipantId participant();

    /** The same, told of somebody else, who is of this sector. */
    Event asOf(ParticipantId other, Sector theirs);

    /** Whether it means something else before than after what others do at the same time. */
    default boolean keepsItsPlace() {
        return false;
    }
}
