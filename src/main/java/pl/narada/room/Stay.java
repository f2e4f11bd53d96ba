package pl.narada.room;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a block has been on.
 *
 * @param began when it was first entered
 * @param spent the time it had before {@code runningSince}, breaks of the whole meeting left out
 * @param runningSince since when its time has been running; null while it isn't on, or the meeting is paused
 * @param left when it was last left; null while it is on
 */
public record Stay(
        Instant began,
        Duration spent,
        @Nullable Instant runningSince,
        @Nullable Instant left) {

    static Stay beginning(Instant at) {
        return new Stay(at, Duration.ZERO, at, null);
    }

    public Duration spent(Instant now) {
        return runningSince == null ? spent : spent.plus(Duration.between(runningSince, now));
    }

    Stay running(Instant at) {
        return new Stay(began, spent(at), at, null);
    }

    Stay standing(Instant at) {
        return new Stay(began, spent(at), null, left);
    }

    Stay over(Instant at) {
        return new Stay(began, spent(at), null, at);
    }
}
