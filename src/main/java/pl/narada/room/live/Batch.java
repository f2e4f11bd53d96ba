package pl.narada.room.live;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.RoomState.Granted;
import pl.narada.room.event.Event;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;

/** Commands that waited together, decided one after another. Nothing of it counts until its entries are written. */
final class Batch {

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final RoomRules rules;
    private final RoomHistory history;
    private final Clock clock;
    private final Map<Asked, Refusal> refusedBefore;
    private final Map<Ask, Answer> answers = new LinkedHashMap<>();
    private final Map<Asked, Refusal> refused = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private RoomState state;

    Batch(RoomState before, RoomRules rules, RoomHistory history, Clock clock, Map<Asked, Refusal> refusedBefore) {
        this.state = before;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
        this.refusedBefore = refusedBefore;
    }

    void add(Ask ask) {
        Granted known = state.answered().get(ask.asked());
        Refusal no = refusedBefore.getOrDefault(ask.asked(), refused.get(ask.asked()));
        if (known != null) answers.put(ask, new Answer.Done(known.version(), known.joined()));
        else if (no != null) answers.put(ask, new Answer.Refused(no));
        else decide(ask);
    }

    private void decide(Ask ask) {
        try {
            switch (rules.decide(state, ask.asked().actor(), ask.command())) {
                case Result.Ok<List<Event>>(List<Event> events) -> grant(ask, events);
                case Result.Refused<List<Event>>(Refusal refusal) -> refuse(ask, refusal);
            }
        } catch (RuntimeException e) {
            // a bug in the rules must not take the others' commands with it
            log.error("Workshop {}: the rules stumbled on {}", state.workshop(), ask.command(), e);
            refuse(ask, Refusal.because(Reason.MALFORMED));
        }
    }

    private void grant(Ask ask, List<Event> events) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entry = new Entry(
                state.version() + 1, at, ask.asked().actor(), ask.asked().command(), events);
        state = history.apply(state, entry);
        entries.add(entry);
        answers.put(ask, new Answer.Done(entry.version(), Granted.by(entry).joined()));
    }

    private void refuse(Ask ask, Refusal refusal) {
        refused.put(ask.asked(), refusal);
        answers.put(ask, new Answer.Refused(refusal));
    }

    RoomState state() {
        return state;
    }

    List<Entry> entries() {
        return entries;
    }

    /** What was refused for the first time. */
    Map<Asked, Refusal> refused() {
        return refused;
    }

    void answer() {
        answers.forEach(Ask::answer);
    }
}
