package pl.narada.room.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.command.Command;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.journal.Journal;
import pl.narada.shared.CommandId;

/**
 * The running state of one workshop: one serial lane. Commands that wait together are decided one after another, written
 * in one transaction, and only then answered and shown. State that could not be written is forgotten.
 */
public final class Room {

    /** So often another node may be faster before the commands go back to their senders. */
    private static final int MOST_DEFEATS = 5;

    private final RoomRules rules;
    private final RoomHistory history;
    private final Journal journal;
    private final Clock clock;
    private final Listeners listeners;
    private final Saving saving;
    private final Lane lane;
    private RoomMeter meter = RoomMeter.NONE;
    private volatile RoomState state;
    private volatile boolean ended;
    private volatile boolean writtenElsewhere;
    // touched by the lane only
    private boolean mayBeBehind;

    private enum Written {
        YES,
        ANOTHER_WAS_FASTER,
        NO
    }

    private record Attempt(Written written, @Nullable Batch batch) {
        static final Attempt FAILED = new Attempt(Written.NO, null);
    }

    Room(RoomState state, RoomRules rules, RoomHistory history, Journal journal, Clock clock) {
        this.state = state;
        this.rules = rules;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
        this.listeners = new Listeners(state.workshop());
        this.saving = new Saving(state.workshop(), clock, () -> listeners.tell(RoomListener::savingChanged));
        this.lane = new Lane(state.workshop(), this::work, this::lookIfTold, this::tryAgain);
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
        return saving.troubledSince();
    }

    /** From now on the listener hears of every change. Listen first, then look at {@link #state()}: so nothing is missed. */
    public Runnable listen(RoomListener listener) {
        return listeners.add(listener);
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

    /** Somebody else has written into the journal: the room reads it, also if nobody asks anything. */
    void lookAgain() {
        // whoever has told so before is still waiting for the look
        if (writtenElsewhere) return;
        writtenElsewhere = true;
        lane.put(new Look());
    }

    /**
     * Returns when the state has everything that was written before, also by other processes. Waits for a second at most:
     * it is for somebody who comes from elsewhere and is not known here yet.
     */
    public void catchUp() {
        if (!journal.isShared()) return;
        writtenElsewhere = true;
        var look = new Look();
        lane.put(look);
        try {
            look.done().get(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException _) {
            // the database is slow: then so be it
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
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
        stopSoon();
        listeners.tell(RoomListener::ended);
    }

    private void work(List<Ask> together) {
        for (int defeats = 0; defeats < MOST_DEFEATS; defeats++) {
            Attempt attempt = defeats == 0 ? attempt(together) : attemptAlone(together);
            Batch batch = attempt.batch();
            if (attempt.written() == Written.YES && batch != null) {
                moveTo(batch.state(), batch.entries());
                if (!batch.entries().isEmpty())
                    listeners.tell(listener -> listener.wrote(batch.state(), batch.entries()));
                batch.answer();
                return;
            }
            mayBeBehind = true;
            if (attempt.written() == Written.NO) break;
        }
        together.forEach(Ask::giveUp);
    }

    /** Whoever was beaten once keeps the others out the second time: so nobody is beaten for ever. */
    private Attempt attemptAlone(List<Ask> together) {
        try {
            return journal.alone(state.workshop(), () -> attempt(together));
        } catch (RuntimeException e) {
            saving.fails(e);
            return Attempt.FAILED;
        }
    }

    private Attempt attempt(List<Ask> together) {
        if ((mayBeBehind || writtenElsewhere) && !caughtUp()) return Attempt.FAILED;
        Batch batch = decided(together);
        if (batch.saysWhatIsNotWritten() && journal.isShared()) {
            // where others write too, it may not be so any more
            if (!caughtUp()) return Attempt.FAILED;
            batch = decided(together);
        }
        return new Attempt(write(batch), batch);
    }

    private Batch decided(List<Ask> together) {
        var batch = new Batch(state, rules, history, clock);
        together.forEach(batch::add);
        return batch;
    }

    private Written write(Batch batch) {
        if (batch.entries().isEmpty()) return Written.YES;
        try {
            journal.append(state.workshop(), batch.entries());
            saving.works();
            meter.written(batch.entries().size());
            return Written.YES;
        } catch (Journal.HeadMoved _) {
            return Written.ANOTHER_WAS_FASTER;
        } catch (RuntimeException e) {
            // it may have been written all the same, and only the news of it was lost
            saving.fails(e);
            return Written.NO;
        }
    }

    private void moveTo(RoomState next, List<Entry> written) {
        if (written.isEmpty()) return;
        state = next;
        listeners.tell(listener -> listener.moved(next, written));
    }

    private void lookIfTold() {
        if (writtenElsewhere && !saving.isTroubled()) caughtUp();
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
            saving.fails(e);
            return false;
        }
    }

    /** What was written since, or, if that changed what was written before, all of it. */
    private RoomState followed(List<Entry> missed) {
        boolean changed = missed.stream()
                .flatMap(e -> e.events().stream())
                .anyMatch(e -> e instanceof RoomEvent about && about.changesThePast());
        return changed
                ? history.replay(RoomState.empty(state.workshop()), journal.since(state.workshop(), 0))
                : history.replay(state, missed);
    }

    /** Nobody may be asking anything just now: the room itself finds out when the database is back. */
    private void tryAgain() {
        lookIfTold();
        if (!saving.isTroubled() && state.outside().isDue(clock.instant())) work(List.of());
        if (!saving.mayTryAgain() || !caughtUp()) return;
        try {
            journal.tryToWrite();
            saving.works();
        } catch (RuntimeException e) {
            saving.fails(e);
        }
    }
}
