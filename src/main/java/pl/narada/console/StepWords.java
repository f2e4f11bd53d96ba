package pl.narada.console;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.activity.ActivityKinds;
import pl.narada.room.Step;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.*;

/** What a facilitator did, in words. */
final class StepWords {

    private static final int LONGEST = 60;

    private static final Map<Class<?>, String> KIND_EVENTS = ActivityKinds.all().all().stream()
            .flatMap(kind -> kind.events().entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private StepWords() {}

    static String of(Component where, Step step) {
        return where.getTranslation("step." + key(step), "about", shortened(step.about()));
    }

    /** The event that people would name the step by: one goes on, and that what one goes to opens follows. */
    static String key(Step step) {
        List<Event> events = step.events();
        return name(events.stream().filter(StepWords::leads).findFirst().orElse(events.getLast()));
    }

    private static boolean leads(Event event) {
        return event instanceof WorkshopStarted
                || event instanceof PlaceChanged
                || event instanceof ResultRevealed
                || event instanceof ActivityEvent;
    }

    private static String name(Event event) {
        return switch (event) {
            case ActivityEvent e -> KIND_EVENTS.getOrDefault(e.getClass(), "other");
            case RoomEvent e -> name(e);
        };
    }

    private static String name(RoomEvent event) {
        return switch (event) {
            case AgendaSet _ -> "agenda-set";
            case WorkshopStarted _ -> "workshop-started";
            case PlaceChanged _ -> "place-changed";
            case ActivityOpened _ -> "activity-opened";
            case ActivityClosed _ -> "activity-closed";
            case ActivityReadied _ -> "activity-readied";
            case ResultRevealed _ -> "result-revealed";
            case ResultConcealed _ -> "result-concealed";
            case WorkshopPaused _ -> "workshop-paused";
            case WorkshopResumed _ -> "workshop-resumed";
            case TimeAllotted _ -> "time-allotted";
            case BlockSkipped _ -> "block-skipped";
            case BlockUnskipped _ -> "block-unskipped";
            case WorkshopClosed _ -> "workshop-closed";
            case WorkshopReopened _ -> "workshop-reopened";
            case LeadTaken _ -> "lead-taken";
            case StageSet _ -> "stage-set";
            case StepUndone _, ParticipantJoined _, SectorChosen _ -> "other";
        };
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
