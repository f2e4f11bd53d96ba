package pl.narada.person;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.attendance.AttendanceList;
import pl.narada.contact.Contacts;
import pl.narada.network.Network;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.retention.CopiesWords;
import pl.narada.retention.Erased;
import pl.narada.retention.Erasures;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.event.RoomEvent.PersonErased;
import pl.narada.room.event.Worded;
import pl.narada.room.journal.JournalRow;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Rooms;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/**
 * Tells somebody what is kept of them, and erases it. A person is who holds their phone's token or a key of a handover; in
 * a sealed workshop nobody is anybody any more. Contact details, cards and names on the attendance list are found only by the keys of their phone.
 */
@Service
public class Persons {

    private static final Logger log = LoggerFactory.getLogger(Persons.class);
    private static final int TRIES = 8;

    private final Programme programme;
    private final Rooms rooms;
    private final JournalRows rows;
    private final Kinds kinds;
    private final Contacts contacts;
    private final Network network;
    private final AttendanceList attendance;
    private final Outcomes outcomes;
    private final Erasures erasures;
    private final List<CopiesWords> copies;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Persons(
            Programme programme,
            Rooms rooms,
            JournalRows rows,
            Kinds kinds,
            Contacts contacts,
            Network network,
            AttendanceList attendance,
            Outcomes outcomes,
            Erasures erasures,
            List<CopiesWords> copies,
            TransactionTemplate transaction,
            Clock clock) {
        this.programme = programme;
        this.rooms = rooms;
        this.rows = rows;
        this.kinds = kinds;
        this.contacts = contacts;
        this.network = network;
        this.attendance = attendance;
        this.outcomes = outcomes;
        this.erasures = erasures;
        this.copies = copies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keys that only a phone knows, empty where it has none: of contact details, of cards, of a name on the attendance list. */
    public record Keys(String contact, String cards, String attendance) {

        public static final Keys NONE = new Keys("", "", "");
    }

    /** Refused with {@code not-joined} if nobody there has this number, or nobody any more. */
    public Result<Kept> kept(WorkshopId id, ParticipantId who, Keys keys) {
        Optional<Workshop> workshop = programme.workshop(id);
        RoomState room = rooms.room(id).state();
        if (workshop.isEmpty() || room.isSealed() || !room.participants().containsKey(who))
            return Result.refused(Reason.NOT_JOINED);
        List<JournalRow> own = rows.between(id, 0, room.version()).stream()
                .filter(row -> isOf(rows.read(row), who))
                .toList();
        return Result.ok(Kept.of(
                workshop.get(),
                room,
                who,
                kinds,
                own,
                keys.contact().isEmpty() ? Optional.empty() : contacts.left(keys.contact()),
                keys.cards().isEmpty() ? Network.Left.NOTHING : network.left(keys.cards()),
                keys.attendance().isEmpty() ? Optional.empty() : attendance.entered(keys.attendance())));
    }

    private static boolean isOf(Entry entry, ParticipantId who) {
        return entry.actor().equals(new Actor.Participant(who))
                || entry.events().stream().anyMatch(e -> Kept.names(e, who));
    }

    /**
     * For good. Refused with {@code not-joined} if nobody there has this number, or nobody any more, with
     * {@code workshop-sealed} where nobody can say what was whose, and with {@code erasing-failed} if the room was written to so fast that it never succeeded; then nothing has
     * changed.
     */
    public Result<WorkshopId> erase(WorkshopId id, ParticipantId who, Keys keys) {
        // apart from the room, and gone whatever becomes of the rest
        if (!keys.contact().isEmpty()) contacts.withdraw(keys.contact());
        if (!keys.cards().isEmpty()) network.leave(keys.cards());
        if (!keys.attendance().isEmpty()) attendance.withdraw(keys.attendance());
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                Result<WorkshopId> result = Objects.requireNonNull(transaction.execute(status -> {
                    Result<WorkshopId> done = inOneTransaction(id, who);
                    if (done instanceof Result.Refused) status.setRollbackOnly();
                    return done;
                }));
                if (result instanceof Result.Ok) {
                    rows.force();
                    rooms.lookAgain(id);
                }
                return result;
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                // the room wrote in the same moment: what it wrote may be theirs, too
                log.debug("Workshop {}: written to while somebody was being erased", id, e);
            }
        }
        return Result.refused(Reason.ERASING_FAILED);
    }

    private Result<WorkshopId> inOneTransaction(WorkshopId id, ParticipantId who) {
        long head = rows.head(id);
        // first, so that the room and other nodes wait until this is over
        rows.add(id, placeholder(head + 1));
        List<Entry> entries = rows.between(id, 0, head).stream().map(rows::read).toList();
        RoomState before = new RoomHistory(kinds).replay(RoomState.empty(id), entries);
        if (before.isSealed()) return Result.refused(Reason.WORKSHOP_SEALED);
        if (!before.participants().containsKey(who)) return Result.refused(Reason.NOT_JOINED);
        var erasure =
                Erasure.of(before, entries, who, kinds, random, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        rows.rewrite(id, erasure.changed());
        rows.rewrite(id, List.of(erasure.last()));
        if (outcomes.of(id).isPresent()) outcomes.record(erasure.after());
        copies.forEach(each -> each.erase(id, erasure.words(), Worded.ERASED));
        erasures.note(Erased.What.PERSONS, 1);
        log.info("Workshop {}: what was kept of somebody is erased", id);
        return Result.ok(id);
    }

    private Entry placeholder(long version) {
        return Entry.granted(
                version,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                new Actor.Timetable(),
                CommandId.random(),
                List.of(new PersonErased()));
    }
}
