package pl.narada.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.audit.AuditLog;
import pl.narada.audit.AuditQuery;
import pl.narada.database.OnBothDatabases;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class KeepingBackupsTest extends StaffScreens {

    /** Half past two in the night, in Kielce. */
    private static final Instant NIGHT = Instant.parse("2026-11-30T01:30:00Z");

    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;

    @Autowired
    private DataSource source;

    @Autowired
    private BackupList list;

    @Autowired
    private AuditLog audit;

    @TempDir
    private Path folder;

    @BeforeEach
    void noneYet() {
        database.sql("delete from backup").update();
    }

    @Test
    void oneIsMadeByItselfEachDayHoweverOftenItIsLookedFor() {
        for (int hour = 0; hour < 72; hour += 6)
            backups(NIGHT.plusSeconds(hour * HOUR), 14).makeDaily();

        // the day begins at three
        assertThat(list.latest().stream().map(MadeBackup::at))
                .containsExactly(
                        NIGHT.plusSeconds(2 * DAY + 6 * HOUR),
                        NIGHT.plusSeconds(DAY + 6 * HOUR),
                        NIGHT.plusSeconds(6 * HOUR),
                        NIGHT);
        assertThat(list.latest()).allMatch(MadeBackup::byItself);
    }

    @Test
    void whatSomebodyMadeIsNotTheOneOfTheDay() {
        ok(backups(NIGHT, 14).make("anna"));

        backups(NIGHT.plusSeconds(1), 14).makeDaily();

        assertThat(list.latest()).hasSize(2);
    }

    @Test
    void theLatestStayAndThoseMadeByHandApart() throws IOException {
        MadeBackup byHand = ok(backups(NIGHT, 2).make("anna"));
        for (int day = 0; day < 4; day++)
            backups(NIGHT.plusSeconds(day * DAY), 2).makeDaily();

        assertThat(list.latest().stream().map(MadeBackup::at))
                .containsExactly(NIGHT.plusSeconds(3 * DAY), NIGHT.plusSeconds(2 * DAY), NIGHT);
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        list.latest().stream().map(MadeBackup::file).toList());
        assertThat(list.latest()).contains(byHand);
    }

    @Test
    void whatLiesOnAnotherServerIsLeftToIt() throws IOException {
        MadeBackup elsewhere = ok(backups(NIGHT, 1).make(""));
        Files.delete(folder.resolve(elsewhere.file()));

        ok(backups(NIGHT.plusSeconds(DAY), 1).make(""));

        assertThat(list.latest()).hasSize(2).contains(elsewhere);
        assertThat(backups(NIGHT, 1).file(elsewhere)).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenItIsRefusedAndNothingIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");

        assertThat(backups(NIGHT, 1, file).make("anna"))
                .isEqualTo(new Result.Refused<>(Refusal.because(Reason.BACKUP_FAILED)));

        assertThat(list.latest()).isEmpty();
        assertThat(files()).containsExactly("no-folder");
    }

    @Test
    void whoAdministersMakesOneAndDownloadsIt() {
        open("backups");
        assertThat(screen()).contains("Nie ma jeszcze żadnej kopii.");

        press("Zrób kopię teraz");

        hears("Kopia jest gotowa.");
        assertThat(screen()).contains("Ostatnia kopia:").doesNotContain("Nie ma jeszcze");
        MadeBackup made = list.latest().getFirst();
        assertThat(made.by()).isEqualTo("anna");
        byte[] file = DownloadKt._download(LocatorJ._get(Anchor.class, a -> a.withText("Pobierz")));
        assertThat(file).hasSize((int) made.bytes()).startsWith('P', 'K');
        soon(() -> audit.find(new AuditQuery("anna", StaffAct.What.EXPORTED, null, null), 0, 9).stream()
                        .filter(line -> line.about().contains(made.file()))
                        .count()
                == 2);
    }

    @Test
    void whereTheFileIsNotHereItSaysSo() {
        ok(backups(NIGHT, 1).make(""));

        open("backups");

        assertThat(screen()).contains("30 listopada 2026, 2:30", "automatycznie", "Pliku nie ma na tym serwerze");
    }

    private Backups backups(Instant now, int keep) {
        return backups(now, keep, folder);
    }

    private Backups backups(Instant now, int keep, Path where) {
        return new Backups(new BackupSettings(where, keep, true, ""), list, source, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static MadeBackup ok(Result<MadeBackup> result) {
        if (result instanceof Result.Ok<MadeBackup>(MadeBackup made)) return made;
        throw new AssertionError(result);
    }
}
