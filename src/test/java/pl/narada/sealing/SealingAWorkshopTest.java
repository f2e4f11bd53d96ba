package pl.narada.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.room.StaszowAgenda.EVALUATION;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.KINDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.access.ParticipantTokens;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.replay.Films;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.ReopenWorkshop;
import pl.narada.room.journal.Journal;
import pl.narada.room.journal.JournalRow;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Answer;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Sealing where it happens: in the database, with the room awake and phones connected. */
@OnBothDatabases
class SealingAWorkshopTest extends StaffScreens {

    private static final Pattern NAMED = Pattern.compile("\"(?:participant|author)\":(\\d+)");

    @Autowired
    private Sealing sealing;

    @Autowired
    private JournalRows rows;

    @Autowired
    private Journal journal;

    @Autowired
    private Periods periods;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Films films;

    @Autowired
    private ParticipantTokens tokens;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
        database.sql("delete from retention_period").update();
    }

    @Test
    void theOutcomeStaysAndNothingOfWhoItWasIsLeftInTheTable() {
        Meeting meeting = over();
        OutcomeView before = outcome(meeting);
        List<JournalRow> written = rows(meeting.id());

        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);

        List<JournalRow> left = rows(meeting.id());
        assertThat(left).hasSize(written.size() + 1);
        assertThat(numbers(written)).contains(1, 2, 3);
        assertThat(numbers(left)).isNotEmpty().doesNotContainAnyElementsOf(numbers(written));
        assertThat(left.stream().map(JournalRow::command))
                .doesNotContainAnyElementsOf(
                        written.stream().map(JournalRow::command).toList());
        assertThat(outcome(meeting))
                .usingRecursiveComparison()
                .ignoringFields("recordedAt")
                .isEqualTo(before);
        assertThat(films.of(meeting.id())).isPresent();
    }

    @Test
    void theRoomForgetsWhatItReadBeforeAndTakesNothingMore() {
        Meeting meeting = over();
        var first = new ParticipantId(1);
        assertThat(rooms.room(meeting.id()).state().participants()).containsKey(first);

        sealing.seal(meeting.id());

        roomHasHeard(meeting);
        RoomState room = rooms.room(meeting.id()).state();
        assertThat(room.participants()).hasSize(13).doesNotContainKey(first);
        assertThat(room).isEqualTo(folded(meeting.id()));
        assertThat(room.steps().recent()).isEmpty();
        assertThat(asked(meeting, new ReopenWorkshop())).isEqualTo(Reason.WORKSHOP_SEALED);
    }

    @Test
    void sealedAgainNothingChanges() {
        Meeting meeting = over();
        sealing.seal(meeting.id());
        List<JournalRow> once = rows(meeting.id());
        Instant at = programme.workshop(meeting.id()).orElseThrow().sealedAt().orElseThrow();

        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);

        assertThat(rows(meeting.id())).isEqualTo(once);
        assertThat(programme.workshop(meeting.id()).orElseThrow().sealedAt()).contains(at);
    }

    @Test
    void whatIsNotOverIsNotSealed() {
        Meeting meeting = planned();
        List<JournalRow> before = rows(meeting.id());

        assertThat(sealing.seal(meeting.id())).isEqualTo(Result.refused(Reason.SEALING_TOO_EARLY));

        assertThat(rows(meeting.id())).isEqualTo(before);
        assertThat(programme.workshop(meeting.id()).orElseThrow().sealedAt()).isEmpty();
    }

    /** As if the power went: what the transaction had done is not there. */
    @Test
    void cutShortTheOldJournalIsThere() {
        Meeting meeting = over();
        List<JournalRow> before = rows(meeting.id());

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    sealing.seal(meeting.id());
                    assertThat(rows(meeting.id())).isNotEqualTo(before);
                    throw new IllegalStateException("the power is gone");
                }))
                .hasMessage("the power is gone");

        assertThat(rows(meeting.id())).isEqualTo(before);
        assertThat(programme.workshop(meeting.id()).orElseThrow().sealedAt()).isEmpty();
        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);
    }

    @Test
    void aPhoneIsKnownNoMoreAndStillReadsWhatWasAgreed() throws Exception {
        Meeting meeting = over();
        String token = tokens.issue(meeting.id(), new ParticipantId(1));
        String code = programme.workshop(meeting.id()).orElseThrow().joinCode().value();
        assertThat(hello(code, token)).contains("\"a/", "\"stranger\":false");

        sealing.seal(meeting.id());
        roomHasHeard(meeting);

        assertThat(hello(code, token))
                .contains("\"stranger\":true", "\"agreed\"", "\"own\":{}")
                .doesNotContain("\"a/");
    }

    @Test
    void itSealsItselfAFortnightAfterTheLastEntryAndNotBefore() {
        Meeting meeting = over();
        Instant last = rows.lastAt(meeting.id()).orElseThrow();

        keeper(14, last.plus(Duration.ofDays(14)).minusMillis(1)).run();
        assertThat(programme.workshop(meeting.id()).orElseThrow().sealedAt()).isEmpty();
        keeper(0, last.plus(Duration.ofDays(1000))).run();
        assertThat(programme.workshop(meeting.id()).orElseThrow().sealedAt()).isEmpty();

        keeper(14, last.plus(Duration.ofDays(14))).run();
        assertThat(programme.workshop(meeting.id()).orElseThrow().sealedAt()).isPresent();
    }

    @Test
    void twoNodesThatSealAtTheSameTimeSealOnce() throws Exception {
        Meeting meeting = over();
        int before = rows(meeting.id()).size();
        var other = Thread.ofVirtual().start(() -> sealing.seal(meeting.id()));
        sealing.seal(meeting.id());
        other.join();

        assertThat(rows(meeting.id())).hasSize(before + 1);
    }

    @Test
    void staffSealItOnceAsked() {
        Meeting meeting = over();
        open("outcome/" + meeting.id());
        assertThat(text(part("seal"))).contains("14 dni po zakończeniu spotkanie zapieczętuje się samo");

        press("Zapieczętuj");
        assertThat(question()).contains("Zapieczętować spotkanie?", "Tego nie da się cofnąć.");
        confirm();

        hears("Spotkanie zapieczętowane.");
        assertThat(text(part("seal"))).contains("nikt nie może już ustalić");
        assertThat(buttons(part("seal"))).isEmpty();
    }

    /** Thirteen people write, vote and say how it was. */
    private static Meeting held(Meeting meeting) {
        meeting.joinedBy(Sector.NGO, 6)
                .joinedBy(Sector.JST, 2)
                .joinedBy(Sector.RESIDENTS, 5)
                .at(NEEDS);
        for (int who = 1; who <= 13; who++) meeting.says(who, "Potrzeba numer " + who);
        meeting.at(THEMES)
                .janDoes(new MakeTheme(THEMES, "Drogi", 1))
                .janDoes(new MakeTheme(THEMES, "Młodzież", 2))
                .at(PRIORITIES);
        for (int who = 1; who <= 13; who++) meeting.votes(who, 1 + who % 2);
        meeting.withEvaluations().at(EVALUATION);
        for (int who = 1; who <= 13; who++) meeting.answers(who, "forms", 1 + who % 5);
        return meeting;
    }

    private Meeting over() {
        Meeting meeting = held(planned()).over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        return meeting;
    }

    private void roomHasHeard(Meeting meeting) {
        Eventually.get(() -> Optional.of(rooms.room(meeting.id()).state()).filter(RoomState::isSealed));
    }

    private OutcomeView outcome(Meeting meeting) {
        return outcomes.of(meeting.id()).orElseThrow();
    }

    private List<JournalRow> rows(WorkshopId id) {
        return rows.between(id, 0, Long.MAX_VALUE);
    }

    private static Set<Integer> numbers(List<JournalRow> rows) {
        Set<Integer> numbers = new HashSet<>();
        for (JournalRow row : rows) {
            if (row.actor().startsWith("p:"))
                numbers.add(Integer.valueOf(row.actor().substring(2)));
            NAMED.matcher(row.events()).results().forEach(m -> numbers.add(Integer.valueOf(m.group(1))));
        }
        return numbers;
    }

    private RoomState folded(WorkshopId id) {
        return new RoomHistory(KINDS).replay(RoomState.empty(id), journal.since(id, 0));
    }

    private Reason asked(Meeting meeting, Command command) {
        Answer answer = rooms.room(meeting.id()).askAndWait(ANNA, command);
        return ((Answer.Refused) answer).refusal().reason();
    }

    private String hello(String code, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/talk"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"t\":\"hello\",\"code\":\"%s\",\"token\":\"%s\"}".formatted(code, token)))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private SealKeeper keeper(int days, Instant now) {
        periods.set(Period.TIES, days, "anna");
        return new SealKeeper(periods, programme, sealing, Clock.fixed(now, ZoneOffset.UTC));
    }
}
