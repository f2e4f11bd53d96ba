package pl.narada.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.room.Agenda;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.journal.Journal;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/**
 * Rehearsals of workshops: each is a workshop of its own, with its own journal and join code, so that nothing that is done
 * in it can touch the real one. Nothing else in Narada can be thrown away.
 */
@Service
public class Rehearsals {

    private final Programme programme;
    private final Planning planning;
    private final Rooms rooms;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Rehearsals(Programme programme, Planning planning, Rooms rooms, Journal journal, TransactionTemplate transaction) {
        this.programme = programme;
        this.planning = planning;
        this.rooms = rooms;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * The one that is open, or else a new one with the plan as it stands there now. One at a time, so that two who ask
     * together get the same.
     */
    public synchronized Result<Workshop> open(WorkshopId original, String facilitator) {
        Optional<Workshop> real = programme.workshop(original).filter(w -> !w.isRehearsal());
        if (real.isEmpty()) return Result.refused(Reason.MODEL_MISSING);
        RoomState room = rooms.room(original).state();
        Agenda agenda = room.agenda();
        if (agenda.blocks().isEmpty()) return Result.refused(Reason.AGENDA_EMPTY);
        Workshop rehearsal = findOpen(original).orElseGet(() -> programme.rehearse(real.get()));
        // also when writing it failed after an earlier attempt
        if (rooms.room(rehearsal.id()).state().agendaVersion() == 0) {
            planning.set(rehearsal.id(), agenda, 0, facilitator);
            JoinQuestions asked = room.joined().questions();
            if (!asked.isEmpty()) planning.ask(rehearsal.id(), asked, facilitator);
        }
        return Result.ok(rehearsal);
    }

    private Optional<Workshop> findOpen(WorkshopId original) {
        List<Workshop> all = programme.rehearsalsOf(original);
        return all.stream().filter(w -> w.phase() != Phase.CLOSED).findFirst();
    }

    /** For good, with its journal; a real workshop never. Thrown away twice, it is gone as well. */
    public Result<WorkshopId> throwAway(WorkshopId id) {
        Optional<Workshop> found = programme.workshop(id);
        if (found.isEmpty()) return Result.ok(id);
        if (!found.get().isRehearsal()) return Result.refused(Reason.NOT_A_REHEARSAL);
        rooms.end(
                id,
                () -> transaction.executeWithoutResult(_ -> {
                    journal.eraseRehearsal(id);
                    programme.forget(found.get());
                }));
        return Result.ok(id);
    }
}
