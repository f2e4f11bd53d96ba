package pl.narada.activity.budget.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.WithoutPhone;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.budget.BudgetState;
import pl.narada.activity.budget.BudgetState.Sheet;
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
    private final Select<Sector> sector = new Select<>();
    private final WithoutPhone without;
    private final CheckboxGroup<Priced> ballot = new CheckboxGroup<>();
    private final Div form = new Div();
    private final KeyedList<Line> entered = new KeyedList<>(Line::number, this::row);
    private List<Priced> offered = List.of();
    private @Nullable ActivityId activity;

    private record Line(int number, Sector sector, String projects, boolean removable) {}

    PaperBallots(Desk desk) {
        this.desk = desk;
        this.without = new WithoutPhone(desk);
        addClassName("paper-votes");
        sector.setLabel(getTranslation("vote.paper.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(s -> getTranslation("sector." + s.wire()));
        sector.addValueChangeListener(change -> without.of(change.getValue()));
        ballot.setLabel(getTranslation("budget.paper.ballot"));
        ballot.setItemLabelGenerator(Priced::label);
        var add = new Button(getTranslation("vote.paper.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.addClassName("paper-form");
        form.add(sector, without, ballot, add);
        when.addClassName("hint");
        entered.addClassName("feed");
        add(when, form, entered);
    }

    void show(Situation<BudgetSettings, BudgetState> now, List<Priced> projects) {
        activity = now.id();
        without.show(now.room());
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
        Map<Integer, String> labels = projects.stream().collect(Collectors.toMap(Priced::id, Priced::label));
        entered.show(paper.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Line(
                        e.getKey(),
                        e.getValue().sector(),
                        e.getValue().projects().stream()
                                .map(id -> labels.getOrDefault(id, ""))
                                .collect(Collectors.joining(", ")),
                        hidden))
                .toList());
    }

    private void add() {
        Sector of = sector.getValue();
        if (activity == null) return;
        if (of == null) {
            Says.no(this, "vote.paper.which-sector");
            sector.focus();
            return;
        }
        Set<Integer> projects = ballot.getValue().stream().map(Priced::id).collect(Collectors.toSet());
        if (!desk.ask(new AddPaperBallot(activity, of, projects))) return;
        ballot.clear();
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
