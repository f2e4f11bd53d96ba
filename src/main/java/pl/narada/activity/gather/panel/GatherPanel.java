package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;

/** The live feed: the newest first, narrowed to what this facilitator looks for. */
public final class GatherPanel implements ConsolePanel<GatherSettings, GatherState> {

    private final Desk desk;
    private final Div panel = new Div();
    private final Paragraph count = new Paragraph();
    private final FeedTools tools = new FeedTools(this::refresh);
    private final Div nothing = new Div();
    private final KeyedList<Line> feed = new KeyedList<>(Line::id, this::row);
    private final Resemblance resemblance = new Resemblance();
    private @Nullable Situation<GatherSettings, GatherState> now;

    public GatherPanel(Desk desk) {
        this.desk = desk;
        count.addClassName("count");
        nothing.addClassName("nothing-found");
        nothing.add(new Paragraph(panel.getTranslation("gather.nothing-found")));
        nothing.add(Buttons.small(panel, "gather.clear-filters", tools::clear));
        feed.addClassName("feed");
        panel.add(count, tools, nothing, feed);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<GatherSettings, GatherState> now) {
        this.now = now;
        resemblance.follow(now.state().contributions());
        refresh();
    }

    private void refresh() {
        if (now == null) return;
        FeedFilter filter = tools.filter();
        List<Line> lines = new ArrayList<>();
        int found = 0;
        for (Contribution c : now.state().contributions()) {
            boolean let = filter.lets(c, sectorOf(c));
            if (let) found++;
            // what somebody is correcting stays, whatever happens to it meanwhile
            if (let || isBeingEdited(c.id())) lines.add(line(c));
        }
        count.setText(filter.isOn() ? counted(found, now.state().byId().size()) : counted(now));
        nothing.setVisible(filter.isOn() && found == 0);
        feed.show(lines.reversed());
    }

    private String counted(int found, int all) {
        return panel.getTranslation("gather.found", "n", found, "of", all);
    }

    private String counted(Situation<GatherSettings, GatherState> now) {
        String noun = now.settings().noun().wire();
        return panel.getTranslation("gather.count." + noun, "n", now.state().visible());
    }

    private boolean isBeingEdited(int id) {
        return feed.row(id) instanceof FeedRow row && row.isBeingEdited();
    }

    private Line line(Contribution c) {
        return new Line(now().id(), c, sectorOf(c), resemblance.to(c.id()));
    }

    private Sector sectorOf(Contribution c) {
        return Objects.requireNonNull(now().room().participants().get(c.author()));
    }

    private Situation<GatherSettings, GatherState> now() {
        return Objects.requireNonNull(now);
    }

    private Component row(Line line) {
        return new FeedRow(line, desk, this::refresh);
    }
}
