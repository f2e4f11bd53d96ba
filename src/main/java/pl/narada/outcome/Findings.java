package pl.narada.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.room.Block;
import pl.narada.room.Finding.*;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Profile;
import pl.narada.room.RoomState;

/** All that came of a workshop so far, in rows; {@code complete} once it is closed. */
record Findings(long version, boolean complete, Map<Class<?>, List<Line>> byKind) {

    static Findings of(long version, boolean complete, Stream<Line> lines) {
        return new Findings(version, complete, lines.collect(Collectors.groupingBy(Line::getClass)));
    }

    static Findings of(RoomState room, Kinds kinds) {
        var collected = new FindingsCollector();
        collected.people(room);
        collected.outside(room.outside());
        Collection<Profile> profiles = room.joined()
                .profiles()
                .minusAll(room.outside().people().keySet())
                .values();
        collected.told("role", profiles, Profile::role);
        collected.told("municipality", profiles, Profile::municipality);
        for (Block block : room.agenda().blocks()) {
            for (PlannedActivity planned : block.activities()) {
                collected.activity(block, planned, kinds);
                var now = room.situation(planned.id()).orElseThrow();
                // what people are still answering is told when they have
                if (room.outside().isOpen(planned.id())) continue;
                var kind = kinds.of(planned.settings());
                kind.findings(now).forEach(collected::add);
                kind.slowFindings(now).forEach(collected::add);
                if (kind.takesSheets()) collected.onPaper(planned.id().value(), kind.withoutPhone(now));
                collected.answered(now, kind);
            }
        }
        Fingerprints.of(List.copyOf(collected.lines())).forEach(collected::add);
        return of(room.version(), room.phase() == Phase.CLOSED, collected.lines().stream());
    }

    List<Line> lines() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /** The rows of this kind, in their order. They were put there by their own class. */
    @SuppressWarnings("unchecked")
    <T extends Line> List<T> all(Class<T> kind) {
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }
}
