package pl.narada.nodes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What was heard from others, by topic and speaker, as long as it holds: whoever has not been heard for a while is gone,
 * whatever they said last.
 */
final class Hearsay {

    /** Said again three times in this time. */
    static final long HOLDS_NANOS = TimeUnit.SECONDS.toNanos(15);

    private record Said(String text, long at) {}

    private final LongSupplier nanos;
    private final Map<String, Map<String, Said>> topics = new ConcurrentHashMap<>();
    private final Map<String, Collection<Runnable>> listeners = new ConcurrentHashMap<>();

    /** {@code nanos}: a time that is never set, as {@link System#nanoTime}. */
    Hearsay(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void hear(String speaker, String topic, String text) {
        Map<String, Said> about = topics.computeIfAbsent(topic, _ -> new ConcurrentHashMap<>());
        Said before = text.isBlank() ? about.remove(speaker) : about.put(speaker, new Said(text, nanos.getAsLong()));
        String known = before == null ? "" : before.text();
        if (!known.equals(text)) changed(topic);
    }

    List<String> about(String topic) {
        return topics.getOrDefault(topic, Map.of()).values().stream()
                .filter(this::holds)
                .map(Said::text)
                .sorted()
                .toList();
    }

    private boolean holds(Said said) {
        return nanos.getAsLong() - said.at() < HOLDS_NANOS;
    }

    /** Forgets whoever has fallen silent; tells those who listen. */
    void forgetTheSilent() {
        topics.forEach((topic, about) -> {
            if (about.values().removeIf(said -> !holds(said))) changed(topic);
        });
    }

    Runnable onChange(String topic, Runnable listener) {
        Collection<Runnable> all = listeners.computeIfAbsent(topic, _ -> new CopyOnWriteArrayList<>());
        all.add(listener);
        return () -> all.remove(listener);
    }

    private void changed(String topic) {
        listeners.getOrDefault(topic, List.of()).forEach(Runnable::run);
    }
}
