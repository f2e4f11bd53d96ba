package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.room.RoomState;
import pl.narada.room.Step;
import pl.narada.room.Steps;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.ui.Dates;
import pl.narada.ui.KeyedList;

/** What the facilitators did last, who did it, and the way back: a wrong tap before a hundred people must not hurt. */
final class History extends Div {

    private static final int SHOWN = 15;
    /** After this time a step is no longer offered in large letters, but stays in the list. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final String me;
    private final Desk desk;
    private final Clock clock;
    private final Span last = new Span();
    private final Button undo = new Button();
    private final KeyedList<Line> list = new KeyedList<>(line -> line.step().version(), this::row);
    private final Button more = new Button();
    private @Nullable Step offered;
    private @Nullable RoomState room;

    private record Line(Step step, boolean canBeUndone) {}

    History(String me, Desk desk, Clock clock) {
        this.me = me;
        this.desk = desk;
        this.clock = clock;
        addClassName("history");
        last.addClassName("last-step");
        last.getElement().setAttribute("role", "status");
        undo.setText(getTranslation("history.undo"));
        undo.addClickListener(_ -> undo());
        more.setText(getTranslation("history.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(_ -> unfold(!list.isVisible()));
        var line = new Div(last, undo, more);
        line.addClassName("last-line");
        list.addClassName("steps");
        add(line, list);
        unfold(false);
    }

    private void unfold(boolean wanted) {
        list.setVisible(wanted);
        more.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
        if (room != null) show(room);
    }

    /** Takes back the step that stands there now, if there is one. */
    void undo() {
        if (offered != null) desk.ask(new Undo(offered.version()));
    }

    void show(RoomState now) {
        room = now;
        Steps steps = now.steps();
        setVisible(!steps.recent().isEmpty());
        offered = offered(steps).orElse(null);
        Step newest = steps.newestFirst().stream()
                .filter(step -> !step.isUndone())
                .findFirst()
                .orElse(null);
        last.setText(newest == null ? "" : words(newest));
        undo.setVisible(offered != null);
        if (offered != null) undo.setText(offered.equals(newest) ? getTranslation("history.undo") : undoing(offered));
        if (!list.isVisible()) return;
        list.show(steps.newestFirst().stream()
                .limit(SHOWN)
                .map(step -> new Line(step, steps.canBeUndone(step)))
                .toList());
    }

    /** One's own last step, so that nobody takes back by mistake what somebody else has just done. */
    private Optional<Step> offered(Steps steps) {
        return steps.newestFirst().stream()
                .filter(step -> step.by().equals(me) && !step.isUndone())
                .findFirst()
                .filter(steps::canBeUndone)
                .filter(step -> Duration.between(step.at(), clock.instant()).compareTo(FRESH) < 0);
    }

    /** Somebody else has done something since: so it is told what would be taken back. */
    private String undoing(Step step) {
        return getTranslation("history.undo-what", "what", StepWords.of(this, step));
    }

    private String words(Step step) {
        String what = StepWords.of(this, step);
        return step.by().equals(me)
                ? getTranslation("history.mine", "what", what, "time", Dates.time(step.at()))
                : getTranslation("history.theirs", "what", what, "time", Dates.time(step.at()), "who", step.by());
    }

    private Div row(Line line) {
        Step step = line.step();
        var words = new Span(words(step));
        words.addClassName("step-words");
        var row = new Div(words);
        row.addClassName("step");
        if (step.isUndone()) {
            row.addClassName("is-undone");
            var undone = new Span(getTranslation("history.undone", "who", step.undoneBy()));
            undone.addClassName("tag");
            row.add(undone);
        } else if (line.canBeUndone()) {
            var button = new Button(getTranslation("history.undo"), _ -> desk.ask(new Undo(step.version())));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(undoing(step));
            row.add(button);
        }
        return row;
    }
}
