package pl.narada.room.journal;

import java.util.List;
import java.util.function.Supplier;
import pl.narada.room.Entry;
import pl.narada.shared.WorkshopId;

/** The append-only record of every workshop; everything else is derived from it. */
public interface Journal {

    /** All entries after this version, in order. */
    List<Entry> since(WorkshopId workshop, long version);

    /**
     * Writes the entries in one transaction, or none of them. They follow each other, the first right after the head. When
     * it returns, they are on the disk itself: neither a killed process nor a power cut takes them away.
     *
     * @throws HeadMoved if somebody else has written after the version before the first entry
     * @throws RuntimeException if the database can't write now, or did and could not say so: read before writing again
     */
    void append(WorkshopId workshop, List<Entry> entries);

    /** Whether other processes may write here too. */
    boolean isShared();

    /**
     * Does the work while nobody else can write into this workshop's journal, if others may; what it appends is written
     * when this returns, or not at all.
     *
     * @throws RuntimeException of the work, or if the database can't write now: see {@link #append}
     */
    <T> T alone(WorkshopId workshop, Supplier<T> work);

    /** Erases all that was written in a rehearsal. Does nothing to a real workshop, whose entries stay for ever. */
    void eraseRehearsal(WorkshopId workshop);

    /**
     * Writes something that means nothing, the way {@link #append} would.
     *
     * @throws RuntimeException if the database can't write now
     */
    void tryToWrite();

    /** Somebody else's entries came first: catch up and decide again. */
    final class HeadMoved extends RuntimeException {
        public HeadMoved(Throwable cause) {
            super(cause);
        }
    }
}
