package pl.narada.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.bundle.Preview.Standing;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Entry;
import pl.narada.room.Phase;
import pl.narada.room.RandomMeeting;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.sealing.Sealing;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;
import pl.narada.shared.WorkshopId;

/** A workshop leaves the laptop as a file and comes home. */
@OnBothDatabases
class BringingAWorkshopTest {

    private static final String PASSWORD = "kawa o dziewiątej rano";

    private static Installation laptop;
    private static Installation home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        laptop = new Installation("laptop");
        home = new Installation("home");
    }

    @AfterAll
    static void stop() {
        laptop.close();
        home.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isThereWhatItWasHere(long seed) {
        Workshop meeting = laptop.held(random(seed, 600));

        Brought brought = home.bring(laptop.bundle(meeting, file(), seed == 1 ? PASSWORD : ""), PASSWORD);

        assertThat(brought.workshop()).isEqualTo(meeting.id());
        assertThat(home.live(meeting.id())).isEqualTo(laptop.live(meeting.id()));
        assertThat(home.outcome(meeting.id()))
                .usingRecursiveComparison()
                .ignoringFields("recordedAt")
                .isEqualTo(laptop.outcome(meeting.id()));
        Workshop here = home.workshop(meeting.id());
        assertThat(here.details()).isEqualTo(meeting.details());
        assertThat(here.joinCode()).isEqualTo(meeting.joinCode());
        assertThat(here.phase()).isEqualTo(laptop.state(meeting.id()).phase());
    }

    @Test
    void aSealedOneComesHomeSealed() {
        Workshop meeting = laptop.held(aWorkshop()
                .inVoting()
                .votingFor(1, 2)
                .facilitatorDoes(new CloseWorkshop())
                .entries());
        laptop.the(Sealing.class).seal(meeting.id());

        home.bring(laptop.bundle(meeting, file(), ""));

        assertThat(home.live(meeting.id()).isSealed()).isTrue();
        assertThat(home.workshop(meeting.id()).sealedAt()).isPresent();
        assertThat(home.outcome(meeting.id()))
                .usingRecursiveComparison()
                .ignoringFields("recordedAt")
                .isEqualTo(laptop.outcome(meeting.id()));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Workshop meeting = laptop.held(random(4, 200));
        Path bundle = laptop.bundle(meeting, file(), "");
        home.bring(bundle);
        long rows = home.rows();
        int workshops = home.workshops().size();

        assertThat(home.look(bundle).standing()).isEqualTo(Standing.SAME);
        assertThat(home.bring(bundle).entries()).isZero();
        assertThat(home.bring(laptop.bundle(meeting, file("again"), PASSWORD), PASSWORD)
                        .entries())
                .isZero();

        assertThat(home.rows()).isEqualTo(rows);
        assertThat(home.workshops()).hasSize(workshops);
    }

    @Test
    void whatWentOnElsewhereIsAddedAndTheOpenRoomFollows() {
        List<Entry> all = random(5, 400);
        int half = all.size() / 2;
        Workshop meeting = laptop.held(all.subList(0, half));
        Path early = laptop.bundle(meeting, file("early"), "");
        home.bring(early);
        assertThat(home.live(meeting.id()).version()).isEqualTo(half);
        laptop.goesOn(meeting.id(), all.subList(half, all.size()));
        Path late = laptop.bundle(meeting, file("late"), "");

        assertThat(home.look(late).here()).isEqualTo(half);
        assertThat(home.bring(late).entries()).isEqualTo(all.size() - half);

        Eventually.get(() -> Optional.of(home.live(meeting.id())).filter(s -> s.version() == all.size()));
        assertThat(home.live(meeting.id())).isEqualTo(laptop.state(meeting.id()));
        assertThat(home.outcome(meeting.id()))
                .usingRecursiveComparison()
                .ignoringFields("recordedAt")
                .isEqualTo(laptop.outcome(meeting.id()));
        // and the file of before takes nothing back
        assertThat(home.look(early).standing()).isEqualTo(Standing.OLDER);
        assertThat(home.bring(early).entries()).isZero();
        assertThat(home.state(meeting.id()).version()).isEqualTo(all.size());
    }

    @Test
    void factsComeWithWhatWentOn() {
        var plan = aWorkshop();
        Workshop meeting = laptop.held(plan.entries());
        home.bring(laptop.bundle(meeting, file("plan"), ""));
        var moved = Installation.form();
        Installation.ok(laptop.the(Programme.class)
                .change(
                        meeting.id(),
                        new pl.narada.programme.WorkshopForm(
                                moved.county(), "Inny tytuł", moved.date(), moved.start(), moved.end(), "Rytwiany")));
        int planned = plan.entries().size();
        laptop.goesOn(
                meeting.id(),
                plan.started().entries().subList(planned, plan.entries().size()));

        home.bring(laptop.bundle(laptop.workshop(meeting.id()), file("started"), ""));

        assertThat(home.workshop(meeting.id()).details().title()).isEqualTo("Inny tytuł");
        assertThat(home.workshop(meeting.id()).phase()).isEqualTo(Phase.LIVE);
        assertThat(home.workshop(meeting.id()).joinCode()).isEqualTo(meeting.joinCode());
    }

    @Test
    void whatWentOnInBothPlacesIsRefusedAndMayBeBroughtAsACopy() {
        List<Entry> all = random(6, 300);
        Workshop meeting = laptop.held(all);
        home.bring(laptop.bundle(meeting, file("before"), ""));
        laptop.goesOn(meeting.id(), List.of(after(all, "on-the-laptop")));
        home.goesOn(meeting.id(), List.of(after(all, "here-at-home")));
        Path bundle = laptop.bundle(meeting, file("after"), "");
        var before = home.state(meeting.id());

        assertThat(home.look(bundle).standing()).isEqualTo(Standing.APART);
        assertThat(home.refuses(bundle)).isEqualTo(Reason.BUNDLE_APART);
        Brought copy = home.bringCopy(bundle);
        Brought again = home.bringCopy(bundle);

        assertThat(home.state(meeting.id())).isEqualTo(before);
        assertThat(copy.workshop()).isNotEqualTo(meeting.id()).isEqualTo(again.workshop());
        assertThat(again.entries()).isZero();
        assertThat(home.workshop(copy.workshop()).details().title()).isEqualTo("Kopia");
        assertThat(home.workshop(copy.workshop()).joinCode()).isNotEqualTo(meeting.joinCode());
        assertThat(home.state(copy.workshop()).activities())
                .isEqualTo(laptop.state(meeting.id()).activities());
    }

    @Test
    void aCodeThatIsTakenHereIsDrawnAnew() {
        Workshop meeting = laptop.held(aWorkshop().entries());
        Installation.ok(home.the(Programme.class)
                .bring(WorkshopId.random(), Installation.form(), meeting.joinCode(), meeting.createdAt()));

        home.bring(laptop.bundle(meeting, file(), ""));

        assertThat(home.workshop(meeting.id()).joinCode()).isNotEqualTo(meeting.joinCode());
    }

    @Test
    void accountsSecretsAndContactsStayWhereTheyAre() throws Exception {
        Workshop meeting = laptop.held(aWorkshop().inVoting().entries());
        var database = laptop.the(JdbcClient.class);
        database.sql("insert into staff (name, password_hash, created_at)"
                        + " values ('helena-z-biura', 'skrot-hasla', current_timestamp)")
                .update();
        database.sql("insert into contact values (?, ?, 'skrot-klucza', 'Zofia Zapisana', 'zofia@example.pl',"
                        + " 'Forum', 'pl-1', current_timestamp)")
                .params(java.util.UUID.randomUUID(), meeting.id().value())
                .update();

        var text = new StringBuilder();
        try (var zip =
                new java.util.zip.ZipFile(laptop.bundle(meeting, file(), "").toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                text.append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), "UTF-8"));
            }
        }

        assertThat(text).contains("manifest.json", "workshop.json", "journal.jsonl", "Autobus");
        assertThat(text).doesNotContain("helena", "Zofia", "zofia@", "skrot");
        database.sql("select bytes from installation_secret")
                .query(String.class)
                .list()
                .forEach(secret -> assertThat(text).doesNotContain(secret));
    }

    private Path file() {
        return file("one");
    }

    private Path file(String name) {
        return folder.resolve(name + ".narada");
    }

    static List<Entry> random(long seed, int commands) {
        List<Entry> entries = new ArrayList<>();
        RandomMeeting.hold(seed, commands, workshop -> {
            if (workshop.entries().size() > entries.size())
                entries.addAll(workshop.entries()
                        .subList(entries.size(), workshop.entries().size()));
        });
        return entries;
    }

    private static Entry after(List<Entry> all, String command) {
        Entry last = all.getLast();
        return Entry.granted(last.version() + 1, last.at(), last.actor(), new CommandId(command), List.of());
    }
}
