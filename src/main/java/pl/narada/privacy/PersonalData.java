package pl.narada.privacy;

import pl.narada.retention.Erased;
import pl.narada.retention.Foresees;

/** Keeps what people left of themselves with their consent, as long as {@link pl.narada.retention.Periods} says and no longer. */
public interface PersonalData extends Foresees {

    /** What it is, in the record of what was erased. */
    Erased.What kind();

    /** Removes what is over its time. Returns how many pieces that were. */
    long removeOld();
}
