package pl.narada.activity.rate.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.PaperSheets;
import pl.narada.activity.Turnout;
import pl.narada.activity.rate.RateKind;
import pl.narada.activity.rate.RateResult;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.RateSheet;
import pl.narada.activity.rate.RateState;
import pl.narada.activity.rate.Scale;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.KeyedList;
import pl.narada.ui.RatingTable;
import pl.narada.ui.Says;

/** How many have rated what; and once it is closed, how, so that the facilitator knows before the room does. */
public final class RatePanel implements ConsolePanel<RateSettings, RateState> {

    private final RateKind kind = new RateKind();
    private final Div panel = new Div();
    private final Turnout turnout = new Turnout("rate");
    private final KeyedList<Line> choices =
            new KeyedList<>(line -> line.choice().id(), this::line);
    private final Div result = new Div();

    private record Line(Choice choice, int n) {}

    private final PaperSheets<RateSettings, RateState> sheets;

    public RatePanel(Desk desk) {
        sheets = new PaperSheets<>(desk, new RateSheet(panel::getTranslation));
        choices.addClassName("feed");
        panel.add(turnout, choices, result, sheets);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<RateSettings, RateState> now) {
        sheets.show(now);
        RateSettings settings = now.settings();
        String rules = panel.getTranslation(settings.scales().size() > 1 ? "rate.rules.both" : "rate.rules.importance");
        if (!settings.names().isEmpty()) rules = panel.getTranslation("rate.rules.named", "scales", scales(settings));
        turnout.show(now, rules, Sector.total(kind.tookPart(now)), kind.withoutPhone(now));
        boolean counted = now.run().status() == Status.CLOSED;
        if (settings.openResults() && !counted && !now.run().revealed())
            turnout.open(panel.getTranslation("rate.open", "n", SectorGroups.threshold()));
        choices.setVisible(!counted);
        result.setVisible(counted);
        if (counted) showResult(settings, (RateResult) kind.result(now));
        else showChoices(now);
    }

    private String scales(RateSettings settings) {
        return settings.scales().stream()
                .map(Scale::wire)
                .map(scale -> settings.title(scale, panel.getTranslation("rate.scale." + scale)))
                .collect(Collectors.joining("; "));
    }

    private void showResult(RateSettings settings, RateResult now) {
        List<String> groups = now.groups().stream()
                .map(g -> Says.wireSectors(panel, g.sectors()))
                .toList();
        List<RatingTable.Row> rows = now.rows().stream()
                .map(row -> new RatingTable.Row(row.label(), row.ratings()))
                .toList();
        result.removeAll();
        if (now.few()) result.add(new Paragraph(panel.getTranslation("support.few", "n", Publishable.MANY)));
        result.add(new RatingTable(now.scales(), settings::title, groups, rows));
    }

    private void showChoices(Situation<RateSettings, RateState> now) {
        Map<Integer, Integer> soFar = RateKind.soFar(now);
        choices.show(now.choicesOf(now.settings().source()).stream()
                .map(c -> new Line(c, soFar.getOrDefault(c.id(), 0)))
                .toList());
    }

    private Component line(Line line) {
        var text = new Span(line.choice().label());
        text.addClassName("words");
        var n = new Span(panel.getTranslation("rate.rated", "n", line.n()));
        n.addClassName("rated");
        var row = new Div(text, n);
        row.addClassName("feed-row");
        return row;
    }
}
