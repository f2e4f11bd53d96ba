package pl.narada.person;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.EVALUATION;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.WorkshopBuilder.KINDS;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.Handovers;
import pl.narada.access.ParticipantTokens;
import pl.narada.access.Secrets;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.contact.Contacts;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.replay.Films;
import pl.narada.retention.Erased;
import pl.narada.retention.Erasures;
import pl.narada.room.Actor;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.journal.Journal;
import pl.narada.room.live.Answer;
import pl.narada.sealing.Sealing;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** In the database, with the room awake, by phone and at the desk of staff. */
class AskingForOwnDataTest extends StaffScreens {

    private static final String HER_WORDS = "Autobus do Rytwian, bo mieszkam przy kościele";
    private static final ParticipantId EWA = new ParticipantId(1);
    private static final String KEY = "abcdefghijklmnopqrstuv0123456789";

    @Autowired
    private Persons persons;

    @Autowired
    private Telling telling;

    @Autowired
    private Handovers handovers;

    @Autowired
    private ParticipantTokens tokens;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Journal journal;

    @Autowired
    private Films films;

    @Autowired
    private Sealing sealing;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
        database.sql("delete from erasure").update();
        database.sql("delete from audit").update();
        database.sql("delete from journal_entry where workshop_id not in (select id from workshop)")
                .update();
    }

    @Test
    void itIsToldInWordsWhatSheSaidVotedAndAnsweredAndWhatSheLeft() {
        Meeting meeting = over();
        leavesHerContact(meeting);

        Kept kept = kept(meeting, EWA, new Persons.Keys(KEY, "", ""));

        String told = telling.sections(kept, Locale.of("pl")).stream()
                .map(section -> section.title() + ": " + section.lines())
                .collect(Collectors.joining("\n"));
        assertThat(told)
                .contains("Wypowiedź: " + HER_WORDS, "Głos: Młodzież, kropki: 1", "Ankieta: ", ": 2 z\u00A05", "NGO")
                .contains("Ewa Nowak, ewa@example.org, Koło Gospodyń")
                .doesNotContain("Potrzeba numer 2", "!person");
        assertThat(telling.file(kept, Locale.of("pl")))
                .contains("<html lang=\"pl\">", HER_WORDS, "participant-joined", "vote.ballot-cast")
                .doesNotContain("Potrzeba numer 2");
    }

    @Test
    void erasedSheIsInNoTableAndAllCountsAreAsTheyWere() {
        Meeting meeting = over();
        database.sql("insert into model_source (id, chapter, workshop_id, finding, text, put_at, put_by)"
                        + " values (?, 'needs', ?, 'voice-2-1', ?, current_timestamp, 'anna')")
                .params(UUID.randomUUID(), meeting.id().value(), HER_WORDS)
                .update();
        OutcomeView before = outcome(meeting);
        RoomState was = rooms.room(meeting.id()).state();

        assertThat(persons.erase(meeting.id(), EWA, Persons.Keys.NONE)).isInstanceOf(Result.Ok.class);

        assertThat(everything()).doesNotContain("przy kościele").contains("Potrzeba numer 2");
        RoomState now = heard(meeting);
        assertThat(now).isEqualTo(folded(meeting.id()));
        assertThat(now.participants()).hasSameSizeAs(was.participants()).doesNotContainKey(EWA);
        OutcomeView after = outcome(meeting);
        assertThat(after.activities().toString().replace("[…]", HER_WORDS))
                .isEqualTo(before.activities().toString());
        assertThat(films.of(meeting.id())).isPresent();
        assertThat(erasures.latest()).extracting(Erased::what).contains(Erased.What.PERSONS);
        assertThat(persons.erase(meeting.id(), EWA, Persons.Keys.NONE)).isEqualTo(Result.refused(Reason.NOT_JOINED));
        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);
    }

    @Test
    void inAMeetingThatGoesOnNothingOfTheOthersIsLostMeanwhile() throws Exception {
        Meeting meeting = planned().joinedBy(Sector.NGO, 6).at(NEEDS);
        meeting.says(1, HER_WORDS);
        var going = new AtomicBoolean(true);
        var said = new ConcurrentLinkedQueue<String>();
        var others = Thread.ofVirtual().start(() -> {
            for (int i = 0; going.get(); i++) {
                String words = "W trakcie " + i;
                Answer answer = rooms.room(meeting.id())
                        .askAndWait(new Actor.Participant(new ParticipantId(2 + i % 5)), new Say(NEEDS, words));
                if (answer instanceof Answer.Done) said.add(words);
            }
        });

        Eventually.get(() -> Optional.of(said).filter(s -> s.size() > 20));
        assertThat(persons.erase(meeting.id(), EWA, Persons.Keys.NONE)).isInstanceOf(Result.Ok.class);
        int then = said.size();
        Eventually.get(() -> Optional.of(said).filter(s -> s.size() > then + 20));
        going.set(false);
        others.join();

        RoomState now = heard(meeting);
        assertThat(now).isEqualTo(folded(meeting.id()));
        assertThat(everything()).doesNotContain("przy kościele").contains(said);
        assertThat(rooms.room(meeting.id()).askAndWait(new Actor.Participant(EWA), new Say(NEEDS, "Znowu ja")))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        no -> assertThat(no.refusal().reason()).isEqualTo(Reason.NOT_JOINED));
    }

    @Test
    void herPhoneShowsAndErasesAndIsAStrangerAfterwards() throws Exception {
        Meeting meeting = over();
        leavesHerContact(meeting);
        String code = programme.workshop(meeting.id()).orElseThrow().joinCode().value();
        String me = "\"code\":\"%s\",\"token\":\"%s\",\"lang\":\"pl\",\"contact\":\"%s\""
                .formatted(code, tokens.issue(meeting.id(), EWA), KEY);

        assertThat(asked("{\"act\":\"see\"," + me + "}")).contains("\"t\":\"kept\"", HER_WORDS, "Ewa Nowak");
        assertThat(asked("{\"act\":\"see\",\"code\":\"%s\",\"token\":\"1.x\"}".formatted(code)))
                .contains("not-joined");
        assertThat(asked("{\"act\":\"toggle\"," + me + "}")).contains("malformed");
        assertThat(asked("{\"act\":\"erase\"," + me + "}")).isEqualTo("{\"t\":\"done\"}");

        heard(meeting);
        assertThat(contacts.of(meeting.id())).isEmpty();
        assertThat(asked("{\"act\":\"see\"," + me + "}")).contains("not-joined");
    }

    @Test
    void whoAsksTooOftenIsToldToComeAgain() throws Exception {
        Meeting meeting = over();
        String code = programme.workshop(meeting.id()).orElseThrow().joinCode().value();
        String see =
                "{\"act\":\"see\",\"code\":\"%s\",\"token\":\"%s\"}".formatted(code, tokens.issue(meeting.id(), EWA));
        for (int i = 0; i < 10; i++) assertThat(asked(see)).contains("\"t\":\"kept\"");

        assertThat(asked(see)).contains("\"t\":\"unsaved\"");
    }

    @Test
    void staffShowAndEraseByTheKeyOnHerPhoneAndTheLogSaysOnlyThatTheyDid() {
        Meeting meeting = over();
        open("person/" + meeting.id());
        field("Końcówka linku z\u00A0telefonu").setValue("9-AAAAAA");
        press("Pokaż, co mamy");
        hears("Ta końcówka linku nie działa. Poproś o nową: każda działa 10 minut.");

        String key = handovers.key(meeting.id(), EWA);
        field("Końcówka linku z\u00A0telefonu").setValue("https://narada.test/j/K7M4QX#" + key);
        press("Pokaż, co mamy");
        assertThat(text(LocatorJ._get(Main.class))).contains(HER_WORDS, "Zapisz plik");

        press("Usuń dane tej osoby");
        assertThat(question()).contains("Tego nie da się cofnąć.");
        confirm();

        hears("Dane usunięte. Kontakt i karty usuwa się z listy kontaktów albo przyciskiem na tym telefonie.");
        assertThat(text(LocatorJ._get(Main.class))).doesNotContain("przy kościele");
        assertThat(everything()).doesNotContain("przy kościele");
        List<String> log = Eventually.get(() -> Optional.of(
                        database.sql("select what, about from audit where what like 'PERSON%' order by id")
                                .query((row, _) -> row.getString("what") + row.getString("about"))
                                .list())
                .filter(lines -> lines.size() == 2));
        assertThat(log).containsExactly("PERSON_SEEN", "PERSON_ERASED");
    }

    @Test
    void whatIsSealedIsNobodysAnyMoreAndThatIsSaid() {
        Meeting meeting = over();
        sealing.seal(meeting.id());
        Eventually.get(() -> Optional.of(rooms.room(meeting.id()).state()).filter(RoomState::isSealed));

        assertThat(persons.kept(meeting.id(), EWA, Persons.Keys.NONE)).isEqualTo(Result.refused(Reason.NOT_JOINED));
        assertThat(persons.erase(meeting.id(), EWA, Persons.Keys.NONE))
                .isEqualTo(Result.refused(Reason.WORKSHOP_SEALED));
        open("person/" + meeting.id());
        assertThat(text(LocatorJ._get(Main.class))).contains("nikt nie może już ustalić");
        assertThat(LocatorJ._find(TextField.class)).isEmpty();
    }

    private void leavesHerContact(Meeting meeting) {
        database.sql("insert into contact (id, workshop_id, key_hash, name, address, organisation, sentence,"
                        + " given_at) values (?, ?, ?, 'Ewa Nowak', 'ewa@example.org', 'Koło Gospodyń', 'pl-1',"
                        + " current_timestamp)")
                .params(UUID.randomUUID(), meeting.id().value(), Secrets.hash(KEY))
                .update();
    }

    private Kept kept(Meeting meeting, ParticipantId who, Persons.Keys keys) {
        if (persons.kept(meeting.id(), who, keys) instanceof Result.Ok<Kept>(Kept kept)) return kept;
        throw new AssertionError("nothing is told of " + who);
    }

    private Meeting over() {
        Meeting meeting =
                planned().joinedBy(Sector.NGO, 6).joinedBy(Sector.JST, 5).at(NEEDS);
        meeting.says(1, HER_WORDS);
        for (int who = 2; who <= 11; who++) meeting.says(who, "Potrzeba numer " + who);
        meeting.at(THEMES)
                .janDoes(new MakeTheme(THEMES, "Drogi", 2))
                .janDoes(new MakeTheme(THEMES, "Młodzież", 1))
                .at(PRIORITIES);
        for (int who = 1; who <= 11; who++) meeting.votes(who, 1 + who % 2);
        meeting.withEvaluations().at(EVALUATION);
        for (int who = 1; who <= 11; who++) meeting.answers(who, "forms", 1 + who % 5);
        meeting.over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        return meeting;
    }

    private OutcomeView outcome(Meeting meeting) {
        return outcomes.of(meeting.id()).orElseThrow();
    }

    private RoomState heard(Meeting meeting) {
        return Eventually.get(() -> Optional.of(rooms.room(meeting.id()).state())
                .filter(room -> !room.participants().containsKey(EWA)));
    }

    private RoomState folded(WorkshopId id) {
        return new RoomHistory(KINDS).replay(RoomState.empty(id), journal.since(id, 0));
    }

    /** Every text in every table. */
    private String everything() {
        return database
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> database.sql("select * from \"" + table + "\"")
                        .query()
                        .listOfRows()
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    private String asked(String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/person".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
