package pl.narada.room.live;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.command.Command;
import pl.narada.room.event.Event;
import pl.narada.room.journal.Journal;
import pl.narada.shared.CommandId;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;

/**
 * The running state of one workshop: one serial lane. Commands that wait together are decided one after another, written
 * in one transaction, and only then answered and shown. State that could not be written is forgotten.
 */
public final class Room {

    private static final Logger log = LoggerFactory.getLogger(Room.class);
    private static final int LARGEST_BATCH = 512;
    private static final int MOST_WAITING = 20_000;
    private static final int REFUSALS_KEPT = 10_000;

    private final RoomRules rules;
    private final RoomHistory history;
    private final Journal journal;
    private final Clock clock;
    private final BlockingQueue<Ask> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Asked, Refusal> refused = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Refusal> eldest) {
            return size() > REFUSALS_KEPT;
        }
    };
    private final Thread lane;
    private volatile RoomState state;

    private record Ask(Asked asked, Command command, CompletableFuture<Answer> answer) {}

    Room(RoomState state, RoomRules rules, RoomHistory history, Journal journal, Clock clock) {
        this.state = state;
        this.rules = rules;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
        this.lane = Thread.ofVirtual().name("room " + state.workshop()).unstarted(this::run);
    }

    Room start() {
        lane.start();
        return this;
    }

    /** What is written so far. */
    public RoomState state() {
        return state;
    }

    /** From now on the listener hears of every change. Listen first, then look at {@link #state()}: so nothing is missed. */
    public Runnable listen(RoomListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The answer comes when the command is on disk, or refused, or could not be written. */
    public CompletableFuture<Answer> ask(Actor actor, CommandId id, Command command) {
        var ask = new Ask(new Asked(actor, id), command, new CompletableFuture<>());
        if (!waiting.offer(ask)) ask.answer().complete(new Answer.Unsaved());
        return ask.answer();
    }

    /** For the facilitator's screens, which have nothing better to do than to wait a moment. */
    public Answer askAndWait(Actor actor, Command command) {
        try {
            return ask(actor, CommandId.random(), command).get(10, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return new Answer.Unsaved();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Unsaved();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() throws InterruptedException {
        lane.interrupt();
        lane.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        List<Ask> batch = new ArrayList<>();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.add(waiting.take());
                waiting.drainTo(batch, LARGEST_BATCH - 1);
                work(batch);
                batch.clear();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.drainTo(batch);
            batch.forEach(ask -> ask.answer().complete(new Answer.Unsaved()));
        }
    }

    private void work(List<Ask> batch) {
        Map<Ask, Answer> answers = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        try {
            RoomState next = state;
            for (Ask ask : batch) next = decide(next, ask, answers, entries);
            if (!entries.isEmpty()) {
                journal.append(state.workshop(), entries);
                state = next;
                publish(entries);
            }
        } catch (Journal.HeadMoved _) {
            catchUp();
            batch.forEach(ask -> answers.put(ask, new Answer.Unsaved()));
        } catch (RuntimeException e) {
            log.error("Workshop {}: {} commands could not be written", state.workshop(), batch.size(), e);
            batch.forEach(ask -> answers.put(ask, new Answer.Unsaved()));
        }
        answers.forEach((ask, answer) -> ask.answer().complete(answer));
    }

    private RoomState decide(RoomState now, Ask ask, Map<Ask, Answer> answers, List<Entry> entries) {
        RoomState.Granted known = now.answered().get(ask.asked());
        Refusal before = refused.get(ask.asked());
        if (known != null) {
            answers.put(ask, new Answer.Done(known.version(), known.joined()));
            return now;
        }
        if (before != null) {
            answers.put(ask, new Answer.Refused(before));
            return now;
        }
        return switch (rules.decide(now, ask.asked().actor(), ask.command())) {
            case Result.Ok<List<Event>>(List<Event> events) -> {
                var entry = new Entry(
                        now.version() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        ask.asked().actor(),
                        ask.asked().command(),
                        events);
                entries.add(entry);
                RoomState after = history.apply(now, entry);
                answers.put(
                        ask,
                        new Answer.Done(
                                entry.version(), RoomState.Granted.by(entry).joined()));
                yield after;
            }
            case Result.Refused<List<Event>>(Refusal refusal) -> {
                refused.put(ask.asked(), refusal);
                answers.put(ask, new Answer.Refused(refusal));
                yield now;
            }
        };
    }

    private void publish(List<Entry> entries) {
        for (RoomListener listener : listeners) {
            try {
                listener.moved(state, entries);
            } catch (RuntimeException e) {
                // one broken screen must not stop the room
                log.error("Workshop {}: a listener failed", state.workshop(), e);
            }
        }
    }

    private void catchUp() {
        List<Entry> missed = journal.since(state.workshop(), state.version());
        state = history.replay(state, missed);
        publish(missed);
    }
}
