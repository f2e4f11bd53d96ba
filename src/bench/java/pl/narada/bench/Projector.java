package pl.narada.bench;

import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import pl.narada.faults.PreparedVote;
import pl.narada.journey.Chromium;
import pl.narada.journey.Screen;

/** A real projector and a real console in a real browser; where there is none, nothing is measured with them. */
final class Projector implements AutoCloseable {

    static final String NAME = "anna";
    static final String PASSWORD = "kawa o dziewiątej rano";

    private static final String WATCH = """
            () => customElements.whenDefined('narada-stage').then((stage) => {
              window.seen = [];
              if (stage.prototype.watched) return;
              stage.prototype.watched = true;
              const apply = stage.prototype.apply;
              stage.prototype.apply = function (change) {
                apply.call(this, change);
                requestAnimationFrame(() => window.seen.push([Date.now(), this.parts.activity?.voted ?? 0]));
              };
            })""";

    private final Optional<Chromium> chromium;
    private final Optional<Screen> stage;
    private final Optional<Screen> console;
    /** How many had voted, and the number of the last entry, when the watch began. */
    private int votedBefore;

    private Projector(Optional<Chromium> chromium, Optional<Screen> stage, Optional<Screen> console) {
        this.chromium = chromium;
        this.stage = stage;
        this.console = console;
    }

    static Projector open(URI server, PreparedVote vote) {
        Optional<Chromium> chromium = Chromium.launchIfThere();
        Optional<Screen> console = chromium.map(c -> signIn(Screen.device(c.browser(), 1366, 850), server));
        console.ifPresent(screen ->
                screen.open(server.resolve("/staff/console/" + vote.workshop()).toString()));
        Optional<Screen> stage = console.map(screen -> screen.beside(1280, 720)
                .open(server.resolve("/staff/projector/" + vote.workshop()).toString()));
        stage.ifPresent(screen -> screen.page().waitForSelector("narada-stage"));
        return new Projector(chromium, stage, console);
    }

    private static Screen signIn(Screen screen, URI server) {
        screen.open(server.resolve("/staff/login").toString());
        screen.fill("Nazwa konta", NAME);
        screen.page().locator("vaadin-password-field input").fill(PASSWORD);
        screen.press("Zaloguj");
        screen.page().waitForURL(address -> !address.contains("login"));
        return screen;
    }

    Optional<Screen> console() {
        return console;
    }

    /** Writes down, in the page itself, when which number of voters could be seen. */
    void watch() {
        stage.ifPresent(screen -> {
            screen.page().evaluate(WATCH);
            votedBefore = ((Number) screen.page()
                            .evaluate("() => document.querySelector('narada-stage').parts.activity?.voted ?? 0"))
                    .intValue();
        });
    }

    /**
     * How long it took {@code these} of {@code all} ballots of a burst. A vote is seen when as many have voted as had when it
     * was written: nobody in the burst votes twice.
     */
    void measure(Iterable<Cast> all, Iterable<Cast> these, String what, Measures measures) {
        if (stage.isEmpty()) {
            measures.missing(what);
            return;
        }
        NavigableMap<Long, Double> seenAt = seen(stage.get());
        long first = Long.MAX_VALUE;
        for (Cast cast : all) first = Math.min(first, cast.entry());
        var times = new Times();
        long never = 0;
        for (Cast cast : these) {
            var seen = seenAt.ceilingEntry(votedBefore + cast.entry() - first + 1);
            if (seen == null) never++;
            else times.add((long) ((seen.getValue() - cast.sinceMillis()) * 1e6));
        }
        times.into(measures, what);
        measures.put(what + ": pictures", seenAt.size());
        measures.put(what + ": votes never seen", never);
    }

    /** By number of voters: when it was first to be seen. */
    private static NavigableMap<Long, Double> seen(Screen screen) {
        NavigableMap<Long, Double> seenAt = new TreeMap<>();
        for (Object look : (List<?>) screen.page().evaluate("() => window.seen")) {
            List<?> pair = (List<?>) look;
            seenAt.putIfAbsent(((Number) pair.get(1)).longValue(), ((Number) pair.get(0)).doubleValue());
        }
        return seenAt;
    }

    @Override
    public void close() {
        try {
            chromium.ifPresent(Chromium::close);
        } catch (PlaywrightException e) {
            System.out.println("The browser did not end well: " + e.getMessage());
        }
    }
}
