package pl.narada.room.live;

import java.time.Clock;
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
import pl.narada.room.journal.Journal;
import pl.narada.shared.CommandId;
import pl.narada.shared.Refusal;

/**
 * The running state of one workshop: one serial lane. Commands that wait together are decided one after another, written
 * in one transaction, and only then answered and shown. State that could not be written is forgotten.
 */
public final class Room {

    private static final Logger log = LoggerFactory.getLogger(Room.class);
    private static final int LARGEST_BATCH = 512;
    private static final int MOST_WAITING = 20_000;
    private static final int REFUSALS_KEPT = 10_000;

    /** How often the lane looks whether it should end, when nobody asks anything. */
    private static final long LOOK_UP_MILLIS = 200;

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
    private volatile boolean stopping;
    private volatile boolean ended;

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
        if (stopping || !waiting.offer(ask)) ask.answer(new Answer.Unsaved());
        // the lane may have ended between the look and the offer
        if (ended && waiting.remove(ask)) ask.answer(new Answer.Unsaved());
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

    /** Ends the lane after the batch it is at. Never by interrupting it: H2 closes a file whose writer is interrupted. */
    void stop() throws InterruptedException {
        stopping = true;
        lane.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        List<Ask> together = new ArrayList<>();
        try {
            while (!stopping) {
                Ask first = waiting.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                together.add(first);
                waiting.drainTo(together, LARGEST_BATCH - 1);
                work(together);
                together.clear();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            waiting.drainTo(together);
            unsaved(together);
        }
    }

    private void work(List<Ask> together) {
        var batch = new Batch(state, rules, history, clock, refused);
        together.forEach(batch::add);
        try {
            if (!batch.entries().isEmpty()) journal.append(state.workshop(), batch.entries());
        } catch (Journal.HeadMoved _) {
            catchUp();
            unsaved(together);
            return;
        } catch (RuntimeException e) {
            log.error("Workshop {}: {} commands could not be written", state.workshop(), together.size(), e);
            unsaved(together);
            return;
        }
        refused.putAll(batch.refused());
        moveTo(batch.state(), batch.entries());
        batch.answer();
    }

    private static void unsaved(List<Ask> asks) {
        asks.forEach(ask -> ask.answer(new Answer.Unsaved()));
    }

    private void moveTo(RoomState next, List<Entry> written) {
        if (written.isEmpty()) return;
        state = next;
        for (RoomListener listener : listeners) {
            try {
                listener.moved(next, written);
            } catch (RuntimeException e) {
                // one broken screen must not stop the room
                log.error("Workshop {}: a listener failed", next.workshop(), e);
            }
        }
    }

    private void catchUp() {
        try {
            List<Entry> missed = journal.since(state.workshop(), state.version());
            moveTo(history.replay(state, missed), missed);
        } catch (RuntimeException e) {
            log.error("Workshop {}: its journal could not be read", state.workshop(), e);
        }
    }
}
