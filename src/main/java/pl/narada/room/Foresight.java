package pl.narada.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.narada.room.command.FacilitatorCommand;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.event.Event;
import pl.narada.shared.Result;

/** What a room would be like if its facilitator did something now. Thought only: nothing is written, and the room stays as it is. */
public record Foresight(Kinds kinds) {

    /** Had they gone there, after a start if that has not been yet. Empty if the rules refuse it: the meeting is over. */
    public Optional<RoomState> goingTo(RoomState room, Place place, Instant at) {
        Optional<RoomState> live =
                room.phase() == Phase.DRAFT ? after(room, new StartWorkshop(), at) : Optional.of(room);
        return live.flatMap(now -> after(now, new GoTo(place), at));
    }

    private Optional<RoomState> after(RoomState room, FacilitatorCommand command, Instant at) {
        String lead = room.lead() == null ? "" : room.lead();
        if (!(new RoomRules(kinds).decide(room, new Actor.Facilitator(lead), command, at)
                instanceof Result.Ok<List<Event>>(List<Event> events))) return Optional.empty();
        var history = new RoomHistory(kinds);
        RoomState state = room;
        for (Event event : events) state = history.apply(state, event, at);
        return Optional.of(state);
    }
}
