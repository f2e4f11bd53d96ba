package pl.narada.replay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import pl.narada.replay.Film;
import pl.narada.replay.Mark;
import pl.narada.replay.Scene;

/** Beneath the slider: the blocks as long as they were, and what was revealed and decided. For the eye only. */
final class Ribbon extends Div {

    private static final Set<Mark.What> SHOWN = Set.of(Mark.What.MOVED, Mark.What.REVEALED, Mark.What.DECIDED);

    private final Film film;

    Ribbon(Film film) {
        this.film = film;
        addClassName("replay-ribbon");
        // the slider and the sentence beside it say the same in words
        getElement().setAttribute("aria-hidden", "true");
        var marks = new Div();
        marks.addClassName("replay-marks");
        film.marks().stream().filter(m -> SHOWN.contains(m.what())).forEach(m -> marks.add(mark(m)));
        var scenes = new Div();
        scenes.addClassName("replay-scenes");
        film.scenes().forEach(s -> scenes.add(scene(s)));
        add(marks, scenes);
    }

    private Span mark(Mark mark) {
        var sign = new Span();
        sign.addClassNames("replay-mark", mark.what().wire());
        sign.getStyle().set("inset-inline-start", percent(film.begin(), mark.at()));
        sign.getElement().setAttribute("title", mark.text());
        return sign;
    }

    private Span scene(Scene scene) {
        var part = new Span(scene.title());
        part.getStyle().set("width", percent(scene.from(), scene.until()));
        part.getElement().setAttribute("title", scene.title());
        return part;
    }

    private String percent(Instant from, Instant until) {
        double whole = Math.max(1, Duration.between(film.begin(), film.end()).toMillis());
        return String.format(
                Locale.ROOT, "%.3f%%", 100 * Duration.between(from, until).toMillis() / whole);
    }
}
