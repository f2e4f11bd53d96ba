package pl.narada.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Place;

/**
 * Where a button leads to that somebody presses. It leads further as soon as another person has moved the room, perhaps under
 * the finger: whoever presses in that moment wanted what has just happened, and not one step more.
 */
final class Aim {

    /** As long as it takes to see that the button says something else. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Clock clock;
    private @Nullable Place target;
    private @Nullable Place before;
    private @Nullable Place asked;
    private Instant moved = Instant.MIN;

    Aim(Clock clock) {
        this.clock = clock;
    }

    /** {@code here}: where the room is; {@code target}: where the button leads to from there, if anywhere. */
    void show(@Nullable Place here, @Nullable Place target) {
        if (Objects.equals(target, this.target)) return;
        boolean byAnother = this.target != null && this.target.equals(here) && !this.target.equals(asked);
        before = byAnother ? this.target : null;
        moved = byAnother ? clock.instant() : Instant.MIN;
        this.target = target;
        asked = null;
    }

    /** Whoever is here goes to where the button leads, by another button. */
    void reachedOtherwise() {
        asked = target;
    }

    /** Where whoever presses now wants to go; empty if that is where the room is, or nowhere. */
    Optional<Place> taken() {
        if (before != null && clock.instant().isBefore(moved.plus(MOMENT))) return Optional.empty();
        asked = target;
        return Optional.ofNullable(target);
    }
}
