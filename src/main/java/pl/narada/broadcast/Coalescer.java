package pl.narada.broadcast;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a task when something has changed: at once after a quiet time, otherwise not more often than every {@code pause}
 * milliseconds, and always once more after the last change. So the cost of showing does not grow with the votes.
 */
public final class Coalescer {

    private final ScheduledExecutorService timer;
    private final long pauseMillis;
    private final Runnable task;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile long lastRun;

    public Coalescer(ScheduledExecutorService timer, long pauseMillis, Runnable task) {
        this.timer = timer;
        this.pauseMillis = pauseMillis;
        this.task = task;
        this.lastRun = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(pauseMillis);
    }

    public void changed() {
        if (!scheduled.compareAndSet(false, true)) return;
        long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastRun);
        timer.schedule(this::run, Math.max(0, pauseMillis - since), TimeUnit.MILLISECONDS);
    }

    private void run() {
        lastRun = System.nanoTime();
        // before the task looks: a change during the task asks for another run
        scheduled.set(false);
        task.run();
    }
}
