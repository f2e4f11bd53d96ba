package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.OutsideOpened;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * A question after the meeting that nobody had planned: it comes last in the plan, and is open at once beside what is open
 * already. The plan is otherwise as it was when the meeting ended.
 */
record AfterwardsRules(Kinds kinds) {

    /** Asked twice, it is there once. Refused unless the meeting is over and the kind is one that is asked afterwards. */
    Result<List<Event>> ask(RoomState room, PlannedActivity question, Instant until) {
        Optional<Reason> not = notNow(room.phase());
        if (not.isPresent()) return Result.refused(not.get());
        if (!kinds.of(question.settings()).isForOutside(When.AFTER)) return Result.refused(Reason.OUTSIDE_NOTHING);
        Optional<PlannedActivity> there = room.agenda().activity(question.id());
        if (there.isPresent()) return again(room, there.get(), question);
        return new AgendaRules(kinds)
                .decide(room, room.agenda().plusLast(question), room.agendaVersion())
                .map(events -> opened(room, events, question.id(), until));
    }

    private static Optional<Reason> notNow(Phase phase) {
        return switch (phase) {
            case DRAFT -> Optional.of(Reason.WORKSHOP_NOT_STARTED);
            case LIVE -> Optional.of(Reason.OUTSIDE_DURING);
            case CLOSED -> Optional.empty();
        };
    }

    private static Result<List<Event>> again(RoomState room, PlannedActivity there, PlannedActivity question) {
        boolean same = there.settings().equals(question.settings())
                && Text.line(question.prompt(), PlannedActivity.PROMPT_LIMIT).equals(Result.ok(there.prompt()));
        return same && room.outside().isOpen(there.id()) ? Result.ok(List.of()) : Result.refused(Reason.AGENDA_STALE);
    }

    private static List<Event> opened(RoomState room, List<Event> planned, ActivityId id, Instant until) {
        List<ActivityId> open = new ArrayList<>(room.outside().open());
        open.add(id);
        List<Event> events = new ArrayList<>(planned);
        events.add(new OutsideOpened(open, until));
        return events;
    }
}
