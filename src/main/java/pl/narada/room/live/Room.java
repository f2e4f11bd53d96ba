package pl.narada.room.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.command.Command;
import pl.narada.room.event.RoomEvent.WorkshopSealed;
import pl.narada.room.journal.Journal;
import pl.narada.shared.CommandId;

/**
 * The running state of one workshop: one serial lane. Commands that wait together are decided one after another, written
 * in one transaction, and only then answered and shown. State that could not be written is forgotten.
 */
public final class Room {

    private static final Logger log = LoggerFactory.getLogger(Room.class);

    /** So often another node may be faster before the commands go back to their senders. */
    private static final int MOST_DEFEATS = 5;

    private static final long TRY_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final RoomRules rules;
    private final RoomHistory history;
    private final Journal journal;
    private final Clock clock;
    private final List<RoomListener> listeners = new CopyOnWriteArrayList<>();
    private final Lane lane;
    private RoomMeter meter = RoomMeter.NONE;
    private volatile RoomState state;
    private volatile @Nullable Instant unsavedSince;
    private volatile boolean ended;
    private volatile boolean writtenElsewhere;
    // touched by the lane only
    private boolean mayBeBehind;
    private long triedAt;

    private enum Written {
        YES,
        ANOTHER_WAS_FASTER,
        NO
    }

    Room(RoomState state, RoomRules rules, RoomHistory history, Journal journal, Clock clock) {
        this.state = state;
        this.rules = rules;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
        this.lane = new Lane(state.workshop(), this::work, this::tryAgain);
    }

    /** Before it starts. */
    Room measuredBy(RoomMeter meter) {
        this.meter = meter;
        return this;
    }

    Room start() {
        lane.start();
        return this;
    }

    /** What is written so far. */
    public RoomState state() {
        return state;
    }

    /** Since when the database has not been taking anything; empty while all is well. */
    public Optional<Instant> unsavedSince() {
        return Optional.ofNullable(unsavedSince);
    }

    /** From now on the listener hears of every change. Listen first, then look at {@link #state()}: so nothing is missed. */
    public Runnable listen(RoomListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The answer comes when the command is on disk, or refused, or could not be written. */
    public CompletableFuture<Answer> ask(Actor actor, CommandId id, Command command) {
        var ask = new Ask(new Asked(actor, id), command, new CompletableFuture<>());
        long asked = System.nanoTime();
        ask.answer().thenAccept(answer -> meter.answered(command, answer, System.nanoTime() - asked));
        lane.put(ask);
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

    /** Somebody else has written into the journal: the room reads it soon, also if nobody asks anything. */
    void lookAgain() {
        writtenElsewhere = true;
    }

    void stopSoon() {
        lane.stopSoon();
    }

    /** Tells whether nothing is being written any more. */
    boolean stop() throws InterruptedException {
        return lane.stop();
    }

    /** Whether the workshop is gone: then nothing can be asked here any more. */
    public boolean hasEnded() {
        return ended;
    }

    void ended() {
        ended = true;
        tell(RoomListener::ended);
    }

    private void work(List<Ask> together) {
        for (int defeats = 0; defeats < MOST_DEFEATS; defeats++) {
            if ((mayBeBehind || writtenElsewhere) && !caughtUp()) break;
            var batch = new Batch(state, rules, history, clock);
            together.forEach(batch::add);
            Written written = write(batch);
            if (written == Written.YES) {
                moveTo(batch.state(), batch.entries());
                batch.answer();
                return;
            }
            mayBeBehind = true;
            if (written == Written.NO) break;
        }
        together.forEach(ask -> ask.answer(new Answer.Unsaved()));
    }

    private Written write(Batch batch) {
        if (batch.entries().isEmpty()) return Written.YES;
        try {
            journal.append(state.workshop(), batch.entries());
            saves();
            meter.written(batch.entries().size());
            return Written.YES;
        } catch (Journal.HeadMoved _) {
            return Written.ANOTHER_WAS_FASTER;
        } catch (RuntimeException e) {
            // it may have been written all the same, and only the news of it was lost
            doesNotSave(e);
            return Written.NO;
        }
    }

    private void moveTo(RoomState next, List<Entry> written) {
        if (written.isEmpty()) return;
        state = next;
        tell(listener -> listener.moved(next, written));
    }

    private boolean caughtUp() {
        // before the look: what is told during it is looked at once more
        writtenElsewhere = false;
        try {
            List<Entry> missed = journal.since(state.workshop(), state.version());
            moveTo(followed(missed), missed);
            mayBeBehind = false;
            return true;
        } catch (RuntimeException e) {
            mayBeBehind = true;
            doesNotSave(e);
            return false;
        }
    }

    /** What was written since, or, if that sealed the workshop, all of it: it reads differently now. */
    private RoomState followed(List<Entry> missed) {
        boolean sealed = missed.stream().flatMap(e -> e.events().stream()).anyMatch(WorkshopSealed.class::isInstance);
        return sealed
                ? history.replay(RoomState.empty(state.workshop()), journal.since(state.workshop(), 0))
                : history.replay(state, missed);
    }

    /** Nobody may be asking anything just now: the room itself finds out when the database is back. */
    private void tryAgain() {
        if (writtenElsewhere && unsavedSince == null) caughtUp();
        if (unsavedSince == null && state.outside().isDue(clock.instant())) work(List.of());
        if (unsavedSince == null || System.nanoTime() - triedAt < TRY_AGAIN_NANOS) return;
        triedAt = System.nanoTime();
        if (!caughtUp()) return;
        try {
            journal.tryToWrite();
            saves();
        } catch (RuntimeException e) {
            doesNotSave(e);
        }
    }

    private void saves() {
        if (unsavedSince == null) return;
        log.warn("Workshop {}: writes again; it could not since {}", state.workshop(), unsavedSince);
        unsavedSince = null;
        tell(RoomListener::savingChanged);
    }

    /** Told once, not with every command. */
    private void doesNotSave(RuntimeException why) {
        if (unsavedSince != null) return;
        log.error("Workshop {}: nothing can be written", state.workshop(), why);
        unsavedSince = clock.instant();
        triedAt = System.nanoTime();
        tell(RoomListener::savingChanged);
    }

    private void tell(Consumer<RoomListener> news) {
        for (RoomListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                // one broken screen must not stop the room
                log.error("Workshop {}: a listener failed", state.workshop(), e);
            }
        }
    }
}
