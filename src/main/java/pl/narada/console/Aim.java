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
    private Instant movedByAnother = Instant.MIN;

    Aim(Clock clock) {
        this.clock = clock;
    }

    /** {@code target}: where the button leads to now, if anywhere; {@code own}: whether who is here has just moved the room. */
    void show(@Nullable Place target, boolean own) {
        if (Objects.equals(target, this.target)) return;
        movedByAnother = own || this.target == null ? Instant.MIN : clock.instant();
        this.target = target;
    }

    /** Where whoever presses now wants to go; empty if somebody else has just moved the room, or there is nowhere to go. */
    Optional<Place> taken() {
        return clock.instant().isBefore(movedByAnother.plus(MOMENT)) ? Optional.empty() : Optional.ofNullable(target);
    }
}
