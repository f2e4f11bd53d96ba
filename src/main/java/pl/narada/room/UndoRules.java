package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.narada.room.command.Command;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.StepUndone;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** Which steps can be taken back, and what that asks for. */
record UndoRules(Kinds kinds, RoomRules rules) {

    /**
     * Does what the step's inverse asks for, all of it or nothing. Only where a step changed several things, those that their
     * authors have withdrawn since are left out: there is nothing to bring back.
     */
    Result<List<Event>> undo(RoomState room, String name, long version, Instant at) {
        Optional<Step> found = room.steps().find(version);
        if (found.isEmpty()) return Result.refused(Reason.UNDO_TOO_LATE);
        Step step = found.get();
        if (step.isUndone()) return Result.ok(List.of());
        if (!room.steps().canBeUndone(step)) return Result.refused(Reason.UNDO_TOO_LATE);
        var history = new RoomHistory(kinds);
        RoomState state = room;
        List<Event> events = new ArrayList<>();
        int gone = 0;
        for (Command command : step.inverse()) {
            switch (rules.decide(state, new Actor.Facilitator(name), command, at)) {
                case Result.Ok<List<Event>>(List<Event> next) -> {
                    for (Event event : next) state = history.apply(state, event, step.at());
                    events.addAll(next);
                }
                case Result.Refused<List<Event>> refused -> {
                    boolean withdrawn = refused.refusal().reason() == Reason.CONTRIBUTION_UNKNOWN;
                    if (!withdrawn || ++gone == step.inverse().size()) return refused;
                }
            }
        }
        events.add(new StepUndone(version));
        return Result.ok(events);
    }
}
