package pl.narada.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.bundle.Inspection.Found;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Kinds;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import tools.jackson.databind.exc.InvalidTypeIdException;

/** Workshops as files: written here, and brought here from elsewhere. */
@Service
public class Bundles {

    private static final Logger log = LoggerFactory.getLogger(Bundles.class);

    /** So often a room that is going on may write between the look and the import. */
    private static final int MOST_DEFEATS = 3;

    public static final int SHORTEST_PASSWORD = 12;
    public static final long MOST_BYTES = BundleReader.MOST_BYTES;

    private final Programme programme;
    private final Outcomes outcomes;
    private final JournalRows rows;
    private final Rooms rooms;
    private final Kinds kinds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Bundles(
            Programme programme,
            Outcomes outcomes,
            JournalRows rows,
            Rooms rooms,
            Kinds kinds,
            TransactionTemplate transaction,
            Clock clock) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.rows = rows;
        this.rooms = rooms;
        this.kinds = kinds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A password for a file, given twice; both empty for none. */
    public static Result<String> password(String password, String again) {
        if (!password.equals(again)) return Result.refused(Reason.PASSWORDS_DIFFER);
        boolean good = password.isEmpty() || password.codePointCount(0, password.length()) >= SHORTEST_PASSWORD;
        return good ? Result.ok(password) : Result.refused(Reason.PASSWORD_SHORT, SHORTEST_PASSWORD);
    }

    /** Writes the workshop as it is now, and closes {@code out}. {@code password}: empty for none. */
    public void write(Workshop workshop, String password, OutputStream out) throws IOException {
        OutputStream plain = UnderPassword.write(out, password);
        new BundleWriter(rows, Facts.of(workshop)).write(plain, Version.OURS, clock.instant());
    }

    /** What the file holds, and what bringing it here would do. Changes nothing. */
    public Result<Preview> look(Path file, String password) {
        return reading(() -> inspect(file, password, Optional.empty())).map(Found::preview);
    }

    /** Brings it, unless all of it is here. */
    public Result<Brought> bring(Path file, String password, String by) {
        return bring(file, password, by, Optional.empty());
    }

    /** Brings it beside the one that is here and has gone another way. Made twice of the same file, it is one copy. */
    public Result<Brought> bringCopy(Path file, String password, String by, String title) {
        return bring(file, password, by, Optional.of(title));
    }

    private synchronized Result<Brought> bring(Path file, String password, String by, Optional<String> copy) {
        for (int defeats = 0; defeats < MOST_DEFEATS; defeats++) {
            try {
                return reading(() -> inspect(file, password, copy)).then(found -> bring(file, password, by, found));
            } catch (DuplicateKeyException e) {
                log.info("Somebody wrote while a bundle was brought: {}", e.toString());
            }
        }
        return Result.refused(Reason.BUNDLE_DAMAGED);
    }

    private Found inspect(Path file, String password, Optional<String> copy) throws IOException {
        var inspection = new Inspection(programme, rows, kinds, copy);
        new BundleReader(file, password).read(inspection);
        return inspection.found();
    }

    private Result<Brought> bring(Path file, String password, String by, Found found) {
        if (found.standing() == Preview.Standing.APART) return Result.refused(Reason.BUNDLE_APART);
        if (!found.standing().bringsSomething()) return Result.ok(found.brought(0));
        Result<Brought> brought = reading(() -> inOneTransaction(file, password, found));
        if (brought instanceof Result.Ok<Brought>(Brought done)) {
            rows.force();
            rooms.lookAgain(done.workshop());
            log.info("Workshop {}: {} brought {} entries", done.workshop(), by, done.entries());
        }
        return brought;
    }

    private Brought inOneTransaction(Path file, String password, Found found) throws IOException {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> write(file, password, found)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Brought write(Path file, String password, Found found) {
        Facts facts = found.facts();
        Result<Workshop> workshop = found.isHere()
                ? programme.change(facts.workshop(), facts.form())
                : programme.bring(facts.workshop(), facts.form(), facts.code(), facts.createdAt());
        try {
            if (workshop instanceof Result.Refused) throw new Unreadable(Reason.BUNDLE_DAMAGED);
            var appender = new Appender(rows, found);
            new BundleReader(file, password).read(appender);
            appender.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var state = found.state();
        if (state.isSealed()) programme.seal(facts.workshop(), clock.instant());
        programme.reached(
                facts.workshop(), state.phase(), state.outside().until().orElse(null));
        outcomes.record(found.state());
        return found.brought(found.manifest().entries() - found.here());
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** A file that can't be read is a refusal. That somebody was faster is none, nor is a database that is not there. */
    private static <T> Result<T> reading(Reading<T> work) {
        try {
            return Result.ok(work.read());
        } catch (Unreadable e) {
            log.info("A bundle was refused: {}", e.toString());
            return Result.refused(e.reason());
        } catch (InvalidTypeIdException e) {
            // an event or a kind of activity that a later program knows
            log.info("A bundle was refused: {}", e.toString());
            return Result.refused(Reason.BUNDLE_NEWER);
        } catch (DuplicateKeyException e) {
            throw e;
        } catch (DataAccessException | TransactionException e) {
            // what does not fit a column, or is no name that we know
            if (e instanceof DataIntegrityViolationException || e instanceof InvalidDataAccessApiUsageException)
                return damaged(e);
            throw e;
        } catch (IOException | RuntimeException e) {
            return damaged(e);
        }
    }

    /** Whatever the letters in a file are, they must not be taken for a bug of ours. */
    private static <T> Result<T> damaged(Exception e) {
        log.info("A bundle was refused: {}", e.toString());
        return Result.refused(Reason.BUNDLE_DAMAGED);
    }
}
