package pl.narada.person;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.CONSENT;
import static pl.narada.room.StaszowAgenda.EVALUATION;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.WorkshopBuilder.KINDS;
import static pl.narada.room.WorkshopBuilder.STASZOW;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.gather.GatherCommand.Support;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.gather.Noun;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Finding;
import pl.narada.room.Phase;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.IssueSlips;
import pl.narada.room.command.FacilitatorCommand.RequireSlips;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.Event;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.Spoken;
import pl.narada.room.event.Worded;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The law of erasing somebody: their words and their number are nowhere, and everything that was counted is as it was. */
class ErasingSomebodyTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    /** Words of people stand in records' fields and in values of maps; everything else is numbers, names and counts. */
    private static final Pattern TOLD = Pattern.compile("(text|label|said|prompt|answer)=[^,\\]}]*");

    private final RoomHistory history = new RoomHistory(KINDS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoeverOfAnyMeetingIsErasedNothingThatWasCountedChanges(long seed) {
        List<Entry> before = over(seed, 700);
        RoomState was = folded(before);
        for (ParticipantId who : was.participants().keySet()) {
            Erasure erasure = erased(before, who, seed);
            List<Entry> after = retold(before, erasure);

            assertThat(folded(after)).as("replay").isEqualTo(erasure.after());
            assertThat(counts(erasure.after())).isEqualTo(counts(was));
            assertThat(numbers(after)).doesNotContain(who).hasSameSizeAs(numbers(before));
            assertThat(commandsOf(before, who))
                    .doesNotContainAnyElementsOf(
                            after.stream().map(e -> e.command().value()).toList());
        }
    }

    /** Also while it goes on: what they could still take back is taken back. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void inTheMiddleOfAnyMeetingTheirWordsAreNowhereAndTheOthersGoOn(long seed) {
        var workshop = new ArrayList<WorkshopBuilder>();
        RandomMeeting.hold(seed, 500, w -> {
            if (workshop.isEmpty()) workshop.add(w);
        });
        List<Entry> before = workshop.getFirst().entries();
        RoomState was = folded(before);
        for (ParticipantId who : was.participants().keySet()) {
            Erasure erasure = erased(before, who, seed);
            List<Entry> after = retold(before, erasure);

            assertThat(folded(after)).isEqualTo(erasure.after());
            assertThat(erasure.after().participants()).hasSameSizeAs(was.participants());
            assertThat(numbers(after)).doesNotContain(who);
            Set<String> left = wordsOf(after);
            assertThat(wordsOnlyOf(before, who)).doesNotContainAnyElementsOf(left);
        }
    }

    @Test
    void whatOthersBuiltOnKeepsItsPlaceWithoutTheWordsAndWhatStillGoesOnIsWithdrawn() {
        WorkshopBuilder meeting = aWorkshop()
                .withParticipants(Sector.NGO, Sector.NGO, Sector.JST)
                .at(NEEDS)
                .does(participant(1), new Say(NEEDS, "Autobus do Rytwian, bo dojeżdża tam moja córka"))
                .does(participant(2), new Say(NEEDS, "Świetlica"));

        GatherState open = gathered(erased(meeting.entries(), new ParticipantId(1), 1));
        assertThat(open.all()).extracting(c -> c.text()).containsExactly("Świetlica");

        meeting.at(PRIORITIES);
        GatherState over = gathered(erased(meeting.entries(), new ParticipantId(1), 1));
        assertThat(over.all()).extracting(c -> c.text()).containsExactly("[…]", "Świetlica");
    }

    @Test
    void supportThatCouldStillBeTakenBackIsTakenBack() {
        var needs = new GatherSettings(Noun.NEED, 200, true);
        var agenda = StaszowAgenda.with(StaszowAgenda.staszow(), NEEDS, needs);
        WorkshopBuilder meeting = WorkshopBuilder.anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(agenda, 0))
                .facilitatorDoes(new StartWorkshop())
                .withParticipants(Sector.NGO, Sector.JST)
                .at(NEEDS)
                .does(participant(1), new Say(NEEDS, "Autobus"))
                .does(participant(2), new Support(NEEDS, 1, true));

        GatherState after = gathered(erased(meeting.entries(), new ParticipantId(2), 1));

        assertThat(after.people()).containsEntry(1, 1);
    }

    @Test
    void herSlipOfPaperOpensNothingAnyMoreAndTellsNobodyWhoseItWas() {
        WorkshopBuilder meeting = aWorkshop()
                .facilitatorDoes(new IssueSlips(List.of("hash-of-hers", "hash-of-his")))
                .facilitatorDoes(new RequireSlips(true))
                .does(WorkshopBuilder.NEWCOMER, new Join(Sector.NGO, "hash-of-hers"))
                .does(WorkshopBuilder.NEWCOMER, new Join(Sector.JST, "hash-of-his"));

        Erasure erasure = erased(meeting.entries(), new ParticipantId(1), 1);

        assertThat(retold(meeting.entries(), erasure).toString())
                .doesNotContain("hash-of-hers")
                .contains("hash-of-his");
        var slips = erasure.after().joined().slips();
        assertThat(slips.unused()).isZero();
        assertThat(slips.used().values())
                .containsExactlyInAnyOrderElementsOf(
                        erasure.after().participants().keySet());
    }

    /** Whoever adds an event with a text of a participant has to say how it is told without it. */
    @Test
    void everyEventWithAParticipantsWordsCanBeToldWithoutThem() {
        List<Class<? extends Event>> all = new ArrayList<>(RoomEvent.names().values());
        KINDS.all().forEach(kind -> all.addAll(kind.events().values()));
        for (Class<? extends Event> type : all) {
            boolean says = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .anyMatch("text"::equals);
            boolean ofPeople = OfSomebody.class.isAssignableFrom(type)
                    || Spoken.class.isAssignableFrom(type)
                    || type.getSimpleName().equals("Reworded");
            if (says && ofPeople) assertThat(type).isAssignableTo(Worded.class);
        }
        assertThat(all.stream().filter(Worded.class::isAssignableFrom)).hasSize(9);
    }

    private GatherState gathered(Erasure erasure) {
        return (GatherState)
                Objects.requireNonNull(erasure.after().activities().get(NEEDS)).state();
    }

    private Erasure erased(List<Entry> entries, ParticipantId who, long seed) {
        return Erasure.of(folded(entries), entries, who, KINDS, new Random(seed), NOW);
    }

    private static List<Entry> retold(List<Entry> entries, Erasure erasure) {
        Map<Long, Entry> anew = new HashMap<>();
        erasure.changed().forEach(e -> anew.put(e.version(), e));
        List<Entry> all = new ArrayList<>();
        entries.forEach(e -> all.add(anew.getOrDefault(e.version(), e)));
        all.add(erasure.last());
        return all;
    }

    private RoomState folded(List<Entry> entries) {
        return history.replay(RoomState.empty(STASZOW), entries);
    }

    private List<Entry> over(long seed, int commands) {
        var workshop = new ArrayList<WorkshopBuilder>();
        RandomMeeting.hold(seed, commands, w -> {
            if (workshop.isEmpty()) workshop.add(w);
        });
        WorkshopBuilder meeting = workshop.getFirst();
        if (meeting.state().outside().isOpen()) meeting.facilitatorDoes(new CloseOutside());
        if (meeting.state().phase() == Phase.LIVE) meeting.facilitatorDoes(new CloseWorkshop());
        return meeting.entries();
    }

    /** All that is kept of the meeting and was not anybody's words. */
    /** Words stand there in the order of the alphabet, which changes with them. */
    private static final Set<ActivityId> WITH_WORDS = Set.of(EVALUATION, CONSENT);

    private static String counts(RoomState room) {
        String all = room.agenda()
                .activities()
                .map(planned -> {
                    var now = room.situation(planned.id()).orElseThrow();
                    var kind = KINDS.of(now.settings());
                    return planned.id() + " " + kind.tookPart(now) + " "
                            + (WITH_WORDS.contains(planned.id()) ? "" : withoutPhrases(kind.findings(now)));
                })
                .collect(Collectors.joining("\n"));
        return TOLD.matcher(all.replace(Worded.ERASED, "-")).replaceAll("$1")
                + Sector.count(room.participants().values().stream());
    }

    /**
     * What many speak of is words: without those of one of them it may be another word's turn. And lots are drawn among words,
     * so that anybody can draw them again: where there are other words, it may be another lot.
     */
    private static List<Finding> withoutPhrases(List<Finding> found) {
        return found.stream()
                .filter(f -> !(f instanceof Finding.PhrasesHeard))
                .map(f -> f instanceof Finding.VoteCounted vote && byLot(vote) ? withoutChosen(vote) : f)
                .toList();
    }

    private static boolean byLot(Finding.VoteCounted vote) {
        return String.valueOf(vote.filled()).contains("by=lot");
    }

    private static Finding withoutChosen(Finding.VoteCounted vote) {
        return new Finding.VoteCounted(
                vote.activity(),
                vote.method(),
                vote.source(),
                vote.revealed(),
                vote.voters(),
                vote.onPaper(),
                vote.choices(),
                null);
    }

    private static Set<ParticipantId> numbers(List<Entry> entries) {
        return entries.stream()
                .flatMap(e -> e.events().stream())
                .filter(OfSomebody.class::isInstance)
                .map(e -> ((OfSomebody) e).participant())
                .collect(Collectors.toSet());
    }

    private static List<String> commandsOf(List<Entry> entries, ParticipantId who) {
        return entries.stream()
                .filter(e -> e.actor().equals(new Actor.Participant(who)))
                .map(e -> e.command().value())
                .toList();
    }

    private static Set<String> wordsOf(List<Entry> entries) {
        return entries.stream()
                .flatMap(e -> e.events().stream())
                .filter(Spoken.class::isInstance)
                .map(e -> ((Spoken) e).text())
                .collect(Collectors.toSet());
    }

    /** What only they said, and nobody else in the same words. */
    private static Set<String> wordsOnlyOf(List<Entry> entries, ParticipantId who) {
        var actor = new Actor.Participant(who);
        Set<String> theirs =
                wordsOf(entries.stream().filter(e -> e.actor().equals(actor)).toList());
        theirs.removeAll(
                wordsOf(entries.stream().filter(e -> !e.actor().equals(actor)).toList()));
        return theirs;
    }
}
