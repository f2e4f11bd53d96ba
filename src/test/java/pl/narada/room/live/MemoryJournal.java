package pl.narada.room.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessResourceException;
import pl.narada.room.Entry;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.journal.Journal;
import pl.narada.shared.WorkshopId;

/** A journal without a disk, which can fail, be written by others, or be held up. */
public final class MemoryJournal implements Journal {

    private final Map<WorkshopId, List<Entry>> written = new HashMap<>();
    private final List<Integer> batches = new ArrayList<>();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean interrupted;
    private boolean holding;
    private int failures;
    private int failingReads;
    private int silentSuccesses;
    private List<Entry> intruders = List.of();

    /** The next append waits until {@link #release}; once in a test. */
    public synchronized void hold() {
        holding = true;
    }

    public void awaitHeld() throws InterruptedException {
        if (!reached.await(5, TimeUnit.SECONDS)) throw new AssertionError("nothing was appended");
    }

    public void release() {
        released.countDown();
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    synchronized void failNext(int appends) {
        failures = appends;
    }

    synchronized void failNextReads(int reads) {
        failingReads = reads;
    }

    /** The next append is written, but the answer of the database gets lost. */
    synchronized void loseNextAnswer() {
        silentSuccesses = 1;
    }

    /** Before the next append, another node writes these. */
    synchronized void intrude(List<Entry> entries) {
        intruders = entries;
    }

    @Override
    public void append(WorkshopId workshop, List<Entry> entries) {
        if (isHeld()) awaitRelease();
        write(of(workshop), entries);
    }

    private synchronized boolean isHeld() {
        boolean held = holding;
        if (held) reached.countDown();
        holding = false;
        return held;
    }

    private void awaitRelease() {
        try {
            if (!released.await(5, TimeUnit.SECONDS)) throw new AssertionError("never released");
        } catch (InterruptedException e) {
            interrupted = true;
            throw new IllegalStateException(e);
        }
    }

    private synchronized void write(List<Entry> written, List<Entry> entries) {
        if (failures-- > 0) throw new TransientDataAccessResourceException("the disk is full");
        written.addAll(intruders);
        intruders = List.of();
        if (entries.getFirst().version() != written.size() + 1) {
            throw new HeadMoved(new IllegalStateException("head is " + written.size()));
        }
        written.addAll(entries);
        batches.add(entries.size());
        if (silentSuccesses-- > 0) throw new TransientDataAccessResourceException("connection lost");
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public <T> T alone(WorkshopId workshop, Supplier<T> work) {
        return work.get();
    }

    @Override
    public synchronized void eraseRehearsal(WorkshopId workshop) {
        written.remove(workshop);
    }

    @Override
    public synchronized void tryToWrite() {
        if (failures-- > 0) throw new TransientDataAccessResourceException("the disk is full");
    }

    @Override
    public synchronized List<Entry> since(WorkshopId workshop, long version) {
        if (failingReads-- > 0) throw new TransientDataAccessResourceException("connection lost");
        return List.copyOf(of(workshop).subList((int) version, of(workshop).size()));
    }

    synchronized List<Entry> written() {
        return List.copyOf(of(WorkshopBuilder.STASZOW));
    }

    private synchronized List<Entry> of(WorkshopId workshop) {
        return written.computeIfAbsent(workshop, _ -> new ArrayList<>());
    }

    /** How many entries came in each append. */
    synchronized List<Integer> batches() {
        return List.copyOf(batches);
    }
}
