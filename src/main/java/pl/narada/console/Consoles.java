package pl.narada.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import pl.narada.nodes.OtherNodes;
import pl.narada.shared.WorkshopId;

/** Who sits at a console of each workshop just now, on whatever server. A console that has not been heard of for a while doesn't count. */
@Service
class Consoles {

    /** A console asks for news three times in this time. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(50);

    private final Clock clock;
    private final OtherNodes others;
    private final Map<WorkshopId, Map<Object, Sitting>> sittings = new ConcurrentHashMap<>();
    private final Map<WorkshopId, Map<Object, Runnable>> listeners = new ConcurrentHashMap<>();

    private record Sitting(String name, Instant lastHeard) {}

    Consoles(Clock clock, OtherNodes others) {
        this.clock = clock;
        this.others = others;
    }

    /** This screen is there; told again and again. The others hear of it if it is news. */
    void here(WorkshopId workshop, Object screen, String name) {
        List<String> before = here(workshop);
        sittings.computeIfAbsent(workshop, _ -> new ConcurrentHashMap<>())
                .put(screen, new Sitting(name, clock.instant()));
        if (!here(workshop).equals(before)) tell(workshop);
    }

    void gone(WorkshopId workshop, Object screen) {
        sittings.getOrDefault(workshop, Map.of()).remove(screen);
        tell(workshop);
    }

    /** In alphabetical order, each once. */
    List<String> names(WorkshopId workshop) {
        return Stream.concat(
                        here(workshop).stream(),
                        others.heard(topic(workshop)).stream().flatMap(String::lines))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> here(WorkshopId workshop) {
        Instant since = clock.instant().minus(LONGEST_SILENCE);
        return sittings.getOrDefault(workshop, Map.of()).values().stream()
                .filter(sitting -> sitting.lastHeard().isAfter(since))
                .map(Sitting::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static String topic(WorkshopId workshop) {
        return "consoles/" + workshop;
    }

    Runnable onChange(WorkshopId workshop, Runnable listener) {
        var key = new Object();
        Map<Object, Runnable> here = listeners.computeIfAbsent(workshop, _ -> new ConcurrentHashMap<>());
        here.put(key, listener);
        Runnable there = others.onChange(topic(workshop), listener);
        return () -> {
            here.remove(key);
            there.run();
        };
    }

    private void tell(WorkshopId workshop) {
        others.tell(topic(workshop), String.join("\n", here(workshop)));
        listeners.getOrDefault(workshop, Map.of()).values().forEach(Runnable::run);
    }
}
