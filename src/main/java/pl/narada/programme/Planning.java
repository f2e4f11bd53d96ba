package pl.narada.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.springframework.stereotype.Service;
import pl.narada.i18n.Translations;
import pl.narada.room.Actor;
import pl.narada.room.Agenda;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/** Prepares workshops: the facts go into the programme, the plan into the workshop's own journal. */
@Service
public class Planning {

    private final Programme programme;
    private final Rooms rooms;
    private final Translations words;

    Planning(Programme programme, Rooms rooms, Translations words) {
        this.programme = programme;
        this.rooms = rooms;
        this.words = words;
    }

    /** A new draft with the agenda of the Staszów meeting, moved to the workshop's own start. */
    public Result<Workshop> plan(WorkshopForm form, String facilitator, Locale language) {
        return programme.plan(form).map(workshop -> {
            Agenda agenda = new AgendaTemplate(words).staszow(workshop.details().start(), language);
            set(workshop.id(), agenda, 0, facilitator);
            return workshop;
        });
    }

    /** Changes the facts. As long as the workshop is a draft, its agenda moves with its start. */
    public Result<Workshop> change(WorkshopId id, WorkshopForm form, String facilitator) {
        LocalTime before = programme.workshop(id).orElseThrow().details().start();
        return programme.change(id, form).map(changed -> {
            RoomState room = rooms.room(id).state();
            long minutes = Duration.between(before, changed.details().start()).toMinutes();
            if (minutes != 0 && room.phase() == Phase.DRAFT) {
                set(id, room.agenda().shifted(minutes), room.agendaVersion(), facilitator);
            }
            return changed;
        });
    }

    /** {@code basedOn}: the version of the agenda that was edited. */
    public Answer set(WorkshopId workshop, Agenda agenda, long basedOn, String facilitator) {
        return rooms.room(workshop).askAndWait(new Actor.Facilitator(facilitator), new SetAgenda(agenda, basedOn));
    }
}
