package pl.narada.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;

/**
 * How the meeting goes, as against its plan: where it is, how long each block has been on, which blocks got more or less
 * time than planned, and which are left out.
 *
 * @param allotted minutes of the blocks whose length was changed while the meeting ran
 * @param pausedAt since when the whole meeting has been standing; null while it goes on
 * @param timer until when people have time for one activity; null if as long as its block lasts
 */
public record Course(
        @Nullable Place place,
        PMap<BlockId, Stay> stays,
        PMap<BlockId, Integer> allotted,
        PSet<BlockId> skipped,
        @Nullable Instant pausedAt,
        @Nullable Timer timer) {

    /** It stands when one goes elsewhere, and is not seen there. */
    public record Timer(ActivityId activity, Instant endsAt) {}

    static final Course NOT_BEGUN =
            new Course(null, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty(), null, null);

    public int minutes(Block block) {
        return allotted.getOrDefault(block.id(), block.minutes());
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    public Optional<Stay> stay(BlockId block) {
        return Optional.ofNullable(stays.get(block));
    }

    /** How much of its time a block has left; negative when it has overrun. */
    public Duration left(Block block, Instant now) {
        Duration spent = stay(block.id()).map(s -> s.spent(now)).orElse(Duration.ZERO);
        return Duration.ofMinutes(minutes(block)).minus(spent);
    }

    Course arrived(Place next, Instant at) {
        if (place != null && place.block().equals(next.block())) return at(next);
        Course course = place == null ? this : stayed(place.block(), stay -> stay.over(at));
        Stay before = stays.get(next.block());
        Stay stay = before == null ? Stay.beginning(at) : before.running(at);
        return new Course(next, course.stays.plus(next.block(), stay), allotted, skipped, pausedAt, timer);
    }

    private Course at(Place next) {
        return new Course(next, stays, allotted, skipped, pausedAt, timer);
    }

    Course paused(Instant at) {
        Course course = place == null ? this : stayed(place.block(), stay -> stay.standing(at));
        return new Course(place, course.stays, allotted, skipped, at, timer);
    }

    Course resumed(Instant at) {
        Course course = place == null ? this : stayed(place.block(), stay -> stay.running(at));
        return new Course(place, course.stays, allotted, skipped, null, timer);
    }

    private Course stayed(BlockId block, UnaryOperator<Stay> change) {
        Stay stay = stays.get(block);
        PMap<BlockId, Stay> now = stay == null ? stays : stays.plus(block, change.apply(stay));
        return new Course(place, now, allotted, skipped, pausedAt, timer);
    }

    Course allotted(BlockId block, int minutes) {
        return new Course(place, stays, allotted.plus(block, minutes), skipped, pausedAt, timer);
    }

    Course timed(@Nullable Timer wanted) {
        return new Course(place, stays, allotted, skipped, pausedAt, wanted);
    }

    Course skipped(BlockId block, boolean wanted) {
        return new Course(place, stays, allotted, wanted ? skipped.plus(block) : skipped.minus(block), pausedAt, timer);
    }

    /** What is known of blocks that are no longer planned is forgotten; a length that was planned anew counts again. */
    Course following(Agenda before, Agenda now) {
        Course course = this;
        for (Block old : before.blocks()) {
            Optional<Block> block = now.block(old.id());
            if (block.isEmpty()) course = course.without(old.id());
            else if (block.get().minutes() != old.minutes()) course = course.asPlanned(old.id());
        }
        boolean gone = timer != null && now.activity(timer.activity()).isEmpty();
        return gone ? course.timed(null) : course;
    }

    private Course without(BlockId block) {
        return new Course(place, stays.minus(block), allotted.minus(block), skipped.minus(block), pausedAt, timer);
    }

    private Course asPlanned(BlockId block) {
        return new Course(place, stays, allotted.minus(block), skipped, pausedAt, timer);
    }
}
