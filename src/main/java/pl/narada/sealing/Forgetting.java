package pl.narada.sealing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.Profile;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.room.event.RoomEvent.ProfileTold;
import pl.narada.room.event.RoomEvent.WorkshopSealed;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
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
        var names = new Names(last.participants(), random);
        List<Event> hall = hall(last, names);
        List<Entry> told = new ArrayList<>();
        for (Entry entry : entries) {
            boolean first = !hall.isEmpty() && entry.events().stream().anyMatch(ParticipantJoined.class::isInstance);
            told.add(first ? with(entry, new Actor.Newcomer(), hall) : retold(entry, names));
            if (first) hall = List.of();
        }
        List<Entry> mixed = new Mixing(random).mixed(told);
        mixed.add(seal(mixed));
        return mixed;
    }

    /** Everybody, with what they told of themselves: each answer by itself, for they are only ever counted. */
    private List<Event> hall(RoomState last, Names names) {
        List<Event> events = new ArrayList<>();
        Set<Sector> sectors = Set.copyOf(last.participants().values());
        sectors.forEach(sector ->
                names.all(sector).forEach(number -> events.add(new ParticipantJoined(number, sector))));
        Collections.shuffle(events, random);
        List<ParticipantId> tellers = new ArrayList<>(events.stream()
                .map(e -> ((ParticipantJoined) e).participant())
                .toList());
        Collections.shuffle(tellers, random);
        var profiles = last.joined().profiles().values();
        List<String> roles = shuffled(profiles.stream().map(Profile::role).toList());
        List<String> municipalities =
                shuffled(profiles.stream().map(Profile::municipality).toList());
        for (int i = 0; i < roles.size(); i++) {
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
            case Actor.Facilitator _, Actor.Newcomer _ -> actor;
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
                last.version() + 1, last.at(), Actor.ITSELF, CommandId.random(), List.of(new WorkshopSealed()));
    }
}
