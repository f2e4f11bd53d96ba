package pl.narada.sealing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.event.OfSomebody;

/**
 * Takes away when somebody did something: whoever watched who tapped last must not find them at the end. What people did
 * between two steps of a facilitator is spread evenly over the time between; and where the order means nothing, as in a
 * vote, it is another one. Each keeps the order of their own.
 */
final class Mixing {

    private final RandomGenerator random;

    Mixing(RandomGenerator random) {
        this.random = random;
    }

    List<Entry> mixed(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        int at = 0;
        while (at < entries.size()) {
            int end = at;
            while (end < entries.size() && !isFacilitators(entries.get(end))) end++;
            @Nullable Entry next = end < entries.size() ? entries.get(end) : null;
            if (end > at) {
                Instant from = !all.isEmpty() ? all.getLast().at() : start(entries, next);
                Instant until = next == null || next.at().isBefore(from) ? from : next.at();
                all.addAll(spread(inAnyOrder(entries.subList(at, end)), from, until));
            }
            if (next != null) all.add(next);
            at = end + 1;
        }
        return all;
    }

    private static Instant start(List<Entry> entries, @Nullable Entry next) {
        return (next == null ? entries.getFirst() : next).at();
    }

    private static boolean isFacilitators(Entry entry) {
        return entry.actor() instanceof Actor.Facilitator || entry.actor() instanceof Actor.Timetable;
    }

    private static List<Entry> spread(List<Entry> entries, Instant from, Instant until) {
        List<Entry> spread = new ArrayList<>();
        long millis = Duration.between(from, until).toMillis();
        for (Entry e : entries) {
            Instant at = from.plusMillis(millis * (spread.size() + 1) / (entries.size() + 1));
            spread.add(new Entry(e.version(), at, e.actor(), e.command(), e.events(), e.refusal()));
        }
        return spread;
    }

    private List<Entry> inAnyOrder(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        List<Entry> loose = new ArrayList<>();
        for (Entry entry : entries) {
            if (isLoose(entry)) {
                loose.add(entry);
                continue;
            }
            all.addAll(shuffled(loose));
            loose.clear();
            all.add(entry);
        }
        all.addAll(shuffled(loose));
        return all;
    }

    private static boolean isLoose(Entry entry) {
        return entry.events().stream().allMatch(e -> e instanceof OfSomebody deed && !deed.keepsItsPlace());
    }

    /** The versions stay where they are; what stands under them moves. */
    private List<Entry> shuffled(List<Entry> entries) {
        List<Actor> turns = new ArrayList<>(entries.stream().map(Entry::actor).toList());
        Collections.shuffle(turns, random);
        Map<Actor, Queue<Entry>> waiting = new HashMap<>();
        entries.forEach(
                e -> waiting.computeIfAbsent(e.actor(), _ -> new ArrayDeque<>()).add(e));
        List<Entry> all = new ArrayList<>();
        for (Actor actor : turns) {
            Entry e = Objects.requireNonNull(waiting.get(actor)).remove();
            long version = entries.get(all.size()).version();
            all.add(new Entry(version, e.at(), e.actor(), e.command(), e.events(), e.refusal()));
        }
        return all;
    }
}
