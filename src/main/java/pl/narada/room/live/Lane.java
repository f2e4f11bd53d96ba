package pl.narada.room.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.MDC;
import pl.narada.shared.WorkshopId;

/**
 * One thread for one workshop: takes together what waits, and hands it to the work. What comes when it is full or has
 * ended is answered "unsaved".
 */
final class Lane {

    private static final int LARGEST_BATCH = 512;
    private static final int MOST_WAITING = 20_000;

    /** How often the lane looks up when nobody asks anything: whether it should end, and whether something is due. */
    private static final long LOOK_UP_MILLIS = 200;

    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final WorkshopId workshop;
    private final Consumer<List<Ask>> work;
    private final Runnable look;
    private final Runnable quiet;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile boolean ended;

    /** {@code look}: done when somebody wishes it; {@code quiet}: done now and then while nothing waits. */
    Lane(WorkshopId workshop, Consumer<List<Ask>> work, Runnable look, Runnable quiet) {
        this.workshop = workshop;
        this.work = work;
        this.look = look;
        this.quiet = quiet;
        this.thread = Thread.ofVirtual().name("room " + workshop).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void put(Waiting one) {
        if (stopping || !waiting.offer(one)) one.giveUp();
        // the lane may have ended between the question and the offer
        if (ended && waiting.remove(one)) one.giveUp();
    }

    /**
     * Ends after the batch it is at. Never by interrupting it: H2 closes a file whose writer is interrupted. Tells whether
     * it has ended; if not, it soon will.
     */
    boolean stop() throws InterruptedException {
        stopSoon();
        return thread.join(Duration.ofSeconds(10));
    }

    /** The same, without waiting for it. */
    void stopSoon() {
        stopping = true;
    }

    private void run() {
        // whatever is logged from here is about this workshop
        MDC.put("workshop", workshop.toString());
        List<Waiting> together = new ArrayList<>();
        try {
            while (!stopping) {
                Waiting first = waiting.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    quiet.run();
                    continue;
                }
                together.add(first);
                waiting.drainTo(together, LARGEST_BATCH - 1);
                take(together);
                together.clear();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            waiting.drainTo(together);
            together.forEach(Waiting::giveUp);
        }
    }

    private void take(List<Waiting> together) {
        List<Ask> asks = new ArrayList<>(together.size());
        List<Look> looks = new ArrayList<>();
        for (Waiting one : together) {
            switch (one) {
                case Ask ask -> asks.add(ask);
                case Look wished -> looks.add(wished);
            }
        }
        if (!looks.isEmpty()) look.run();
        looks.forEach(Look::answer);
        if (!asks.isEmpty()) work.accept(asks);
    }
}
