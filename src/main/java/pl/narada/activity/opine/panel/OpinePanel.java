package pl.narada.activity.opine.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.PaperSheets;
import pl.narada.activity.Turnout;
import pl.narada.activity.ViewChoice;
import pl.narada.activity.opine.OpineCommand.ShowView;
import pl.narada.activity.opine.OpineKind;
import pl.narada.activity.opine.OpineResult;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.opine.OpineSheet;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.opine.OpineView;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.KeyedList;
import pl.narada.ui.OpinionTable;
import pl.narada.ui.Says;
import pl.narada.ui.SupportTable;

/** The statements and how many have answered; once it is closed, what they said, so that the facilitator knows first. */
public final class OpinePanel implements ConsolePanel<OpineSettings, OpineState> {

    /** So many rows are shown at first: tables of hundreds take seconds to draw, and nobody reads them in the hall. */
    private static final int FIRST = 20;

    private final OpineKind kind = new OpineKind();
    private final Div panel = new Div();
    private final Turnout turnout = new Turnout("answers");
    private final KeyedList<Choice> statements = new KeyedList<>(Choice::id, OpinePanel::statement);
    private final Div result = new Div();
    private final AlikePanel alike = new AlikePanel();
    private final ViewChoice<OpineView> view;

    private final PaperSheets<OpineSettings, OpineState> sheets;
    private @Nullable OpineResult shown;
    private boolean whole;

    public OpinePanel(Desk desk) {
        sheets = new PaperSheets<>(desk, new OpineSheet(panel::getTranslation));
        statements.addClassName("feed");
        view = new ViewChoice<>(
                OpineView.values(),
                OpineView::wire,
                (id, chosen) -> canBeShown(chosen) && desk.ask(new ShowView(id, chosen)));
        panel.add(turnout, view, alike, statements, result, sheets);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<OpineSettings, OpineState> now) {
        sheets.show(now);
        turnout.show(
                now, panel.getTranslation("opine.rules"), Sector.total(kind.tookPart(now)), kind.withoutPhone(now));
        boolean counted = now.run().status() == Status.CLOSED;
        statements.setVisible(!counted);
        result.setVisible(counted);
        view.setVisible(counted);
        alike.setVisible(counted);
        view.show(now.id(), now.state().view());
        if (counted) alike.show(now);
        if (counted) showResult((OpineResult) kind.result(now));
        else statements.show(OpineKind.offered(now));
    }

    /** Nobody puts on the wall what there is nothing of. */
    private boolean canBeShown(OpineView chosen) {
        String why = chosen == OpineView.GROUPS ? alike.refusal() : null;
        if (why != null) Says.no(why);
        return why == null;
    }

    private void showResult(OpineResult now) {
        if (now.equals(shown)) return;
        shown = now;
        draw(now);
    }

    private void draw(OpineResult now) {
        List<OpineResult.Row> rows =
                whole ? now.rows() : now.rows().stream().limit(FIRST).toList();
        List<String> groups = now.groups().stream()
                .map(g -> Says.wireSectors(panel, g.sectors()))
                .toList();
        result.removeAll();
        if (now.few()) result.add(new Paragraph(panel.getTranslation("support.few", "n", Publishable.MANY)));
        result.add(new OpinionTable(
                groups,
                rows.stream()
                        .map(r -> new OpinionTable.Row(r.label(), r.opinion()))
                        .toList()));
        if (!groups.isEmpty())
            result.add(new SupportTable(
                    groups,
                    rows.stream()
                            .map(r -> new SupportTable.Row(r.label(), r.opinion()))
                            .toList()));
        int more = now.rows().size() - rows.size();
        if (more > 0) result.add(new Button(panel.getTranslation("opine.more", "n", more), _ -> drawWhole(now)));
    }

    private void drawWhole(OpineResult now) {
        whole = true;
        draw(now);
    }

    private static Component statement(Choice statement) {
        var text = new Span(statement.label());
        text.addClassName("words");
        var row = new Div(text);
        row.addClassName("feed-row");
        return row;
    }
}
