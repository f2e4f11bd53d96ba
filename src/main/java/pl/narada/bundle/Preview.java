package pl.narada.bundle;

import java.time.Instant;
import java.time.LocalDate;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/**
 * What a bundle holds, before it is brought.
 *
 * @param here how many entries of its journal are here already
 */
public record Preview(
        WorkshopId workshop,
        String title,
        Teryt county,
        LocalDate date,
        long entries,
        long here,
        Instant createdAt,
        Standing standing) {

    /** How a bundle stands to what is here. */
    public enum Standing {
        /** The workshop is not here. */
        NEW,
        /** It went on elsewhere: what is here is its beginning. */
        LONGER,
        /** All of it is here. */
        SAME,
        /** All of it is here, and it went on here. */
        OLDER,
        /** It went on both here and elsewhere. */
        APART;

        public boolean bringsSomething() {
            return this == NEW || this == LONGER;
        }
    }
}
