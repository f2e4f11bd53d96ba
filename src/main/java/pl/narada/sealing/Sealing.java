package pl.narada.sealing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.retention.Erased;
import pl.narada.retention.Erasures;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/** Seals workshops: see {@link Forgetting}. For good; sealed twice, nothing changes. */
@Service
public class Sealing {

    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final Programme programme;
    private final Outcomes outcomes;
    private final JournalRows rows;
    private final Rooms rooms;
    private final Kinds kinds;
    private final Erasures erasures;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator random;

    /** What is random here must not be computable ever again: no seed is known to anybody. */
    @Autowired
    Sealing(
            Programme programme,
            Outcomes outcomes,
            JournalRows rows,
            Rooms rooms,
            Kinds kinds,
            Erasures erasures,
            TransactionTemplate transaction,
            Clock clock) {
        this(programme, outcomes, rows, rooms, kinds, erasures, transaction, clock, new SecureRandom());
    }

    Sealing(
            Programme programme,
            Outcomes outcomes,
            JournalRows rows,
            Rooms rooms,
            Kinds kinds,
            Erasures erasures,
            TransactionTemplate transaction,
            Clock clock,
            RandomGenerator random) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.rows = rows;
        this.rooms = rooms;
        this.kinds = kinds;
        this.erasures = erasures;
        this.transaction = transaction;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Refused with {@code sealing-too-early} unless it is closed, and with {@code sealing-failed} if the outcome would not
     * be the same afterwards or somebody wrote meanwhile; then everything is as it was.
     */
    public Result<WorkshopId> seal(WorkshopId id) {
        Optional<Workshop> found = programme.workshop(id).filter(w -> !w.isRehearsal());
        if (found.isEmpty()) return Result.refused(Reason.SEALING_TOO_EARLY);
        try {
            Result<WorkshopId> result =
                    Objects.requireNonNull(transaction.execute(status -> inOneTransaction(id, status)));
            if (result instanceof Result.Ok) {
                rows.force();
                rooms.lookAgain(id);
            }
            return result;
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            log.info("Workshop {}: written to while it was being sealed: {}", id, e.toString());
            return Result.refused(Reason.SEALING_FAILED);
        }
    }

    private Result<WorkshopId> inOneTransaction(WorkshopId id, TransactionStatus status) {
        // also keeps another node away until this is over
        if (!programme.seal(id, clock.instant())) return Result.ok(id);
        Result<WorkshopId> result = rewritten(id);
        if (result instanceof Result.Refused) status.setRollbackOnly();
        return result;
    }

    private Result<WorkshopId> rewritten(WorkshopId id) {
        List<Entry> entries =
                rows.between(id, 0, Long.MAX_VALUE).stream().map(rows::read).toList();
        var history = new RoomHistory(kinds);
        RoomState before = history.replay(RoomState.empty(id), entries);
        if (before.isSealed()) return Result.ok(id);
        if (before.phase() != Phase.CLOSED || before.outside().isOpen())
            return Result.refused(Reason.SEALING_TOO_EARLY);
        List<Entry> retold = new Forgetting(kinds, random).retold(id, entries);
        RoomState after = history.replay(RoomState.empty(id), retold);
        if (!Outward.of(after, kinds).equals(Outward.of(before, kinds))) {
            log.error("Workshop {}: not sealed, its outcome would have changed", id);
            return Result.refused(Reason.SEALING_FAILED);
        }
        rows.replace(id, entries.size(), retold);
        outcomes.record(after);
        erasures.note(Erased.What.TIES, 1);
        log.info("Workshop {}: sealed", id);
        return Result.ok(id);
    }

    /** When something was last written into it; empty if nothing ever was. */
    Optional<Instant> quietSince(WorkshopId id) {
        return rows.lastAt(id);
    }
}
