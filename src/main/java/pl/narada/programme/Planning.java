package pl.narada.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import pl.narada.activity.show.Card;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.room.Actor;
import pl.narada.room.Agenda;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.SetJoinQuestions;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/** Prepares workshops: the facts go into the programme, the plan into the workshop's own journal. */
@Service
public class Planning {

    private final Programme programme;
    private final Rooms rooms;
    private final Library library;
    private final Translations words;

    Planning(Programme programme, Rooms rooms, Library library, Translations words) {
        this.programme = programme;
        this.rooms = rooms;
        this.library = library;
        this.words = words;
    }

    /** A new draft with the agenda of the Staszów meeting, moved to the workshop's own start. */
    public Result<Workshop> plan(WorkshopForm form, String facilitator, Locale language) {
        return plan(form, AgendaSource.USUAL, facilitator, language);
    }

    /** A new draft with an agenda from there, moved to the workshop's own start. */
    public Result<Workshop> plan(WorkshopForm form, AgendaSource source, String facilitator, Locale language) {
        return form.check()
                .then(details -> agenda(source, details.start(), language))
                .then(agenda -> programme.plan(form, facilitator).map(workshop -> {
                    set(workshop.id(), agenda, 0, facilitator);
                    return workshop;
                }));
    }

    private Result<Agenda> agenda(AgendaSource source, LocalTime start, Locale language) {
        return switch (source) {
            case AgendaSource.FromTemplate(AgendaTemplate template) ->
                Result.ok(new TemplateWriter(words, this::cards, language).write(template, start));
            case AgendaSource.AsIn(WorkshopId earlier) -> asIn(earlier, start);
            case AgendaSource.AsInNone() -> Result.refused(Reason.MODEL_MISSING);
        };
    }

    private List<Card> cards(List<String> keys, Locale language) {
        List<Card> cards = new ArrayList<>();
        for (LibraryEntry entry : library.shipped(keys)) {
            cards.add(Card.of(cards.size() + 1, entry, library.brief(entry, language)));
        }
        return cards;
    }

    /** Its first block begins at {@code start}, whatever the facts of the earlier workshop say. */
    private Result<Agenda> asIn(WorkshopId earlier, LocalTime start) {
        // a room that nobody planned must not be woken
        if (programme.workshop(earlier).filter(w -> !w.isRehearsal()).isEmpty())
            return Result.refused(Reason.MODEL_MISSING);
        Agenda agenda = rooms.room(earlier).state().agenda();
        if (agenda.blocks().isEmpty()) return Result.refused(Reason.MODEL_MISSING);
        LocalTime first = agenda.blocks().getFirst().start();
        return Result.ok(agenda.shifted(Duration.between(first, start).toMinutes()));
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

    /** What people will be asked about themselves. */
    public Answer ask(WorkshopId workshop, JoinQuestions questions, String facilitator) {
        return rooms.room(workshop).askAndWait(new Actor.Facilitator(facilitator), new SetJoinQuestions(questions));
    }
}
