package pl.narada.activity.rank.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.PaperSheets;
import pl.narada.activity.Turnout;
import pl.narada.activity.rank.RankKind;
import pl.narada.activity.rank.RankResult;
import pl.narada.activity.rank.RankSettings;
import pl.narada.activity.rank.RankSheet;
import pl.narada.activity.rank.RankState;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.KeyedList;
import pl.narada.ui.RankTable;
import pl.narada.ui.Says;

/** What is put in order, what there is no room for, and how many have begun; once it is closed, the common order. */
public final class RankPanel implements ConsolePanel<RankSettings, RankState> {

    private final RankKind kind = new RankKind();
    private final Div panel = new Div();
    private final Turnout turnout = new Turnout("answers");
    private final Paragraph tooMany = new Paragraph();
    private final KeyedList<Line> choices =
            new KeyedList<>(line -> line.choice().id(), this::line);
    private final Div result = new Div();

    private record Line(Choice choice, boolean offered) {}

    private final PaperSheets<RankSettings, RankState> sheets;

    public RankPanel(Desk desk) {
        sheets = new PaperSheets<>(desk, new RankSheet());
        choices.addClassName("feed");
        tooMany.addClassName("hint");
        panel.add(turnout, tooMany, choices, result, sheets);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<RankSettings, RankState> now) {
        sheets.show(now);
        turnout.show(now, panel.getTranslation("rank.rules"), Sector.total(kind.tookPart(now)), kind.withoutPhone(now));
        List<Choice> leftOut = RankKind.leftOut(now);
        boolean counted = now.run().status() == Status.CLOSED;
        int offered = RankKind.offered(now).size();
        tooMany.setVisible(offered > RankSettings.EASY_CHOICES && !counted);
        tooMany.setText(
                leftOut.isEmpty()
                        ? panel.getTranslation("rank.many", "n", offered, "easy", RankSettings.EASY_CHOICES)
                        : panel.getTranslation(
                                "rank.too-many", "n", RankSettings.MOST_CHOICES, "left", leftOut.size()));
        choices.setVisible(!counted);
        result.setVisible(counted);
        if (counted) showResult((RankResult) kind.result(now));
        else
            choices.show(Stream.concat(
                            RankKind.offered(now).stream().map(c -> new Line(c, true)),
                            leftOut.stream().map(c -> new Line(c, false)))
                    .toList());
    }

    private void showResult(RankResult now) {
        result.removeAll();
        result.add(new RankTable(
                now.groups().stream()
                        .map(g -> Says.wireSectors(panel, g.sectors()))
                        .toList(),
                now.rows().stream()
                        .map(r -> new RankTable.Row(
                                r.label(), r.place(), r.byPoints(), r.byPairs(), r.points(), r.first(), r.by()))
                        .toList()));
    }

    private Component line(Line line) {
        var text = new Span(line.choice().label());
        text.addClassName("words");
        var row = new Div(text);
        row.addClassName("feed-row");
        if (!line.offered()) {
            var out = new Span(panel.getTranslation("rank.left-out"));
            out.addClassName("rated");
            row.add(out);
        }
        return row;
    }
}
