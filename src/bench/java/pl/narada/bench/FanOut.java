package pl.narada.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import pl.narada.journey.Screen;

/** The facilitator presses a button, and every phone shows it. */
final class FanOut implements Watcher {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(1);

    /** Beginning in the browser, so that nothing of what drives it is counted. */
    private static final String LISTEN = """
            () => document.addEventListener('click', () => { window.pressed = Date.now(); }, true)""";

    private final Bench bench;
    private final AtomicInteger heard = new AtomicInteger();
    private final long[] at;

    private FanOut(Bench bench) {
        this.bench = bench;
        this.at = new long[bench.crowd().live() * 2];
    }

    /** A press may come to a phone in two steps; the first is counted. */
    @Override
    public void update(LoadPhone phone) {
        int next = heard.getAndIncrement();
        if (next < at.length) at[next] = System.currentTimeMillis();
    }

    static void measure(Bench bench, Projector projector) {
        projector
                .console()
                .ifPresentOrElse(
                        console -> {
                            console.page().evaluate(LISTEN);
                            new FanOut(bench).press(console, "Pokaż wyniki", "results to phones");
                            new FanOut(bench).press(console, "Otwórz", "open vote to phones");
                        },
                        () -> bench.measures().missing("results to phones"));
    }

    private void press(Screen console, String button, String what) {
        int phones = bench.crowd().live();
        // what was shown just before would put off what is measured now
        Deadline.pause(QUIET);
        bench.crowd().watch(this);
        console.press(button);
        Deadline.in(LONGEST).await(() -> heard.get() >= phones);
        bench.crowd().watch(Watcher.NOBODY);
        double pressed = ((Number) console.page().evaluate("() => window.pressed")).doubleValue();
        var times = new Times();
        for (int i = 0; i < Math.min(heard.get(), phones); i++) times.add((long) ((at[i] - pressed) * 1e6));
        bench.measures().put(what + ", first, ms", times.percentile(0));
        times.into(bench.measures(), what);
    }
}
