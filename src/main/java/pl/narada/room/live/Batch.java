package pl.narada.room.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.narada.room.Actor;
import pl.narada.room.Answered;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.event.Event;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;

/** Commands that waited together, decided one after another. Nothing of it counts until its entries are written. */
final class Batch {

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    /** Said of what is so at the moment and to anybody; not written down, so that strangers can't fill the disk. */
    private static final Set<Reason> ALWAYS_SO = EnumSet.of(
            Reason.WORKSHOP_CLOSED,
            Reason.WORKSHOP_SEALED,
            Reason.NOT_JOINED,
            Reason.DOOR_LOCKED,
            Reason.SLIP_NEEDED,
            Reason.SLIP_UNKNOWN,
            Reason.SLIP_USED);

    private final RoomRules rules;
    private final RoomHistory history;
    private final Clock clock;
    private final Map<Ask, Answer> answers = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private RoomState state;
    private boolean saysWhatIsNotWritten;

    Batch(RoomState before, RoomRules rules, RoomHistory history, Clock clock) {
        this.state = before;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
        closeWhatIsDue();
    }

    /** Before anything else is decided: nobody slips in after the time, also if the room has slept through it. */
    private void closeWhatIsDue() {
        if (!state.outside().isDue(clock.instant())) return;
        var id = new CommandId("outside-%08d".formatted(state.version()));
        add(new Ask(new Asked(new Actor.Timetable(), id), new CloseOutside(), new CompletableFuture<>()));
    }

    void add(Ask ask) {
        Answered known = state.answered().get(ask.asked());
        answers.put(ask, known != null ? answer(known) : decide(ask));
    }

    private Answer decide(Ask ask) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (ruling(ask, at)) {
            case Result.Ok<List<Event>>(List<Event> events) ->
                write(Entry.granted(
                        state.version() + 1,
                        at,
                        ask.asked().actor(),
                        ask.asked().command(),
                        events));
            case Result.Refused<List<Event>>(Refusal why)
            when ALWAYS_SO.contains(why.reason()) -> {
                saysWhatIsNotWritten = true;
                yield new Answer.Refused(why);
            }
            case Result.Refused<List<Event>>(Refusal why) ->
                write(Entry.refused(
                        state.version() + 1,
                        at,
                        ask.asked().actor(),
                        ask.asked().command(),
                        why));
        };
    }

    private Result<List<Event>> ruling(Ask ask, Instant at) {
        try {
            return rules.decide(state, ask.asked().actor(), ask.command(), at);
        } catch (RuntimeException e) {
            // a bug in the rules must not take the others' commands with it
            log.error("Workshop {}: the rules stumbled on {}", state.workshop(), ask.command(), e);
            return Result.refused(Reason.MALFORMED);
        }
    }

    private Answer write(Entry entry) {
        state = history.apply(state, entry);
        entries.add(entry);
        return answer(Answered.by(entry));
    }

    private static Answer answer(Answered known) {
        return switch (known) {
            case Answered.Granted(long version, var joined) -> new Answer.Done(version, joined);
            case Answered.Refused(Refusal why) -> new Answer.Refused(why);
        };
    }

    RoomState state() {
        return state;
    }

    /** Whether somebody will be told what only the state says: nobody can prove it wrong by having written first. */
    boolean saysWhatIsNotWritten() {
        return saysWhatIsNotWritten;
    }

    List<Entry> entries() {
        return entries;
    }

    void answer() {
        answers.forEach(Ask::answer);
    }
}
