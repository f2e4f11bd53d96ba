package pl.narada.sealing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.room.Activity;
import pl.narada.room.Finding;
import pl.narada.room.Kinds;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Profile;
import pl.narada.room.RoomState;
import pl.narada.room.When;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** All of a room that anybody else than its participants could ever see: two that are equal have the same outcome. */
record Outward(
        List<Object> course,
        Map<Sector, Integer> people,
        Map<Sector, Integer> inTheMeeting,
        Map<String, Long> roles,
        Map<String, Long> municipalities,
        Map<Integer, Shown> activities) {

    /** Of one activity: how it stands, what is kept of it, who took part by sector, and what is shown. */
    record Shown(
            List<Object> stands,
            List<Finding> findings,
            Map<Sector, Integer> tookPart,
            Map<When, Map<Sector, Integer>> outside,
            List<Object> stage) {}

    static Outward of(RoomState room, Kinds kinds) {
        Map<Integer, Shown> activities = new TreeMap<>();
        room.agenda()
                .activities()
                .map(PlannedActivity::id)
                .forEach(id -> activities.put(id.value(), shown(id, room, kinds)));
        return new Outward(
                List.of(room.phase(), room.agenda(), room.course(), room.darkStage()),
                Sector.count(room.participants().values().stream()),
                Sector.count(room.inTheMeeting().values().stream()),
                counted(room, Profile::role),
                counted(room, Profile::municipality),
                activities);
    }

    private static Map<String, Long> counted(RoomState room, Function<Profile, String> answer) {
        return room.joined().profiles().minusAll(room.outside().people().keySet()).values().stream()
                .collect(Collectors.groupingBy(answer, Collectors.counting()));
    }

    private static Shown shown(ActivityId id, RoomState room, Kinds kinds) {
        var now = room.situation(id).orElseThrow();
        var kind = kinds.of(now.settings());
        Activity run = now.run();
        List<Object> stage = new ArrayList<>(List.of(kind.stage(now), kind.phone(now), kind.phoneParts(now)));
        if (kind.revealable()) stage.add(String.valueOf(kind.result(now)));
        return new Shown(
                List.of(run.status(), run.revealed()),
                Stream.concat(kind.findings(now).stream(), kind.slowFindings(now).stream())
                        .toList(),
                kind.tookPart(now),
                outside(id, room),
                stage);
    }

    private static Map<When, Map<Sector, Integer>> outside(ActivityId id, RoomState room) {
        Map<When, Map<Sector, Integer>> counted = new EnumMap<>(When.class);
        room.outside()
                .answered(id)
                .forEach((who, when) -> counted.computeIfAbsent(when, _ -> new EnumMap<>(Sector.class))
                        .merge(Objects.requireNonNull(room.participants().get(who)), 1, Integer::sum));
        return counted;
    }
}
