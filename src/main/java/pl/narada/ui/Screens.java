package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
     * what to call on a change, from any thread, and returns how to stop listening. Ends with the registration: a view
     * that is given another workshop follows that one instead.
     */
    public Registration follow(Component screen, Function<Runnable, Runnable> listen, Runnable refresh) {
        var following = new Following(screen, listen, refresh);
        Registration attach = screen.addAttachListener(event -> following.begin(event.getUI()));
        Registration detach = screen.addDetachListener(_ -> following.end());
        screen.getUI().ifPresent(following::begin);
        return () -> {
            attach.remove();
            detach.remove();
            following.end();
        };
    }

    private final class Following {

        private final Component screen;
        private final Function<Runnable, Runnable> listen;
        private final Runnable refresh;
        private @Nullable Runnable stop;

        Following(Component screen, Function<Runnable, Runnable> listen, Runnable refresh) {
            this.screen = screen;
            this.listen = listen;
            this.refresh = refresh;
        }

        void begin(UI ui) {
            end();
            var changes = new Coalescer(timer, PAUSE_MILLIS, () -> push(ui));
            // listen first, then look: nothing between the two is missed
            stop = listen.apply(changes::changed);
            refresh.run();
        }

        private void push(UI ui) {
            ui.accessLater(
                            () -> {
                                if (stop != null && screen.isAttached()) refresh.run();
                            },
                            () -> {} /* a tab that was closed meanwhile is no reason to complain */)
                    .run();
        }

        void end() {
            if (stop != null) stop.run();
            stop = null;
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
