package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Sheets.Sheet;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.FacilitatorCommand.EnterSheet;
import pl.narada.room.command.FacilitatorCommand.RestoreSheet;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.SheetEntered;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * Which sheets of people without a phone can be entered. From the opening on until the result is revealed, also when the
 * activity is closed already: papers are often collected at the end. What a sheet says goes through the rules of the activity
 * as if its person had said it on a phone.
 */
record SheetRules(Kinds kinds, RoomState room, Instant at) {

    Result<List<Event>> enter(EnterSheet wanted) {
        return enterable(wanted.activity()).then(now -> {
            Sheets sheets = now.run().sheets();
            boolean isNew = wanted.number() == 0;
            if (!isNew && !wasGiven(sheets, wanted.number())) return Result.refused(Reason.PAPER_UNKNOWN);
            int number = isNew ? sheets.last() + 1 : wanted.number();
            return said(now, number, wanted.sector(), wanted.answers()).then(answers -> {
                if (isNew && answers.isEmpty()) return Result.refused(Reason.SHEET_EMPTY);
                return entered(now, number, wanted.sector(), answers);
            });
        });
    }

    /** What the sheet said counts as far as it still can: what its person chose may be gone meanwhile. */
    Result<List<Event>> restore(RestoreSheet wanted) {
        return enterable(wanted.activity())
                .then(now -> wasGiven(now.run().sheets(), wanted.number())
                        ? entered(
                                now,
                                wanted.number(),
                                wanted.sheet().sector(),
                                wanted.sheet().answers())
                        : Result.refused(Reason.PAPER_UNKNOWN));
    }

    private static boolean wasGiven(Sheets sheets, int number) {
        return number >= 1 && number <= sheets.last();
    }

    private Result<Situation<Settings, ActivityState>> enterable(ActivityId id) {
        Optional<Situation<Settings, ActivityState>> found = room.situation(id);
        if (found.isEmpty()) return Result.refused(Reason.ACTIVITY_UNKNOWN);
        Situation<Settings, ActivityState> now = found.get();
        if (!kinds.of(now.settings()).takesSheets()) return Result.refused(Reason.SHEETS_UNWANTED);
        boolean outside = room.outside().isOpen(id);
        if (room.phase() != Phase.LIVE && !outside) return Result.refused(Reason.WORKSHOP_NOT_STARTED);
        if (now.run().status() == Status.READY && !outside) return Result.refused(Reason.ACTIVITY_NOT_OPEN);
        return now.run().revealed() ? Result.refused(Reason.PAPER_AFTER_REVEAL) : Result.ok(now);
    }

    /** What comes of these answers where the sheet had said nothing before. If one is refused, all are. */
    private Result<List<ActivityEvent>> said(
            Situation<Settings, ActivityState> now, int number, Sector sector, List<ActivityCommand> answers) {
        ActivityKind<Settings, ActivityState, ActivityCommand, ActivityEvent> kind = kinds.of(now.settings());
        ParticipantId who = Sheets.standIn(number);
        Activity run = now.run()
                .state(kind.without(now.state(), who))
                .sheets(now.run().sheets().with(number, new Sheet(sector, List.of())));
        List<ActivityEvent> events = new ArrayList<>();
        for (ActivityCommand answer : answers) {
            boolean fits = kind.commandType().isInstance(answer)
                    && answer.speaker() == ActivityCommand.Speaker.PARTICIPANT
                    && answer.activity().equals(now.id());
            if (!fits) return Result.refused(Reason.ACTIVITY_UNKNOWN);
            var asTheyAnswer = new Situation<>(room, now.plan(), run, now.settings(), run.state());
            switch (kind.decide(asTheyAnswer, answer, new Actor.Participant(who))) {
                case Result.Ok<List<ActivityEvent>>(List<ActivityEvent> next) -> {
                    for (ActivityEvent event : next) run = run.state(kind.apply(run.state(), event));
                    events.addAll(next);
                }
                case Result.Refused<List<ActivityEvent>> refused -> {
                    return refused;
                }
            }
        }
        return Result.ok(events);
    }

    private Result<List<Event>> entered(
            Situation<Settings, ActivityState> now, int number, Sector sector, List<ActivityEvent> answers) {
        @Nullable Sheet wanted = answers.isEmpty() ? null : new Sheet(sector, answers);
        @Nullable Sheet there = now.run().sheets().there().get(number);
        if (wanted == null ? there == null : wanted.equals(there)) return Result.ok(List.of());
        var event = new SheetEntered(now.id(), number, sector, answers);
        RoomState after = new RoomHistory(kinds).apply(room, event, at);
        return new WithoutPhoneRules(kinds, room)
                .entered(now, after.situation(now.id()).orElseThrow(), List.of(event));
    }
}
