package pl.narada.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.function.Consumer;
import pl.narada.activity.Desk;
import pl.narada.room.Place;
import pl.narada.room.Schedule;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SkipBlock;
import pl.narada.room.command.FacilitatorCommand.UnskipBlock;
import pl.narada.ui.Buttons;

/**
 * A block of the run of show. A tap on an activity looks at it, so that the next one can be prepared; going there is a
 * second, plain step.
 */
final class BlockRow extends Div {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Desk desk;
    private final Consumer<Place> choose;

    BlockRow(BlockLine line, Desk desk, Consumer<Place> choose) {
        this.desk = desk;
        this.choose = choose;
        addClassName("block");
        if (line.on()) addClassName("is-on");
        if (line.skipped()) addClassName("is-skipped");
        add(head(line));
        line.stops().forEach(stop -> add(stop(stop, line)));
        boolean bare = line.stops().isEmpty() && line.moves() && !line.on();
        if (bare)
            add(button("console.go", new GoTo(new Place(line.line().block().id(), null))));
        if (line.moves()) addSkipping(line);
    }

    private Component head(BlockLine block) {
        Schedule.Line line = block.line();
        var planned =
                new Span(hour(line.block().start()) + "–" + hour(line.block().end()));
        planned.addClassName("hours");
        var title = new Span(line.block().title());
        title.addClassName("block-title");
        var head = new Div(planned, title);
        head.addClassName("block-head");
        String really = really(block);
        if (!really.isEmpty()) {
            var now = new Span(really);
            now.addClassName("really");
            if (line.stage() == Schedule.Stage.PAST) now.addClassName("is-past");
            head.add(now);
        }
        return head;
    }

    /** The hours as they are, where they differ from the plan or are facts already. */
    private String really(BlockLine block) {
        Schedule.Line line = block.line();
        if (!block.live() && line.stage() != Schedule.Stage.PAST) return "";
        boolean moved = Math.abs(line.late()) >= TimeBar.TRIFLE_MINUTES;
        boolean longer = line.minutes() != line.block().minutes();
        return switch (line.stage()) {
            case PAST -> getTranslation("console.was", "from", hour(line.start()), "to", hour(line.end()));
            case ON -> getTranslation("console.is", "from", hour(line.start()), "to", hour(line.end()));
            case TO_COME ->
                moved || longer
                        ? getTranslation("console.will-be", "from", hour(line.start()), "to", hour(line.end()))
                        : "";
            case SKIPPED -> getTranslation("console.skipped");
        };
    }

    private static String hour(TemporalAccessor time) {
        return HOUR.format(time);
    }

    private Component stop(BlockLine.Stop stop, BlockLine line) {
        var look = new Button(stop.words(), _ -> choose.accept(stop.place()));
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        look.addClassName("stop-words");
        if (stop.chosen()) look.getElement().setAttribute("aria-current", "true");
        var kind = new Span(getTranslation("kind." + stop.kind()));
        kind.addClassName("tag");
        var row = new Div(look, kind);
        row.addClassName("stop");
        if (stop.on()) {
            row.addClassName("is-on");
            var on = new Span(getTranslation("console.on-now"));
            on.addClassName("on-now");
            row.add(on);
        }
        if (stop.chosen()) row.addClassName("is-chosen");
        if (stop.chosen() && line.moves() && !stop.on()) row.add(button("console.go", new GoTo(stop.place())));
        return row;
    }

    private Button button(String key, Command command) {
        var go = new Button(getTranslation(key), _ -> desk.ask(command));
        go.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        return go;
    }

    private void addSkipping(BlockLine line) {
        var id = line.line().block().id();
        String title = line.line().block().title();
        if (line.toCome()) quiet("console.skip", title, new SkipBlock(id));
        if (line.skipped()) quiet("console.unskip", title, new UnskipBlock(id));
    }

    private void quiet(String key, String block, Command command) {
        Button button = Buttons.small(this, key, () -> desk.ask(command));
        button.setAriaLabel(getTranslation(key) + ": " + block);
        button.addClassName("skip");
        add(button);
    }
}
