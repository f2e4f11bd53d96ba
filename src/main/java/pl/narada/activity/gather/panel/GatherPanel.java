package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;

/** The live feed: the newest first, each to be hidden or restored. */
public final class GatherPanel implements ConsolePanel<GatherSettings, GatherState> {

    private final Desk desk;
    private final Div panel = new Div();
    private final Paragraph count = new Paragraph();
    private final KeyedList<Line> feed =
            new KeyedList<>(line -> line.contribution().id(), this::row);

    private record Line(ActivityId activity, Contribution contribution, Sector sector) {}

    public GatherPanel(Desk desk) {
        this.desk = desk;
        count.addClassName("count");
        feed.addClassName("feed");
        panel.add(count, feed);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<GatherSettings, GatherState> now) {
        String noun = now.settings().noun().wire();
        count.setText(
                panel.getTranslation("gather.count." + noun, "n", now.state().visible()));
        List<Line> lines = now.state().contributions().stream()
                .map(c -> new Line(
                        now.id(),
                        c,
                        Objects.requireNonNull(now.room().participants().get(c.author()))))
                .toList();
        feed.show(lines.reversed());
    }

    private Component row(Line line) {
        Contribution c = line.contribution();
        var text = new Span(c.text());
        text.addClassName("words");
        var sector = new Span(panel.getTranslation("sector." + line.sector().wire()));
        sector.addClassName("tag");
        var button = c.hidden()
                ? button("gather.restore", new GatherCommand.Restore(line.activity(), c.id()))
                : button("gather.hide", new GatherCommand.Hide(line.activity(), c.id()));
        var row = new Div(text, sector, button);
        row.addClassName("feed-row");
        if (c.hidden()) {
            row.addClassName("is-hidden");
            var mark = new Span(panel.getTranslation("gather.hidden"));
            mark.addClassName("tag");
            row.addComponentAtIndex(1, mark);
        }
        return row;
    }

    private Button button(String key, GatherCommand command) {
        return Buttons.small(panel, key, () -> desk.ask(command));
    }
}
