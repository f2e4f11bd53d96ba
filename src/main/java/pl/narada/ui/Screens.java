package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import pl.narada.broadcast.Coalescer;

/** Keeps staff screens in step with what happens elsewhere, a few times a second at most. */
@Service
public class Screens {

    private static final long PAUSE_MILLIS = 200;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("screens").daemon().factory());

    /**
     * While the screen is attached, {@code refresh} runs in its UI now and after every change. {@code listen} is given
     * what to call on a change, from any thread, and returns how to stop listening.
     */
    public void follow(Component screen, Function<Runnable, Runnable> listen, Runnable refresh) {
        screen.addAttachListener(attached -> {
            UI ui = attached.getUI();
            var changes = new Coalescer(timer, PAUSE_MILLIS, () -> push(ui, screen, refresh));
            // listen first, then look: nothing between the two is missed
            Runnable stop = listen.apply(changes::changed);
            screen.addDetachListener(detached -> {
                stop.run();
                detached.unregisterListener();
            });
            refresh.run();
        });
    }

    private static void push(UI ui, Component screen, Runnable refresh) {
        ui.accessLater(
                        () -> screen.getUI().ifPresent(_ -> refresh.run()),
                        () -> {} /* a tab that was closed meanwhile is no reason to complain */)
                .run();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
