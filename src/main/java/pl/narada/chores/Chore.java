package pl.narada.chores;

import java.time.Duration;

/**
 * Something that has to be done every so often, once over all servers that share the database. A bean of this type is
 * enough; {@link Runner} does the rest. A server may die in the middle, and then another begins anew: so what was done
 * already must do no harm when it is done again.
 */
public interface Chore {

    /** Lower case letters and dashes, at most 40; kept in the database, so it never changes. */
    String name();

    /** So long after it was done well it is due again; at least a minute. */
    Duration every();

    /** May throw: that is told in the log, and it is tried again in {@link Runner#AFTER_A_FAILURE}, or sooner if it is due sooner. */
    void run();
}
