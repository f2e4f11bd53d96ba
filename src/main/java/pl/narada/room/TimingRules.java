package pl.narada.room;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.BlockSkipped;
import pl.narada.room.event.RoomEvent.BlockUnskipped;
import pl.narada.room.event.RoomEvent.TimeAllotted;
import pl.narada.room.event.RoomEvent.TimerSet;
import pl.narada.room.event.RoomEvent.WorkshopPaused;
import pl.narada.room.event.RoomEvent.WorkshopResumed;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** What may be done to the time of a running workshop. */
record TimingRules(RoomState room) {

    Result<List<Event>> pause() {
        return Result.ok(room.course().isPaused() ? List.of() : List.of(new WorkshopPaused()));
    }

    Result<List<Event>> resume() {
        return Result.ok(room.course().isPaused() ? List.of(new WorkshopResumed()) : List.of());
    }

    Result<List<Event>> allot(BlockId id, int minutes) {
        Optional<Block> block = room.agenda().block(id);
        if (block.isEmpty()) return Result.refused(Reason.ACTIVITY_UNKNOWN);
        if (minutes < 1 || minutes > Block.LONGEST) return Result.refused(Reason.BLOCK_LENGTH, Block.LONGEST);
        boolean same = room.course().minutes(block.get()) == minutes;
        return Result.ok(same ? List.of() : List.of(new TimeAllotted(id, minutes)));
    }

    /** Which may be over at once: then people are told that their time is up. */
    Result<List<Event>> timer(ActivityId id, @Nullable Instant endsAt) {
        Course.Timer wanted = endsAt == null ? null : new Course.Timer(id, endsAt);
        Course.Timer now = room.course().timer();
        boolean none = wanted == null && (now == null || !now.activity().equals(id));
        return Result.ok(none || Objects.equals(wanted, now) ? List.of() : List.of(new TimerSet(id, endsAt)));
    }

    /** What is on can't be left out: one goes on from it. */
    Result<List<Event>> skip(BlockId id) {
        if (room.agenda().block(id).isEmpty()) return Result.refused(Reason.ACTIVITY_UNKNOWN);
        Place place = room.place();
        if (place != null && place.block().equals(id)) return Result.refused(Reason.BLOCK_IS_ON);
        boolean same = room.course().skipped().contains(id);
        return Result.ok(same ? List.of() : List.of(new BlockSkipped(id)));
    }

    Result<List<Event>> unskip(BlockId id) {
        boolean skipped = room.course().skipped().contains(id);
        return Result.ok(skipped ? List.of(new BlockUnskipped(id)) : List.of());
    }
}
