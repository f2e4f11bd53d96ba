package pl.narada.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.room.StaszowAgenda.NEEDS;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.narada.database.OnBothDatabases;
import pl.narada.database.TestDatabase;
import pl.narada.journey.Eventually;
import pl.narada.room.journal.Journal;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Everything an installation has goes into a file and comes back, into another database of the same kind. */
@OnBothDatabases
class BackupTest extends StaffScreens {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final String PASSWORD = "kawa o dziewiątej rano";

    @Autowired
    private DataSource live;

    @Autowired
    private Journal journal;

    @TempDir
    private Path folder;

    private final String addressHere = TestDatabase.another();
    private final String addressThere = TestDatabase.another();
    /** What the program has left, and nobody writes to any more. */
    private final DriverManagerDataSource here = new DriverManagerDataSource(addressHere);

    private final DriverManagerDataSource there = new DriverManagerDataSource(addressThere);
    private Meeting meeting;

    @BeforeEach
    void somethingOfEverythingIsHere() throws Exception {
        nothingHasHappenedYet();
        meeting = planned().started().joinedBy(Sector.NGO, 3).at(NEEDS);
        meeting.says(1, "Brakuje busów „po” 16:00 – i 👍");
        rehearsal(meeting);
        Path file = folder.resolve("live.backup");
        new Writing(live, "").to(file, NOW);
        new Restore(here).from(file, "");
        var database = new JdbcTemplate(here);
        UUID done = aWorkshop(database, "Zrobione");
        database.update("insert into organisation_logo values (?, 1, 'Logo', 'image/png', 2, 2, ?)", done, new byte[] {
            0, -1, 127, -128
        });
        database.update(
                "insert into audit (recorded_at, who, what, about) values (current_timestamp, 'a', 'SHARED', '')");
        database.update("insert into outcome values (?, 1, current_timestamp, true)", done);
        database.update("insert into outcome_shift values (?, 1, 1, 7, 0.1, 3.3333333333333335, 2)", done);
    }

    private static UUID aWorkshop(JdbcTemplate database, String title) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into workshop (id, teryt, title, held_on, starts_at, ends_at, venue, join_code, phase, created_at)"
                        + " values (?, '2612', ?, '2023-11-22', '09:00', '11:00', 'Oaza', ?, 'DRAFT', current_timestamp)",
                id,
                title,
                id.toString().substring(0, 6));
        return id;
    }

    @Test
    void everyRowOfEveryTableComesBack() throws Exception {
        Path file = backup("");

        Restored restored = new Restore(there).from(file, "");

        Map<String, List<String>> all = Content.of(here);
        assertThat(Content.of(there)).isEqualTo(all);
        assertThat(restored.at()).isEqualTo(NOW);
        assertThat(restored.sums().rows())
                .isEqualTo(all.values().stream().mapToLong(List::size).sum());
        assertThat(all.get("workshop")).as("a rehearsal refers to its workshop").hasSizeGreaterThan(1);
        assertThat(Content.of(here, "organisation_logo").toString()).contains("AP9/gA==");
        assertThat(Content.of(here, "outcome_shift").toString()).contains("3.3333333333333335");
    }

    @Test
    void numbersThatTheDatabaseGivesGoOnWhereTheyWere() throws Exception {
        new Restore(there).from(backup(""), "");

        new JdbcTemplate(there)
                .update(
                        "insert into audit (recorded_at, who, what, about) values (current_timestamp, 'jan', 'OPENED', '')");

        assertThat(Content.of(there).get("audit"))
                .hasSize(Content.of(here, "audit").size() + 1);
    }

    @Test
    void aRoomThatGoesOnIsInItUpToSomeEntry() throws Exception {
        var over = new AtomicBoolean();
        int before = 0;
        Thread talking = Thread.ofPlatform().start(() -> {
            for (int n = 0; !over.get(); n++) meeting.says(1 + n % 3, "Potrzeba numer " + n);
        });
        try {
            for (int n = 0; n < 3; n++) {
                Path file = folder.resolve("live-" + n);
                new Writing(live, "").to(file, NOW);
                var copy = new DriverManagerDataSource(TestDatabase.another());
                new Restore(copy).from(file, "");

                List<String> rows = Content.of(copy, "journal_entry").stream()
                        .filter(row -> row.contains(meeting.id().toString()))
                        .toList();
                assertThat(Content.of(live).get("journal_entry")).containsAll(rows);
                assertThat(rows).hasSizeGreaterThan(before);
                assertThat(rows.stream().map(BackupTest::version).sorted())
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, rows.size()).boxed().toList());
                before = rows.size();
                waitForTheNext(before);
            }
        } finally {
            over.set(true);
            talking.join();
        }
    }

    private static long version(String row) {
        return Long.parseLong(row.replaceAll(".*version=(\\d+),.*", "$1"));
    }

    private void waitForTheNext(int entries) {
        Eventually.get(() -> Optional.of(true)
                .filter(_ -> journal.since(meeting.id(), entries).size() > 1));
    }

    @Test
    void underAPasswordItOpensOnlyWithIt() throws Exception {
        Path file = backup(PASSWORD);

        refuses(file, "", "NARADA_BACKUP_PASSWORD");
        refuses(file, "inne hasło", "password does not fit");
        new Restore(there).from(file, PASSWORD);

        assertThat(Content.of(there)).isEqualTo(Content.of(here));
    }

    @Test
    void whatIsDamagedOrCutOffOrSomethingElseChangesNothing() throws Exception {
        byte[] good = Files.readAllBytes(backup(""));
        for (int at = 40; at < good.length; at += good.length / 23) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Path damaged = Files.write(folder.resolve("damaged-" + at), bad);
            // a byte of the zip's own list means nothing to us; then all else is as it was
            if (readable(damaged)) continue;
            refuses(damaged, "", "backup");
        }
        refuses(Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(good, good.length / 2)), "", "damaged");
        refuses(Files.writeString(folder.resolve("letter"), "Dzień dobry"), "", "no backup");
    }

    private static boolean readable(Path file) throws Exception {
        try {
            new BackupFile(file, "").read(new Look());
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void refuses(Path file, String password, String because) throws SQLException {
        assertThatThrownBy(() -> new Restore(there).from(file, password))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
        try (Connection connection = there.getConnection()) {
            assertThat(Tables.areThere(connection)).isFalse();
        }
    }

    @Test
    void aDatabaseThatIsUsedIsLeftAlone() throws Exception {
        Path file = backup("");
        new Restore(there).from(file, "");
        new JdbcTemplate(there).update("delete from audit");
        Map<String, List<String>> before = Content.of(there);

        assertThatThrownBy(() -> new Restore(there).from(backup("", "later"), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not empty");

        assertThat(Content.of(there)).isEqualTo(before);
    }

    @Test
    void tablesThatNobodyHasUsedMayBeThere() throws Exception {
        Flyway.configure().dataSource(there).load().migrate();

        new Restore(there).from(backup(""), "");

        assertThat(Content.of(there)).isEqualTo(Content.of(here));
    }

    @Test
    void anOlderOneIsBroughtUpToDate() throws Exception {
        var old = new DriverManagerDataSource(TestDatabase.another());
        Flyway.configure().dataSource(old).target("5").load().migrate();
        aWorkshop(new JdbcTemplate(old), "Dawne");
        Path file = folder.resolve("old.backup");
        new Writing(old, "").to(file, NOW);

        Restored restored = new Restore(there).from(file, "");

        assertThat(restored.tables()).isEqualTo("5");
        assertThat(Content.of(there).get("workshop")).singleElement().asString().contains("Dawne", "network=true");
        assertThat(Content.of(there).keySet()).isEqualTo(Content.of(here).keySet());
    }

    @Test
    void theProgramIsToldWhatToDoByItsArguments() throws Exception {
        Path file = folder.resolve("all.backup");
        String where = "--spring.datasource.url=" + addressHere;

        assertThat(command(where, "--backup=" + file)).startsWith("0").contains("tables", "rows");
        assertThat(command(where, "--backup=" + file)).startsWith("2").contains("there already");
        assertThat(command("--spring.datasource.url=" + addressThere, "--restore=" + file))
                .startsWith("0 Restored");
        assertThat(Content.of(there)).isEqualTo(Content.of(here));
        String elsewhere = TestDatabase.another();
        assertThat(command(where, "--move-to=" + elsewhere)).startsWith("0").contains("What was here stays");
        assertThat(Content.of(new DriverManagerDataSource(elsewhere))).isEqualTo(Content.of(here));
        assertThat(command(where, "--restore=" + folder.resolve("none"))).startsWith("2 There is no file");
        assertThat(command(where, "--restore=" + file, "--backup=" + file)).startsWith("2 Give one of");
    }

    /** What it ends with, and what it says. */
    private static String command(String... args) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(BackupCommand.isWanted(args)).isTrue();
        int code = BackupCommand.run(args, print, print);
        return code + " " + out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private Path backup(String password) throws Exception {
        return backup(password, "all");
    }

    private Path backup(String password, String name) throws Exception {
        Path file = folder.resolve(name + ".backup");
        new Writing(here, password).to(file, NOW);
        return file;
    }
}
