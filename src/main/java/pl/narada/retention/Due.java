package pl.narada.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.Workshop;

/**
 * What goes next.
 *
 * @param at when at the earliest; the first of several
 * @param workshop if it is one, or something of one
 */
public record Due(
        Instant at, Period what, int number, @Nullable Workshop workshop) {}
