package pl.narada.activity.budget.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.GivenNumbers;
import pl.narada.activity.GivenNumbers.Asked;
import pl.narada.activity.PaperSector;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.budget.BudgetState;
import pl.narada.activity.budget.BudgetState.Sheet;
import pl.narada.activity.budget.Offer;
import pl.narada.activity.budget.Offer.Priced;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** Ballots of people without a phone, one after another: sums would not tell who pays for what. Folded away until needed. */
final class PaperBallots extends Details {

    private final Desk desk;
    private final Paragraph when = new Paragraph();
    private final PaperSector sector;
    private final CheckboxGroup<Priced> ballot = new CheckboxGroup<>();
    private final GivenNumbers points = new GivenNumbers();
    private final Div form = new Div();
    private final KeyedList<Line> entered = new KeyedList<>(Line::number, this::row);
    private List<Priced> offered = List.of();
    private boolean marked = true;
    private @Nullable ActivityId activity;

    private record Line(int number, Sector sector, String projects, boolean removable) {}

    PaperBallots(Desk desk) {
        this.desk = desk;
        this.sector = new PaperSector(desk);
        addClassName("paper-votes");
        ballot.setLabel(getTranslation("budget.paper.ballot"));
        ballot.setItemLabelGenerator(Priced::label);
        var add = new Button(getTranslation("vote.paper.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.addClassName("paper-form");
        form.add(sector, sector.withoutPhone(), ballot, points, add);
        when.addClassName("hint");
        entered.addClassName("feed");
        add(when, form, entered);
    }

    void show(Situation<BudgetSettings, BudgetState> now, Offer offer) {
        List<Priced> projects = offer.projects();
        Points rules = now.settings().points();
        activity = now.id();
        sector.show(now.room());
        Map<Integer, Sheet> paper = now.state().paper();
        setSummaryText(
                paper.isEmpty() ? getTranslation("vote.paper") : getTranslation("vote.paper.with", "n", paper.size()));
        boolean hidden = now.run().status() != Status.READY && !now.run().revealed();
        form.setVisible(hidden);
        when.setText(getTranslation(now.run().revealed() ? "vote.paper.conceal-first" : "vote.paper.when"));
        if (!projects.equals(offered)) {
            offered = projects;
            ballot.setItems(projects);
        }
        marked = rules == null;
        ballot.setVisible(rules == null);
        points.setVisible(rules != null);
        points.show(
                rules == null
                        ? List.of()
                        : projects.stream()
                                .map(p -> new Asked(p.id(), p.label(), rules.each()))
                                .toList());
        Map<Integer, String> labels = projects.stream().collect(Collectors.toMap(Priced::id, Priced::label));
        entered.show(paper.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Line(
                        e.getKey(),
                        e.getValue().sector(),
                        new TreeMap<>(e.getValue().points())
                                .entrySet().stream()
                                        .map(given -> labels.getOrDefault(given.getKey(), "")
                                                + (rules == null ? "" : ": " + given.getValue()))
                                        .collect(Collectors.joining(", ")),
                        hidden))
                .toList());
    }

    private void add() {
        if (activity == null) return;
        Sector of = sector.chosen();
        if (of == null) return;
        Set<Integer> projects = ballot.getValue().stream().map(Priced::id).collect(Collectors.toSet());
        var command =
                marked ? new AddPaperBallot(activity, of, projects) : new AddPaperBallot(activity, of, points.given());
        if (!desk.ask(command)) return;
        ballot.clear();
        points.put(Map.of());
        Says.done(this, "vote.paper.entered");
    }

    private Component row(Line line) {
        var words = new Span(getTranslation("sector." + line.sector().wire()) + " · " + line.projects());
        words.addClassName("words");
        var row = new Div(words);
        row.addClassName("feed-row");
        ActivityId id = activity;
        if (line.removable() && id != null) {
            var remove =
                    Buttons.small(this, "vote.paper.remove", () -> desk.ask(new RemovePaperBallot(id, line.number())));
            remove.setAriaLabel(getTranslation("vote.paper.remove") + ": " + words.getText());
            row.add(remove);
        }
        return row;
    }
}
