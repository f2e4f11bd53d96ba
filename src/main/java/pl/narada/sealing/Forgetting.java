package pl.narada.sealing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.Profile;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.When;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.ParticipantArrived;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.room.event.RoomEvent.ProfileTold;
import pl.narada.room.event.RoomEvent.WorkshopReopened;
import pl.narada.room.event.RoomEvent.WorkshopSealed;
import pl.narada.room.event.RoomEvent.WorkshopStarted;
import pl.narada.sealing.Names.Group;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

/**
 * Tells a journal anew, entry by entry: what was done stays, who did it goes.
 *
 * <p>All join together, in no order and in the sector that they chose last, so that it doesn't tell anything who came
 * first; what they told of themselves is dealt out among them. In each activity everybody is somebody else of the same
 * sector; only where the people of one activity are compared with those of another do they stay the same in both.
 */
final class Forgetting {

    private final RoomHistory history;
    private final RandomGenerator random;
    private final Map<Class<?>, String> compared;

    Forgetting(Kinds kinds, RandomGenerator random) {
        this.history = new RoomHistory(kinds);
        this.random = random;
        this.compared = kinds.all().stream()
                .filter(kind -> kind.comparesPeople())
                .flatMap(kind -> kind.events().values().stream().map(event -> Map.entry(event, kind.key())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As many entries, and one that says what has happened to them. */
    List<Entry> retold(WorkshopId workshop, List<Entry> entries) {
        RoomState last = history.replay(RoomState.empty(workshop), entries);
        Map<ParticipantId, Group> groups = new HashMap<>();
        last.participants().forEach((who, sector) -> groups.put(who, new Group(sector, when(last, who))));
        var names = new Names(groups, random);
        Map<When, List<Event>> halls = halls(last, names);
        List<Entry> told = new ArrayList<>();
        for (Entry entry : entries) {
            Entry now = retold(entry, names);
            if (entry.events().stream().anyMatch(Forgetting::begins)) now = arriving(now, names);
            Optional<When> hall = firstOf(entry, last, halls);
            told.add(
                    hall.isEmpty()
                            ? now
                            : with(now, new Actor.Newcomer(), Objects.requireNonNull(halls.remove(hall.get()))));
        }
        List<Entry> mixed = new Mixing(random).mixed(told);
        mixed.add(seal(mixed));
        return mixed;
    }

    /** In the meeting, or only ever before or after it. */
    private static When when(RoomState last, ParticipantId who) {
        return last.outside().people().getOrDefault(who, When.DURING);
    }

    /**
     * Whose hall opens with this entry: with the first that let one of them in. Those of the meeting come with the very
     * first one, for they may have written before the meeting, too.
     */
    private static Optional<When> firstOf(Entry entry, RoomState last, Map<When, List<Event>> halls) {
        Optional<ParticipantId> joined = entry.events().stream()
                .filter(ParticipantJoined.class::isInstance)
                .map(e -> ((ParticipantJoined) e).participant())
                .findFirst();
        if (joined.isEmpty()) return Optional.empty();
        if (halls.containsKey(When.DURING) && when(last, joined.get()) == When.DURING) return Optional.of(When.DURING);
        return Optional.of(when(last, joined.get())).filter(halls::containsKey);
    }

    private static boolean begins(Event event) {
        return event instanceof WorkshopStarted || event instanceof WorkshopReopened;
    }

    /** Whoever was in the meeting is seen in it when it begins, wherever they had joined. */
    private static Entry arriving(Entry start, Names names) {
        List<Event> events = new ArrayList<>(start.events());
        names.all().forEach((group, numbers) -> {
            if (group.when() == When.DURING) numbers.forEach(number -> events.add(new ParticipantArrived(number)));
        });
        return with(start, start.actor(), events);
    }

    /** Everybody, with what they told of themselves: each answer by itself, for they are only ever counted. */
    private Map<When, List<Event>> halls(RoomState last, Names names) {
        Map<When, List<Event>> halls = new EnumMap<>(When.class);
        names.all()
                .forEach((group, numbers) ->
                        numbers.forEach(number -> halls.computeIfAbsent(group.when(), _ -> new ArrayList<>())
                                .add(new ParticipantJoined(number, group.sector()))));
        halls.forEach((when, joining) -> {
            Collections.shuffle(joining, random);
            joining.addAll(told(when, last, joining));
        });
        return halls;
    }

    private List<Event> told(When when, RoomState last, List<Event> joining) {
        List<ParticipantId> tellers = new ArrayList<>(
                joining.stream().map(e -> ((ParticipantJoined) e).participant()).toList());
        Collections.shuffle(tellers, random);
        List<Profile> profiles = last.joined().profiles().entrySet().stream()
                .filter(told -> when(last, told.getKey()) == when)
                .map(Map.Entry::getValue)
                .toList();
        List<String> roles = shuffled(profiles.stream().map(Profile::role).toList());
        List<String> municipalities =
                shuffled(profiles.stream().map(Profile::municipality).toList());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            events.add(new ProfileTold(tellers.get(i), new Profile(roles.get(i), municipalities.get(i))));
        }
        return events;
    }

    private List<String> shuffled(List<String> all) {
        List<String> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private Entry retold(Entry entry, Names names) {
        List<Event> events = entry.events().stream()
                .filter(event -> !(event instanceof RoomEvent && event instanceof OfSomebody))
                .map(event -> event instanceof OfSomebody deed ? retold(deed, names, context(event)) : event)
                .toList();
        return with(entry, retold(entry.actor(), events, names), events);
    }

    private static Event retold(OfSomebody deed, Names names, Object context) {
        ParticipantId who = deed.participant();
        return deed.asOf(names.of(who, context), names.sector(who));
    }

    /** Whoever did nothing in an activity need not be anybody. */
    private Actor retold(Actor actor, List<Event> events, Names names) {
        return switch (actor) {
            case Actor.Facilitator _, Actor.Timetable _, Actor.Newcomer _ -> actor;
            case Actor.Participant(ParticipantId who) ->
                events.isEmpty()
                        ? new Actor.Newcomer()
                        : new Actor.Participant(names.of(who, context(events.getFirst())));
        };
    }

    /** What is told with one set of numbers: an activity, or all of a kind. */
    private Object context(Event event) {
        Object ofItsKind = compared.get(event.getClass());
        if (ofItsKind != null) return ofItsKind;
        return switch (event) {
            case ActivityEvent e -> e.activity();
            case RoomEvent e -> e;
        };
    }

    private static Entry with(Entry entry, Actor actor, List<Event> events) {
        return new Entry(entry.version(), entry.at(), actor, CommandId.random(), events, entry.refusal());
    }

    /** At the time of the last entry, so that no replay lasts until it is sealed. */
    private static Entry seal(List<Entry> told) {
        Entry last = told.getLast();
        return Entry.granted(
                last.version() + 1,
                last.at(),
                new Actor.Timetable(),
                CommandId.random(),
                List.of(new WorkshopSealed()));
    }
}
