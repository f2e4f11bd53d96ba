package pl.narada.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.KINDS;
import static pl.narada.room.WorkshopBuilder.STASZOW;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.gather.GatherEvent;
import pl.narada.activity.vote.VoteEvent.BallotCast;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.When;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.IssueSlips;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.FacilitatorCommand.RequireSlips;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.Event;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.room.event.RoomEvent.SectorChosen;
import pl.narada.room.event.RoomEvent.SlipUsed;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The law of sealing: what came of the meeting stays, who it came from goes. */
class ForgettingTest {

    private final RoomHistory history = new RoomHistory(KINDS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyMeetingHasTheSameOutcomeAfterwards(long seed) {
        List<Entry> before = random(seed, 900);
        List<Entry> after = forgotten(before, seed);

        assertThat(outward(after)).isEqualTo(outward(before));
        assertThat(folded(after).isSealed()).isTrue();
    }

    /** Also where people were put into groups by how they answered. */
    @Test
    void groupsOfOpinionAreTheSameAlthoughNobodyIsWhoTheyWere() {
        List<Entry> before =
                aWorkshop().inTwoCamps(104).facilitatorDoes(new CloseWorkshop()).entries();
        List<Entry> after = forgotten(before, 5);

        assertThat(outward(after)).isEqualTo(outward(before));
        assertThat(outward(after).toString()).contains("sizes=[52, 52]");
    }

    /** Also in the middle of its replay nobody acts who isn't there. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void everyMomentOfItCanStillBeShown(long seed) {
        List<Entry> after = forgotten(random(seed, 600), seed);

        RoomState room = RoomState.empty(STASZOW);
        for (Entry entry : after) {
            room = history.apply(room, entry);
            assertThat(Outward.of(room, KINDS)).isNotNull();
        }
        assertThat(after).isSortedAccordingTo(Comparator.comparingLong(Entry::version));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void noNumberNoCommandAndNoTimeOfAParticipantIsLeft(long seed) {
        List<Entry> before = random(seed, 600);
        List<Entry> after = forgotten(before, seed);

        assertThat(people(after)).doesNotContainAnyElementsOf(people(before)).isNotEmpty();
        assertThat(after.stream().map(Entry::command))
                .doesNotContainAnyElementsOf(before.stream().map(Entry::command).toList());
        assertThat(after.stream().flatMap(e -> e.events().stream())).noneMatch(SectorChosen.class::isInstance);
    }

    @Test
    void timesTellOnlyBetweenWhichStepsOfTheFacilitatorItWas() {
        List<Entry> before = voted(Duration.ofSeconds(1), Duration.ofSeconds(50), Duration.ofSeconds(3));
        List<Entry> other = voted(Duration.ofSeconds(30), Duration.ofSeconds(2), Duration.ofSeconds(22));

        assertThat(times(forgotten(before, 1))).isEqualTo(times(forgotten(other, 2)));
    }

    @Test
    void noTwoActivitiesKnowSomebodyAsTheSame() {
        List<Entry> before = hall().facilitatorDoes(new CloseWorkshop()).entries();
        int same = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Entry> after = forgotten(before, seed);
            if (authorOfNeed1(after).equals(onlyVoterForTheme1(after))) same++;
        }
        // both by the same person, who is one of two of their sector: now so about every second time, by chance
        assertThat(same).isBetween(5, 35);
    }

    @Test
    void whoWasTheFirstToJoinIsNotTheFirstAfterwards() {
        List<Entry> before = hall().facilitatorDoes(new CloseWorkshop()).entries();
        Set<List<Sector>> orders = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            Entry hall = forgotten(before, seed).stream()
                    .filter(e -> e.events().stream().anyMatch(ParticipantJoined.class::isInstance))
                    .findFirst()
                    .orElseThrow();
            orders.add(hall.events().stream()
                    .map(e -> ((ParticipantJoined) e).sector())
                    .toList());
        }
        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void whichSlipWasWhoseIsForgotten() {
        List<Entry> before = aWorkshop()
                .facilitatorDoes(new IssueSlips(List.of("first", "second", "third")))
                .facilitatorDoes(new RequireSlips(true))
                .does(WorkshopBuilder.NEWCOMER, new Join(Sector.NGO, "second"))
                .does(WorkshopBuilder.NEWCOMER, new Join(Sector.JST, "first"))
                .at(NEEDS)
                .does(participant(1), new Say(NEEDS, "Autobus"))
                .facilitatorDoes(new CloseWorkshop())
                .entries();
        assertThat(folded(before).joined().slips().used()).hasSize(2);

        List<Entry> after = forgotten(before, 5);

        assertThat(after.stream().flatMap(e -> e.events().stream())).noneMatch(SlipUsed.class::isInstance);
        assertThat(folded(after).joined().slips().used()).isEmpty();
        assertThat(outward(after)).isEqualTo(outward(before));
    }

    @Test
    void whoWasOnlyOutsideTheMeetingStaysOutside() {
        var until = WorkshopBuilder.NINE.instant().plus(Duration.ofDays(3));
        List<Entry> before = aWorkshop()
                .facilitatorDoes(new OpenOutside(List.of(NEEDS), until))
                .withParticipants(Sector.NGO, Sector.NGO, Sector.JST)
                .does(participant(1), new Say(NEEDS, "Przed spotkaniem"))
                .does(participant(2), new Say(NEEDS, "Też przed"))
                .at(NEEDS)
                .does(participant(2), new Say(NEEDS, "I w czasie"))
                .withParticipants(Sector.RESIDENTS)
                .facilitatorDoes(new CloseWorkshop())
                .entries();

        RoomState after = folded(forgotten(before, 3));

        assertThat(after.outside().people().values()).containsExactly(When.BEFORE, When.BEFORE);
        assertThat(Sector.count(after.inTheMeeting().values().stream()))
                .containsOnly(Map.entry(Sector.NGO, 1), Map.entry(Sector.RESIDENTS, 1));
        assertThat(Outward.of(after, KINDS)).isEqualTo(outward(before));
    }

    /** Whoever adds an event that names somebody has to say how it is told of another. */
    @Test
    void everyEventThatNamesSomebodyCanBeToldOfSomebodyElse() throws Exception {
        List<Class<? extends Event>> all = new ArrayList<>(RoomEvent.names().values());
        KINDS.all().forEach(kind -> all.addAll(kind.events().values()));
        var other = new ParticipantId(77);

        for (Class<? extends Event> type : all) {
            boolean names = Stream.of(type.getRecordComponents())
                    .anyMatch(c -> c.getGenericType().getTypeName().contains("ParticipantId"));
            assertThat(OfSomebody.class.isAssignableFrom(type))
                    .as(type.getName())
                    .isEqualTo(names);
        }
        for (Entry entry : random(5, 600)) {
            for (Event event : entry.events()) {
                if (!(event instanceof OfSomebody deed)) continue;
                Event told = deed.asOf(other, Sector.OTHER);
                assertThat(((OfSomebody) told).participant()).isEqualTo(other);
                assertThat(rest(told)).isEqualTo(rest(event));
            }
        }
    }

    private static Map<String, Object> rest(Event event) throws Exception {
        Map<String, Object> rest = new HashMap<>();
        for (RecordComponent c : event.getClass().getRecordComponents()) {
            if (c.getType() == ParticipantId.class || c.getType() == Sector.class) continue;
            rest.put(c.getName(), String.valueOf(c.getAccessor().invoke(event)));
        }
        return rest;
    }

    private static WorkshopBuilder hall() {
        var workshop = aWorkshop().inVoting();
        for (int person = 1; person <= 6; person++) workshop.by(person).votingFor(person == 1 ? 1 : 2);
        return workshop;
    }

    private static List<Entry> voted(Duration... pauses) {
        var workshop = aWorkshop().inVoting();
        int person = 1;
        for (Duration pause : pauses) workshop.later(pause).by(person++).votingFor(1);
        Duration past = Stream.of(pauses).reduce(Duration.ZERO, Duration::plus);
        return workshop.later(Duration.ofMinutes(5).minus(past))
                .facilitatorDoes(new CloseWorkshop())
                .entries();
    }

    private static ParticipantId authorOfNeed1(List<Entry> entries) {
        return the(entries, GatherEvent.Said.class, said -> said.contribution() == 1);
    }

    private static ParticipantId onlyVoterForTheme1(List<Entry> entries) {
        return the(entries, BallotCast.class, cast -> cast.points().containsKey(1));
    }

    private static <T extends OfSomebody> ParticipantId the(List<Entry> entries, Class<T> type, Predicate<T> such) {
        return entries.stream()
                .flatMap(e -> e.events().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(such)
                .map(OfSomebody::participant)
                .findFirst()
                .orElseThrow();
    }

    static List<Entry> random(long seed, int turns) {
        var workshop = WorkshopBuilder.anEmptyWorkshop().facilitatorDoes(RandomMeeting.beginning());
        var meeting = new RandomMeeting(seed, turns, workshop::state);
        for (int i = 0; i < turns; i++) {
            RandomMeeting.Turn turn = meeting.next();
            workshop.later(turn.pause()).asks(turn.who(), turn.command());
        }
        return workshop.asks(ANNA, new CloseWorkshop()).entries();
    }

    private static List<Entry> forgotten(List<Entry> entries, long seed) {
        return new Forgetting(KINDS, new Random(seed)).retold(STASZOW, entries);
    }

    private RoomState folded(List<Entry> entries) {
        return history.replay(RoomState.empty(STASZOW), entries);
    }

    private Outward outward(List<Entry> entries) {
        return Outward.of(folded(entries), KINDS);
    }

    private static List<Object> times(List<Entry> entries) {
        return entries.stream().<Object>map(Entry::at).toList();
    }

    private static Set<ParticipantId> people(List<Entry> entries) {
        Set<ParticipantId> people = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.actor() instanceof Actor.Participant(ParticipantId who)) people.add(who);
            entry.events().forEach(event -> {
                if (event instanceof OfSomebody deed) people.add(deed.participant());
            });
        }
        return people;
    }
}
