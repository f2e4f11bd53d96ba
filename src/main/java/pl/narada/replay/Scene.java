package pl.narada.replay;

import java.time.Instant;

/** How long the room was in one block; {@code title} is empty before the first one. */
public record Scene(Instant from, Instant until, String title) {

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
