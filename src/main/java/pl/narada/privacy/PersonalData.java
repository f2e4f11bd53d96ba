package pl.narada.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import pl.narada.retention.Erased;
import pl.narada.shared.Here;

/** Keeps what people left of themselves with their consent, for a year and no longer. */
public interface PersonalData {

    Period KEPT = Period.ofMonths(12);

    /** What it is, in the record of what was erased. */
    Erased.What kind();

    /** Removes what was left longer ago than {@link #KEPT}. Returns how many pieces that were. */
    long removeOld();

    /** What was left before this moment may be kept no longer. */
    static Instant tooOld(Clock clock) {
        return clock.instant().atZone(Here.ZONE).minus(KEPT).toInstant();
    }
}
