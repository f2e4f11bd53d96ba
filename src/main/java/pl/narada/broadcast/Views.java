package pl.narada.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.room.ActivityKind;
import pl.narada.room.ActivityState;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.Profile;
import pl.narada.room.RoomState;
import pl.narada.room.Schedule;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;

/**
 * What each audience may see of a room: the parts of docs/protocol.md. Everything that leaves the server for phones and
 * stage passes here, so this is where hidden and unrevealed things stay behind.
 */
public record Views(Kinds kinds) {

    private static final int TRIFLE_MINUTES = 3;

    /** Facts about the workshop that are not in its journal. */
    public record About(
            String title,
            String county,
            String date,
            String start,
            String end,
            String venue,
            boolean rehearsal,
            boolean network) {}

    public Map<String, Object> phones(RoomState room, About about) {
        Map<String, Object> parts = common(room, about);
        JoinQuestions asks = room.joined().questions();
        if (!asks.isEmpty()) parts.put("asks", Map.of("roles", asks.roles(), "municipalities", asks.municipalities()));
        current(room).ifPresent(now -> {
            var kind = kinds.of(now.settings());
            parts.put("activity", activity(now, kind.phone(now)));
            parts.putAll(kind.phoneParts(now));
        });
        outside(room, parts);
        return parts;
    }

    /** The first of what is open is the activity, as in the meeting; people choose among the others by themselves. */
    private void outside(RoomState room, Map<String, Object> parts) {
        List<Situation<Settings, ActivityState>> open = room.openOutside();
        if (open.isEmpty()) return;
        var first = open.getFirst();
        var kind = kinds.of(first.settings());
        parts.put("activity", activity(first, kind.phone(first)));
        parts.putAll(kind.phoneParts(first));
        List<Map<String, Object>> more = open.stream()
                .skip(1)
                .map(now -> activity(now, kinds.of(now.settings()).phone(now)))
                .toList();
        long until = room.outside().until().orElseThrow().toEpochMilli();
        parts.put("outside", Map.of("until", until, "more", more));
        // who only writes from home need not know how the meeting will go
        if (room.phase() == Phase.DRAFT) parts.put("agenda", List.of());
    }

    public Map<String, Object> stage(RoomState room, About about) {
        Map<String, Object> parts = common(room, about);
        parts.put("screen", Map.of("dark", room.darkStage()));
        current(room).ifPresent(now -> {
            ActivityKind.StageView view = kinds.of(now.settings()).stage(now);
            parts.put("activity", activity(now, view.activity()));
            parts.putAll(view.parts());
        });
        return parts;
    }

    /** What only this participant sees: {@code me}, what they told of themselves and what they did in each activity. */
    public Map<String, Object> own(RoomState room, ParticipantId who) {
        var sector = room.participants().get(who);
        if (sector == null) return Map.of();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("me", Map.of("participant", who.value(), "sector", sector.wire()));
        Profile told = room.joined().profiles().get(who);
        if (told != null) parts.put("told", Map.of("role", told.role(), "municipality", told.municipality()));
        room.agenda()
                .activities()
                .forEach(planned -> room.situation(planned.id()).ifPresent(now -> {
                    Object own = kinds.of(now.settings()).own(now, who);
                    if (own != null) parts.put("a/" + planned.id(), own);
                }));
        return parts;
    }

    /** Whether what is on asks each participant something of their own, so that {@link #own} may change by what staff do. */
    public boolean asksEachTheirOwn(RoomState room) {
        return Stream.concat(current(room).stream(), room.openOutside().stream())
                .anyMatch(now -> kinds.of(now.settings()).asksEachTheirOwn());
    }

    private Map<String, Object> common(RoomState room, About about) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("workshop", workshop(room, about));
        parts.put("agenda", agenda(room));
        if (room.place() != null && room.phase() == Phase.LIVE) parts.put("place", place(room));
        current(room).filter(now -> now.run().revealed()).ifPresent(now -> {
            Object result = kinds.of(now.settings()).result(now);
            if (result != null) parts.put("result", result);
        });
        if (room.phase() == Phase.CLOSED) parts.put("agreed", Agreed.of(room, kinds));
        return parts;
    }

    private static Optional<Situation<Settings, ActivityState>> current(RoomState room) {
        return room.phase() == Phase.LIVE ? room.currentActivity().flatMap(room::situation) : Optional.empty();
    }

    private static Map<String, Object> workshop(RoomState room, About about) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("title", about.title());
        part.put("county", about.county());
        part.put("date", about.date());
        part.put("start", about.start());
        part.put("end", about.end());
        part.put("venue", about.venue());
        part.put("phase", room.phase().wire());
        if (about.rehearsal()) part.put("rehearsal", true);
        if (about.network()) part.put("network", true);
        if (room.joined().slips().required()) part.put("slips", true);
        if (room.isSealed()) part.put("sealed", true);
        return part;
    }

    /** The plan as it is followed. Hours that have moved are told as they are now, if it is by more than a trifle. */
    private static List<Map<String, Object>> agenda(RoomState room) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (Schedule.Line line : Schedule.asLastMoved(room).lines()) {
            if (line.stage() == Schedule.Stage.SKIPPED) continue;
            blocks.add(Map.of(
                    "id", line.block().id().value(),
                    "title", line.block().title(),
                    "start", start(line).toString(),
                    "minutes", line.minutes()));
        }
        return blocks;
    }

    /** By the clock on the wall, not by the plan: a meeting far off its hours is in time with itself, but not with them. */
    private static LocalTime start(Schedule.Line line) {
        LocalTime planned = line.block().start();
        LocalTime now = line.start().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        long off = Duration.between(planned, now).abs().toMinutes();
        return off < TRIFLE_MINUTES ? planned : now;
    }

    private static Map<String, @Nullable Object> place(RoomState room) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("block", room.currentBlock().map(b -> b.id().value()).orElse(null));
        place.put("activity", room.currentActivity().map(ActivityId::value).orElse(null));
        place.put("endsAt", room.blockEndsAt().map(Instant::toEpochMilli).orElse(null));
        place.put("pausedLeft", pausedLeft(room));
        room.timerEndsAt().ifPresent(end -> place.put("timer", end.toEpochMilli()));
        return place;
    }

    /** How many milliseconds the block will have once the meeting goes on; null while it does. */
    private static @Nullable Long pausedLeft(RoomState room) {
        Instant since = room.course().pausedAt();
        return since == null
                ? null
                : room.currentBlock()
                        .map(b -> room.course().left(b, since).toMillis())
                        .orElse(null);
    }

    private Map<String, Object> activity(Situation<Settings, ActivityState> now, Map<String, Object> fields) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", now.id().value());
        part.put("kind", kinds.of(now.settings()).key());
        part.put("prompt", now.plan().prompt());
        part.put("status", now.run().status().wire());
        part.putAll(fields);
        return part;
    }
}
