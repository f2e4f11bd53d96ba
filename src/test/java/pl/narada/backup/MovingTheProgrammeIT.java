package pl.narada.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pl.narada.Narada;
import pl.narada.database.APostgres;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.replay.Film;
import pl.narada.replay.Films;
import pl.narada.room.RoomState;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/** A whole programme, with meetings in all counties, moves from a laptop's H2 to PostgreSQL by one command, and back. */
class MovingTheProgrammeIT {

    private static final int MEETINGS_OVER = 15;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    /** What can be told of a workshop by somebody who looks at it. */
    private record Seen(RoomState live, OutcomeView outcome, List<RoomState> film) {}

    @TempDir
    private Path folder;

    @Test
    void everythingIsThereAndLooksTheSame() throws Exception {
        Assumptions.assumeTrue(APostgres.isThere(), "no PostgreSQL for this machine");
        String laptop = file("laptop");
        String office = APostgres.freshDatabase();
        String back = file("back");
        Map<WorkshopId, Seen> before = theDemoIsPlayed(laptop);
        Map<String, List<String>> rows = Content.of(new DriverManagerDataSource(laptop));

        assertThat(moves(laptop, office)).startsWith("0").contains("What was here stays");

        Map<String, List<String>> moved = Content.of(new DriverManagerDataSource(office));
        // letter by letter: all counts, journals, accounts, secrets
        assertThat(moved).isEqualTo(rows);
        assertThat(moved.get("journal_entry")).hasSizeGreaterThan(1_000);
        assertThat(moved.values().stream().filter(List::isEmpty).count()).isLessThan(moved.size() / 2);
        try (var narada = started(office)) {
            assertThat(seen(narada)).isEqualTo(before);
        }

        assertThat(moves(office, back)).startsWith("0");
        assertThat(Content.of(new DriverManagerDataSource(back)).get("journal_entry"))
                .isEqualTo(rows.get("journal_entry"));
    }

    private String file(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    private static Map<WorkshopId, Seen> theDemoIsPlayed(String laptop) {
        try (var narada = started(laptop, "--spring.profiles.active=demo")) {
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (recorded(narada) < MEETINGS_OVER && System.nanoTime() < end) LockSupport.parkNanos(500_000_000);
            assertThat(recorded(narada)).isEqualTo(MEETINGS_OVER);
        }
        // the demo goes on voting in one meeting; nobody does now
        try (var narada = started(laptop)) {
            return seen(narada);
        }
    }

    private static long recorded(ConfigurableApplicationContext narada) {
        Outcomes outcomes = narada.getBean(Outcomes.class);
        return workshops(narada).stream()
                .filter(w -> outcomes.of(w.id()).filter(OutcomeView::complete).isPresent())
                .count();
    }

    private static List<Workshop> workshops(ConfigurableApplicationContext narada) {
        return narada.getBean(Programme.class).workshops();
    }

    private static Map<WorkshopId, Seen> seen(ConfigurableApplicationContext narada) {
        Map<WorkshopId, Seen> seen = new HashMap<>();
        for (Workshop workshop : workshops(narada)) {
            RoomState live = narada.getBean(Rooms.class).room(workshop.id()).state();
            OutcomeView outcome =
                    narada.getBean(Outcomes.class).of(workshop.id()).orElseThrow();
            List<RoomState> film = narada.getBean(Films.class).of(workshop.id()).stream()
                    .flatMap(f -> stills(f).stream())
                    .toList();
            seen.put(workshop.id(), new Seen(live, outcome, film));
        }
        return seen;
    }

    /** What the film shows now and then. */
    private static List<RoomState> stills(Film film) {
        long length = Duration.between(film.begin(), film.end()).toMillis();
        return LongStream.rangeClosed(0, 10)
                .mapToObj(tenth -> film.at(film.begin().plusMillis(length * tenth / 10)))
                .toList();
    }

    private static ConfigurableApplicationContext started(String database, String... also) {
        String[] args = Stream.concat(
                        Stream.of("--server.port=0", "--spring.datasource.url=" + database), Arrays.stream(also))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Narada.class).run(args);
    }

    private static String moves(String from, String to) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = BackupCommand.run(new String[] {"--spring.datasource.url=" + from, "--move-to=" + to}, print, print);
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}
