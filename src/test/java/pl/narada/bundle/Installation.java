package pl.narada.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.Narada;
import pl.narada.database.TestDatabase;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.Entry;
import pl.narada.room.RoomState;
import pl.narada.room.journal.Journal;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** A Narada with a database of its own, like the one on a laptop or the one at home. */
final class Installation implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    Installation(String name) {
        application = new SpringApplicationBuilder(Narada.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + TestDatabase.named("bundle-" + name),
                        "--narada.public-address=https://" + name + ".example.pl");
    }

    <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    /** A workshop in which all this happened. */
    Workshop held(List<Entry> entries) {
        Workshop workshop = ok(the(Programme.class).plan(form(), "anna"));
        goesOn(workshop.id(), entries);
        return workshop;
    }

    static WorkshopForm form() {
        return new WorkshopForm(
                new Teryt("2612"),
                "Współpraca w Staszowie",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Oaza Spokoju, Grzybów");
    }

    /** Written past its room, as another node would. */
    void goesOn(WorkshopId workshop, List<Entry> entries) {
        if (!entries.isEmpty()) the(Journal.class).append(workshop, entries);
        RoomState state = state(workshop);
        the(Programme.class)
                .reached(workshop, state.phase(), state.outside().until().orElse(null));
        the(Outcomes.class).record(state);
    }

    /** The fold of what is written. */
    RoomState state(WorkshopId workshop) {
        return new pl.narada.room.RoomHistory(pl.narada.room.WorkshopBuilder.KINDS)
                .replay(RoomState.empty(workshop), the(Journal.class).since(workshop, 0));
    }

    RoomState live(WorkshopId workshop) {
        return the(Rooms.class).room(workshop).state();
    }

    OutcomeView outcome(WorkshopId workshop) {
        return the(Outcomes.class).of(workshop).orElseThrow();
    }

    Workshop workshop(WorkshopId id) {
        return the(Programme.class).workshop(id).orElseThrow();
    }

    List<Workshop> workshops() {
        return the(Programme.class).workshops();
    }

    long rows() {
        return the(JdbcClient.class)
                .sql("select count(*) from journal_entry")
                .query(Long.class)
                .single();
    }

    Path bundle(Workshop workshop, Path into, String password) {
        try (var out = Files.newOutputStream(into)) {
            the(Bundles.class).write(workshop, password, out);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a bundle of rows that no rule has let through. */
    Path forged(Workshop workshop, JournalRows rows, Path into) {
        try (var out = Files.newOutputStream(into)) {
            new BundleWriter(rows, Facts.of(workshop)).write(out, "0", workshop.createdAt());
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Preview look(Path bundle) {
        return ok(the(Bundles.class).look(bundle, ""));
    }

    Brought bring(Path bundle) {
        return bring(bundle, "");
    }

    Brought bring(Path bundle, String password) {
        return ok(the(Bundles.class).bring(bundle, password, "anna"));
    }

    Brought bringCopy(Path bundle) {
        return ok(the(Bundles.class).bringCopy(bundle, "", "anna", "Kopia"));
    }

    Reason refuses(Path bundle) {
        return refuses(bundle, "");
    }

    Reason refuses(Path bundle, String password) {
        return switch (the(Bundles.class).bring(bundle, password, "anna")) {
            case Result.Ok<Brought>(Brought brought) -> throw new AssertionError("brought " + brought);
            case Result.Refused<Brought>(var why) -> why.reason();
        };
    }

    static <T> T ok(Result<T> result) {
        return switch (result) {
            case Result.Ok<T>(T value) -> value;
            case Result.Refused<T>(var why) -> throw new AssertionError(why);
        };
    }

    @Override
    public void close() {
        application.close();
    }
}
