package pl.narada.activity.compare.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.PaperSheets;
import pl.narada.activity.Turnout;
import pl.narada.activity.compare.CompareKind;
import pl.narada.activity.compare.CompareSettings;
import pl.narada.activity.compare.CompareSheet;
import pl.narada.activity.compare.CompareState;
import pl.narada.room.Choice;
import pl.narada.room.ChoiceCompared;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.CompareTable;
import pl.narada.ui.KeyedList;

/**
 * What is compared and how often it was so far, what there is no room for, and how many have begun; once it is closed, what
 * comes of it.
 */
public final class ComparePanel implements ConsolePanel<CompareSettings, CompareState> {

    private final CompareKind kind = new CompareKind();
    private final Div panel = new Div();
    private final Turnout turnout = new Turnout("answers");
    private final Paragraph tooMany = new Paragraph();
    private final KeyedList<Line> choices =
            new KeyedList<>(line -> line.choice().id(), this::line);
    private final Div result = new Div();

    private record Line(Choice choice, boolean offered, int times) {}

    private final PaperSheets<CompareSettings, CompareState> sheets;

    public ComparePanel(Desk desk) {
        sheets = new PaperSheets<>(desk, new CompareSheet(panel::getTranslation));
        choices.addClassName("feed");
        tooMany.addClassName("hint");
        panel.add(turnout, tooMany, choices, result, sheets);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<CompareSettings, CompareState> now) {
        sheets.show(now);
        turnout.show(
                now,
                panel.getTranslation("compare.rules", "n", now.settings().each()),
                Sector.total(kind.tookPart(now)),
                kind.withoutPhone(now));
        List<Choice> leftOut = CompareKind.leftOut(now);
        boolean counted = now.run().status() == Status.CLOSED;
        tooMany.setVisible(!leftOut.isEmpty());
        tooMany.setText(
                panel.getTranslation("compare.too-many", "n", CompareSettings.MOST_CHOICES, "left", leftOut.size()));
        choices.setVisible(!counted);
        result.setVisible(counted);
        if (counted) showResult(CompareKind.counted(now));
        else showOffered(now, leftOut);
    }

    private void showOffered(Situation<CompareSettings, CompareState> now, List<Choice> leftOut) {
        Map<Integer, Integer> times = CompareKind.times(now);
        choices.show(Stream.concat(
                        CompareKind.offered(now).stream().map(c -> new Line(c, true, times.getOrDefault(c.id(), 0))),
                        leftOut.stream().map(c -> new Line(c, false, 0)))
                .toList());
    }

    private void showResult(Finding.Compared found) {
        result.removeAll();
        result.add(new CompareTable(
                Sector.total(found.people()),
                found.comparisons(),
                found.undecided(),
                found.rows().stream().map(ComparePanel::row).toList()));
    }

    private static CompareTable.Row row(ChoiceCompared row) {
        return new CompareTable.Row(
                row.label(), row.compared(), row.won(), row.percent(), row.low(), row.high(), row.best(), row.worst());
    }

    private Component line(Line line) {
        var text = new Span(line.choice().label());
        text.addClassName("words");
        var about = new Span(
                line.offered()
                        ? panel.getTranslation("compare.times", "n", line.times())
                        : panel.getTranslation("compare.left-out"));
        about.addClassName("rated");
        var row = new Div(text, about);
        row.addClassName("feed-row");
        return row;
    }
}
