package pl.narada.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another member of staff at another computer: a screen belongs to its thread, so they have a thread of their own. */
public final class Colleague implements AutoCloseable {

    private final ExecutorService computer = Executors.newSingleThreadExecutor();
    private final StaffScreens screens;

    Colleague(StaffScreens screens, String name) {
        this.screens = screens;
        does(() -> screens.sitDown(name));
    }

    public void does(Runnable steps) {
        sees(Executors.callable(steps));
    }

    public <T> T sees(Callable<T> look) {
        try {
            return computer.submit(look).get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) throw failed;
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        does(screens::leave);
        computer.shutdown();
    }
}
