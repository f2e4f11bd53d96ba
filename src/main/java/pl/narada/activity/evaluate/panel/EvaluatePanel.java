package pl.narada.activity.evaluate.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.PaperSheets;
import pl.narada.activity.evaluate.EvaluateKind;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.EvaluateSheet;
import pl.narada.activity.evaluate.EvaluateState;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.statements.Rating;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.RatingTable;
import pl.narada.ui.Says;

/**
 * How many have answered; and once it is closed, what. Not before: who watched answers come one by one would know whose
 * they are.
 */
public final class EvaluatePanel implements ConsolePanel<EvaluateSettings, EvaluateState> {

    private final EvaluateKind kind = new EvaluateKind();
    private final Div panel = new Div();
    private final Paragraph turnout = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph bySector = new Paragraph();
    private final Paragraph secret = new Paragraph();
    private final Div answers = new Div();

    private final PaperSheets<EvaluateSettings, EvaluateState> sheets;

    public EvaluatePanel(Desk desk) {
        sheets = new PaperSheets<>(desk, new EvaluateSheet());
        turnout.addClassName("count");
        bySector.addClassName("facts");
        panel.add(turnout, progress, bySector, secret, answers, sheets);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<EvaluateSettings, EvaluateState> now) {
        sheets.show(now);
        int answered = Sector.total(kind.tookPart(now));
        int joined = now.room().expected(_ -> true, kind.withoutPhone(now));
        turnout.setText(panel.getTranslation("evaluate.turnout", "n", answered, "of", joined));
        progress.setValue(joined == 0 ? 0 : (double) answered / joined);
        progress.getElement().setAttribute("aria-label", turnout.getText());
        List<Group> groups = SectorGroups.of(kind.tookPart(now));
        bySector.setText(groups.stream()
                .map(g -> Says.sectors(panel, g.sectors()) + ": " + g.people())
                .collect(Collectors.joining(" · ")));
        bySector.setVisible(!groups.isEmpty());
        boolean closed = now.run().status() == Status.CLOSED;
        secret.setText(panel.getTranslation(
                now.run().revealed() ? "evaluate.shown" : closed ? "evaluate.only-you" : "evaluate.secret"));
        answers.removeAll();
        if (closed && answered > 0) show(EvaluateKind.evaluated(now), groups);
    }

    private void show(Finding.Evaluated found, List<Group> groups) {
        List<String> names =
                groups.stream().map(g -> Says.sectors(panel, g.sectors())).toList();
        List<RatingTable.Row> rows = found.rows().stream()
                .map(row -> new RatingTable.Row(
                        row.text(), Map.of(Finding.Evaluated.SCALE, Rating.of(groups, row.spread()))))
                .toList();
        if (!rows.isEmpty()) answers.add(new RatingTable(List.of(Finding.Evaluated.SCALE), names, rows));
        found.texts().stream()
                .collect(Collectors.groupingBy(Finding.AnswerWritten::field, Collectors.toList()))
                .values()
                .forEach(this::texts);
    }

    private void texts(List<Finding.AnswerWritten> written) {
        var list = new UnorderedList();
        list.addClassName("voices");
        for (Finding.AnswerWritten answer : written) {
            var item = new ListItem(new Span(answer.text()));
            if (!answer.sectors().isEmpty()) {
                var sectors = new Span(Says.sectors(panel, answer.sectors()));
                sectors.addClassName("tag");
                item.add(sectors);
            }
            list.add(item);
        }
        answers.add(new H4(written.getFirst().prompt()), list);
    }
}
