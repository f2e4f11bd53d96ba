package pl.narada.room;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.ActivityId;

/** Where a workshop is in its plan, and until when. */
sealed interface Whereabouts permits RoomState {

    Agenda agenda();

    Course course();

    default @Nullable Place place() {
        return course().place();
    }

    default Optional<ActivityId> currentActivity() {
        return Optional.ofNullable(place()).map(Place::activity);
    }

    default Optional<Block> currentBlock() {
        return Optional.ofNullable(place()).map(Place::block).flatMap(agenda()::block);
    }

    /** When the current block should end, given when it really began; empty while the clock stands. */
    default Optional<Instant> blockEndsAt() {
        return currentBlock()
                .flatMap(block -> course().stay(block.id())
                        .map(Stay::runningSince)
                        .map(since -> since.plus(course().left(block, since))));
    }

    /** When the time that people have for what is on now is up, if they have less than the block; empty while the clock stands. */
    default Optional<Instant> timerEndsAt() {
        Course.Timer timer = course().isPaused() ? null : course().timer();
        return Optional.ofNullable(timer)
                .filter(t -> currentActivity().filter(t.activity()::equals).isPresent())
                .map(Course.Timer::endsAt);
    }

    /** The plan as it is followed: without the blocks that are left out. */
    default Agenda followed() {
        return course().skipped().isEmpty() ? agenda() : agenda().without(course().skipped());
    }

    /** The stop after this one; the first if we are nowhere yet; empty at the end. */
    default Optional<Place> next() {
        return followed().after(place());
    }

    default Optional<Place> previous() {
        return followed().before(place());
    }
}
