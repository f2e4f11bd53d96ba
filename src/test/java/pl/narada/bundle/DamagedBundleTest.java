package pl.narada.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.narada.programme.Workshop;
import pl.narada.room.journal.EntryCodec;
import pl.narada.room.journal.JournalRow;
import pl.narada.room.journal.JournalRows;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/** Whatever is in a file, it either is the workshop or nothing happens. */
class DamagedBundleTest {

    private static final String PASSWORD = "kawa o dziewiątej rano";

    private static Installation laptop;
    private static Installation home;
    private static Workshop meeting;

    @TempDir
    private Path folder;

    private Path bundle;
    private long rows;

    @BeforeAll
    static void start() {
        laptop = new Installation("damaged-laptop");
        home = new Installation("damaged-home");
        meeting = laptop.held(BringingAWorkshopTest.random(7, 120));
    }

    @AfterAll
    static void stop() {
        laptop.close();
        home.close();
    }

    @BeforeEach
    void write() {
        bundle = laptop.bundle(meeting, folder.resolve("good.narada"), "");
        rows = home.rows();
    }

    @AfterEach
    void nothingHappened() {
        assertThat(home.rows()).isEqualTo(rows);
        assertThat(home.workshops()).isEmpty();
    }

    @Test
    void noChangedByteChangesTheWorkshop() throws IOException {
        byte[] good = Files.readAllBytes(bundle);
        var random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));
            switch (home.the(Bundles.class).look(file(changed), "")) {
                case Result.Ok<Preview>(Preview seen) -> assertThat(seen).isEqualTo(home.look(bundle));
                case Result.Refused<Preview> _ -> refused++;
            }
        }
        // the rest are times and lists of the zip itself, which nobody reads
        assertThat(refused).isGreaterThan(250);
    }

    @Test
    void underAPasswordNoByteCanBeChangedAtAll() throws IOException {
        Path sealed = laptop.bundle(meeting, folder.resolve("sealed.narada"), PASSWORD);
        byte[] good = Files.readAllBytes(sealed);
        var random = new Random(12);
        for (int i = 0; i < 12; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(good.length)] ^= (byte) (1 << random.nextInt(8));

            assertThat(home.refuses(file(changed), PASSWORD))
                    .isIn(Reason.BUNDLE_PASSWORD, Reason.BUNDLE_DAMAGED, Reason.BUNDLE_NOT_ONE);
        }
        assertThat(home.refuses(sealed)).isEqualTo(Reason.BUNDLE_LOCKED);
        assertThat(home.refuses(sealed, "inne hasło, równie długie")).isEqualTo(Reason.BUNDLE_PASSWORD);
        assertThat(new String(good, StandardCharsets.ISO_8859_1)).doesNotContain("journal", "Staszow");
    }

    @Test
    void aFileThatWasCutOffIsRefused() throws IOException {
        byte[] good = Files.readAllBytes(bundle);
        for (int length : new int[] {0, 3, 50, good.length / 2, good.length - 400}) {
            assertThat(home.refuses(file(java.util.Arrays.copyOf(good, length))))
                    .isIn(Reason.BUNDLE_NOT_ONE, Reason.BUNDLE_DAMAGED);
        }
    }

    @Test
    void anotherFileIsNoWorkshop() throws IOException {
        assertThat(home.refuses(file("Ala ma kota".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.BUNDLE_NOT_ONE);
        assertThat(home.refuses(zip(Map.of("word/document.xml", new byte[100]))))
                .isEqualTo(Reason.BUNDLE_NOT_ONE);
    }

    @Test
    void aBombDoesNotGoOff() throws IOException {
        Map<String, byte[]> files = files();
        files.put("journal.jsonl", new byte[20 * 1024 * 1024]);
        Path bomb = zip(files);

        assertThat(Files.size(bomb)).isLessThan(100_000);
        assertThat(home.refuses(bomb)).isEqualTo(Reason.BUNDLE_TOO_LARGE);

        Map<String, byte[]> heavy = files();
        heavy.put("manifest.json", new byte[10 * 1024 * 1024]);
        assertThat(home.refuses(zip(heavy))).isEqualTo(Reason.BUNDLE_TOO_LARGE);
    }

    @Test
    void namesLeadNowhere() throws IOException {
        Map<String, byte[]> files = files();
        byte[] facts = files.remove("workshop.json");
        byte[] journal = files.remove("journal.jsonl");
        files.put("../../workshop.json", facts);
        files.put("journal.jsonl", journal);
        assertThat(home.refuses(zip(files))).isEqualTo(Reason.BUNDLE_DAMAGED);

        Map<String, byte[]> more = files();
        more.put("zz/../../extra", new byte[1]);
        assertThat(home.refuses(zip(more))).isEqualTo(Reason.BUNDLE_DAMAGED);
    }

    @Test
    void aLaterFormatAsksForALaterProgram() throws IOException {
        Map<String, byte[]> files = files();
        String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
        files.put(
                "manifest.json",
                manifest.replace("\"formatVersion\":1", "\"formatVersion\":2").getBytes(StandardCharsets.UTF_8));

        assertThat(home.refuses(zip(files))).isEqualTo(Reason.BUNDLE_NEWER);
        assertThat(home.refuses(forged(row -> change(row, "\"workshop-started\"", "\"workshop-sung\""))))
                .isEqualTo(Reason.BUNDLE_NEWER);
    }

    @Test
    void aJournalThatCannotBeFollowedIsRefused() {
        assertThat(home.refuses(forged(row -> change(row, "\"activity\":1", "\"activity\":77"))))
                .isEqualTo(Reason.BUNDLE_DAMAGED);
        assertThat(home.refuses(
                        forged(row -> new JournalRow(row.version(), row.at(), "x", row.command(), row.events(), null))))
                .isEqualTo(Reason.BUNDLE_DAMAGED);
    }

    @Test
    void whatFailsAtTheVeryEndLeavesNothing() {
        // the journal can be followed, but a title of that length fits into no outcome
        String endless = "Diagnoza ".repeat(200);

        assertThat(home.refuses(forged(row -> change(row, "Diagnoza", endless))))
                .isEqualTo(Reason.BUNDLE_DAMAGED);
    }

    private static JournalRow change(JournalRow row, String what, String into) {
        return new JournalRow(
                row.version(),
                row.at(),
                row.actor(),
                row.command(),
                row.events().replace(what, into),
                row.refusal());
    }

    /** A bundle whose hashes are all right, of entries that are not. */
    private Path forged(UnaryOperator<JournalRow> change) {
        Workshop real = laptop.held(aWorkshop().inVoting().entries());
        var original = laptop.the(JournalRows.class);
        var forged = new JournalRows(laptop.the(JdbcTemplate.class), laptop.the(EntryCodec.class)) {
            @Override
            public List<JournalRow> between(WorkshopId workshop, long after, long last) {
                return new ArrayList<>(original.between(workshop, after, last).stream()
                        .map(change)
                        .toList());
            }
        };
        return laptop.forged(real, forged, folder.resolve("forged.narada"));
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path path = folder.resolve("zipped.narada");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return path;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("changed.narada"), bytes);
    }
}
