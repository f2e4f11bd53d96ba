package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** What facilitators may do against spoilers, and several things at once. */
record GuardRules(Kinds kinds, RoomRules rules) {

    Result<List<Event>> decide(RoomState room, String name, Guarding command, Instant at) {
        return switch (command) {
            case LockDoor(boolean locked) -> Result.ok(lock(room, locked));
            case RequireSlips(boolean required) -> new SlipRules(room).require(required);
            case IssueSlips(var slips) -> new SlipRules(room).issue(slips);
            case VoidSlips() -> new SlipRules(room).voidUnused();
            case SetModeration(Moderation wanted) ->
                wanted.wellFormed()
                        .map(now ->
                                now.equals(room.watch().moderation()) ? List.of() : List.of(new ModerationSet(now)));
            case MutePhone(ParticipantId who, boolean muted) -> mute(room, who, muted);
            case HideAllOf(ParticipantId who) -> known(room, who).map(_ -> hideAll(room, name, who, at));
            case Together(List<ActivityCommand> commands) -> Result.ok(together(room, name, commands, at));
        };
    }

    private static List<Event> lock(RoomState room, boolean locked) {
        if (locked == room.watch().locked()) return List.of();
        return List.of(locked ? new DoorLocked() : new DoorUnlocked());
    }

    private static Result<List<Event>> mute(RoomState room, ParticipantId participant, boolean muted) {
        return known(room, participant).map(who -> {
            if (muted == room.watch().muted().contains(who)) return List.of();
            return List.of(muted ? new PhoneMuted(who) : new PhoneUnmuted(who));
        });
    }

    private static Result<ParticipantId> known(RoomState room, ParticipantId who) {
        return room.participants().containsKey(who) ? Result.ok(who) : Result.refused(Reason.NOT_JOINED);
    }

    private List<Event> hideAll(RoomState room, String name, ParticipantId who, Instant at) {
        List<ActivityCommand> commands = new ArrayList<>();
        for (ActivityId id : room.activities().keySet().stream()
                .sorted(Comparator.comparing(ActivityId::value))
                .toList()) {
            room.situation(id)
                    .ifPresent(now -> commands.addAll(kinds.of(now.settings()).hidingAllOf(now, who)));
        }
        List<Event> events = new ArrayList<>(together(room, name, commands, at));
        // first, as the step is named by it
        if (!events.isEmpty()) events.addFirst(new PhoneHidden(who));
        return events;
    }

    /** One after another, without those that are refused. */
    private List<Event> together(RoomState room, String name, List<ActivityCommand> commands, Instant at) {
        var history = new RoomHistory(kinds);
        RoomState state = room;
        List<Event> events = new ArrayList<>();
        for (ActivityCommand command : commands) {
            if (!(rules.decide(state, new Actor.Facilitator(name), command, at)
                    instanceof Result.Ok<List<Event>>(List<Event> next))) continue;
            for (Event event : next) state = history.apply(state, event, at);
            events.addAll(next);
        }
        return events;
    }
}
