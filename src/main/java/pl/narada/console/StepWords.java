package pl.narada.console;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.activity.ActivityKinds;
import pl.narada.room.Step;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.shared.Text;

/** What a facilitator did, in words. */
final class StepWords {

    private static final int LONGEST = 60;

    private static final Map<Class<?>, String> NAMES = Stream.concat(
                    Stream.of(RoomEvent.names()),
                    ActivityKinds.all().all().stream().map(kind -> kind.events()))
            .flatMap(names -> names.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private StepWords() {}

    static String of(Component where, Step step) {
        String words = where.getTranslation("step." + key(step), "about", Text.shortened(step.about(), LONGEST));
        int more = severalLeading(step) - 1;
        return more < 1 ? words : where.getTranslation("step.and-more", "what", words, "n", more);
    }

    /** The event that people would name the step by: one goes on, and that what one goes to opens follows. */
    static String key(Step step) {
        List<Event> events = step.events();
        return name(events.stream().filter(StepWords::leads).findFirst().orElse(events.getLast()));
    }

    /** How many contributions were let through or hidden in one step; other steps say by themselves how far they go. */
    private static int severalLeading(Step step) {
        return Set.of("gather.hidden", "gather.restored", "ask.hidden", "ask.restored")
                        .contains(key(step))
                ? (int) step.events().stream()
                        .filter(event -> name(event).equals(key(step)))
                        .count()
                : 1;
    }

    private static boolean leads(Event event) {
        return event instanceof WorkshopStarted
                || event instanceof PlaceChanged
                || event instanceof ResultRevealed
                || event instanceof PhoneHidden
                || event instanceof ActivityEvent;
    }

    private static String name(Event event) {
        return Objects.requireNonNull(NAMES.get(event.getClass()));
    }
}
