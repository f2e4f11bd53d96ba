package pl.narada.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.summarise.SummariseEvent.DecisionRecorded;
import pl.narada.room.Block;
import pl.narada.room.Entry;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.PlaceChanged;
import pl.narada.room.event.RoomEvent.ResultRevealed;
import pl.narada.room.event.RoomEvent.WorkshopClosed;
import pl.narada.room.event.RoomEvent.WorkshopStarted;
import pl.narada.shared.ActivityId;

/** What a film is divided into, written down while the journal is followed once. */
final class Script {

    private final List<Mark> marks = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private @Nullable Instant begin;
    private Instant end = Instant.EPOCH;
    private Instant since = Instant.EPOCH;
    private String block = "";

    /** {@code now}: the room after this entry; {@code at}: never earlier than that of the entry before. */
    void follow(Entry entry, Instant at, RoomState now) {
        for (Event event : entry.events()) follow(event, at, now);
        if (begin != null) end = at;
    }

    private void follow(Event event, Instant at, RoomState now) {
        switch (event) {
            case WorkshopStarted _ -> {
                begin = at;
                since = at;
                marks.add(new Mark(at, Mark.What.BEGUN, ""));
            }
            case PlaceChanged _ -> {
                marks.add(new Mark(at, Mark.What.MOVED, whereTo(now)));
                enter(now.currentBlock().map(Block::title).orElse(""), at);
            }
            case ResultRevealed(ActivityId id) -> marks.add(new Mark(at, Mark.What.REVEALED, prompt(now, id)));
            case DecisionRecorded e -> marks.add(new Mark(at, Mark.What.DECIDED, e.text()));
            case WorkshopClosed _ -> marks.add(new Mark(at, Mark.What.CLOSED, ""));
            default -> {}
        }
    }

    private static String whereTo(RoomState now) {
        return now.currentActivity()
                .map(id -> prompt(now, id))
                .or(() -> now.currentBlock().map(Block::title))
                .orElse("");
    }

    private static String prompt(RoomState now, ActivityId id) {
        Optional<PlannedActivity> planned = now.agenda().activity(id);
        return planned.map(PlannedActivity::prompt).orElse("");
    }

    private void enter(String title, Instant at) {
        if (title.equals(block)) return;
        cut(at);
        block = title;
        since = at;
    }

    private void cut(Instant at) {
        if (at.isAfter(since) && begin != null) scenes.add(new Scene(since, at, block));
    }

    /** After the last entry. */
    Script whole() {
        cut(end);
        return this;
    }

    boolean hasBegun() {
        return begin != null;
    }

    Instant begin() {
        return begin == null ? end : begin;
    }

    Instant end() {
        return end;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Scene> scenes() {
        return List.copyOf(scenes);
    }
}
