package pl.narada.room;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Here;

/**
 * The plan as it really goes. Blocks to come keep their length and move with the one that is on; a gap in the plan takes
 * up a delay before anything is moved. A meeting that begins more than {@link #FAR_OFF} away from its hours (a
 * rehearsal in the evening, a morning that was put off) is measured from when it began.
 *
 * @param minutesLate how much later than planned the block that is on will end; negative if earlier; 0 before the start
 */
public record Schedule(List<Line> lines, int minutesLate) {

    static final Duration FAR_OFF = Duration.ofMinutes(90);

    public enum Stage {
        /** Was on, or was passed over. */
        PAST,
        ON,
        TO_COME,
        SKIPPED
    }

    /**
     * One block.
     *
     * @param minutes how long it may take in all
     * @param start when it began, or will begin as things stand
     * @param end when it ended, or will end as things stand
     * @param late minutes by which {@code start} is later than planned; negative if earlier
     */
    public record Line(Block block, Stage stage, int minutes, LocalDateTime start, LocalDateTime end, int late) {}

    public Schedule {
        lines = List.copyOf(lines);
    }

    /** As things stand now. */
    public static Schedule of(RoomState room, Instant now) {
        return new Drawing(room, now).draw();
    }

    /** As things stand if the block that is on ends in time: this changes only when something is done. */
    public static Schedule asLastMoved(RoomState room) {
        Instant moved = room.currentBlock()
                .flatMap(b -> room.course().stay(b.id()))
                .map(stay -> Optional.ofNullable(stay.runningSince())
                        .or(() -> Optional.ofNullable(room.course().pausedAt()))
                        .orElse(stay.began()))
                .orElse(Instant.EPOCH);
        return of(room, moved);
    }

    public Optional<Line> on() {
        return lines.stream().filter(l -> l.stage() == Stage.ON).findFirst();
    }

    /** When the whole meeting will end as things stand. */
    public Optional<LocalDateTime> finish() {
        return lines.stream()
                .filter(l -> l.stage() != Stage.SKIPPED)
                .map(Line::end)
                .max(Comparator.naturalOrder());
    }

    private static final class Drawing {

        private final RoomState room;
        private final Instant now;
        private final Duration putOff;
        private final LocalDateTime midnight;
        private final List<Line> lines = new ArrayList<>();
        private int minutesLate;

        Drawing(RoomState room, Instant now) {
            this.room = room;
            this.now = now;
            @Nullable Instant began = began(room);
            midnight = local(began == null ? now : began).toLocalDate().atStartOfDay();
            putOff = began == null ? Duration.ZERO : putOff(local(began));
        }

        private static @Nullable Instant began(RoomState room) {
            return room.course().stays().values().stream()
                    .map(Stay::began)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Duration putOff(LocalDateTime began) {
            if (room.agenda().blocks().isEmpty()) return Duration.ZERO;
            LocalDateTime first =
                    midnight.with(room.agenda().blocks().getFirst().start());
            Duration off = Duration.between(first, began);
            return off.abs().compareTo(FAR_OFF) > 0 ? off : Duration.ZERO;
        }

        Schedule draw() {
            boolean come = room.place() == null;
            @Nullable LocalDateTime before = null;
            @Nullable LocalDateTime plannedBefore = null;
            for (Block block : room.agenda().blocks()) {
                LocalDateTime planned = midnight.with(block.start()).plus(putOff);
                if (room.course().skipped().contains(block.id())) {
                    lines.add(line(block, Stage.SKIPPED, planned, planned.plusMinutes(block.minutes())));
                    // the time of what is left out goes to the others
                    if (plannedBefore != null) plannedBefore = planned.plusMinutes(block.minutes());
                    continue;
                }
                boolean on = isOn(block);
                if (on) come = true;
                if (!come) past(block, planned);
                else if (on) before = on(block, planned);
                else before = toCome(block, planned, before, plannedBefore);
                plannedBefore = planned.plusMinutes(block.minutes());
            }
            return new Schedule(lines, minutesLate);
        }

        private boolean isOn(Block block) {
            return room.place() != null && room.place().block().equals(block.id());
        }

        private void past(Block block, LocalDateTime planned) {
            Optional<Stay> stay = room.course().stay(block.id());
            LocalDateTime start = stay.map(s -> local(s.began())).orElse(planned);
            LocalDateTime end = stay.map(Stay::left)
                    .map(Drawing::local)
                    .orElse(stay.isPresent() ? start : planned.plusMinutes(block.minutes()));
            lines.add(line(block, Stage.PAST, start, end));
        }

        private LocalDateTime on(Block block, LocalDateTime planned) {
            Duration left = room.course().left(block, now);
            Instant end = left.isNegative() ? now : now.plus(left);
            LocalDateTime start =
                    room.course().stay(block.id()).map(s -> local(s.began())).orElse(planned);
            lines.add(line(block, Stage.ON, start, local(end)));
            minutesLate = minutes(Duration.between(planned.plusMinutes(block.minutes()), local(end)));
            return local(end);
        }

        private LocalDateTime toCome(
                Block block,
                LocalDateTime planned,
                @Nullable LocalDateTime before,
                @Nullable LocalDateTime plannedBefore) {
            LocalDateTime start = before == null || plannedBefore == null
                    ? planned
                    : later(before, earlier(planned, before.plus(Duration.between(plannedBefore, planned))));
            // one that was on already and is come to again has only the rest of its time
            Duration left = room.course().left(block, now);
            LocalDateTime end = start.plus(left.isNegative() ? Duration.ZERO : left);
            lines.add(line(block, Stage.TO_COME, start, end));
            return end;
        }

        private Line line(Block block, Stage stage, LocalDateTime start, LocalDateTime end) {
            LocalDateTime planned = midnight.with(block.start()).plus(putOff);
            return new Line(
                    block, stage, room.course().minutes(block), start, end, minutes(Duration.between(planned, start)));
        }

        private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
            return a.isAfter(b) ? a : b;
        }

        private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
            return a.isBefore(b) ? a : b;
        }

        /** Whole minutes, towards zero: half a minute is no delay. */
        private static int minutes(Duration duration) {
            return Math.toIntExact(duration.toMinutes());
        }

        private static LocalDateTime local(Instant instant) {
            return LocalDateTime.ofInstant(instant, Here.ZONE);
        }
    }
}
