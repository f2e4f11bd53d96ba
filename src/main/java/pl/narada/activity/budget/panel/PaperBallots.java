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
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.WithoutPhone;
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
    private final Select<Sector> sector = new Select<>();
    private final WithoutPhone without;
    private final CheckboxGroup<Priced> ballot = new CheckboxGroup<>();
    private final KeyedList<Asked> points =
            new KeyedList<>(asked -> asked.project().id(), Stepper::new);
    private final Div form = new Div();
    private final KeyedList<Line> entered = new KeyedList<>(Line::number, this::row);
    private List<Priced> offered = List.of();
    private boolean marked = true;
    private @Nullable ActivityId activity;

    private record Line(int number, Sector sector, String projects, boolean removable) {}

    /** A project to which points can be given, and how many there can be. */
    private record Asked(Priced project, int most) {}

    private static final class Stepper extends IntegerField implements KeyedList.Follows<Asked> {

        Stepper(Asked asked) {
            setMin(0);
            setStepButtonsVisible(true);
            setValue(0);
            follow(asked);
        }

        @Override
        public void follow(Asked asked) {
            setLabel(asked.project().label());
            setMax(asked.most());
        }

        private int number() {
            Integer typed = getValue();
            return typed == null ? 0 : typed;
        }
    }

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
        points.addClassName("paper-numbers");
        form.add(sector, without, ballot, points, add);
        when.addClassName("hint");
        entered.addClassName("feed");
        add(when, form, entered);
    }

    void show(Situation<BudgetSettings, BudgetState> now, Offer offer) {
        List<Priced> projects = offer.projects();
        Points rules = now.settings().points();
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
        marked = rules == null;
        ballot.setVisible(rules == null);
        points.setVisible(rules != null);
        points.show(
                rules == null
                        ? List.of()
                        : projects.stream().map(p -> new Asked(p, rules.each())).toList());
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
        Sector of = sector.getValue();
        if (activity == null) return;
        if (of == null) {
            Says.no(this, "vote.paper.which-sector");
            sector.focus();
            return;
        }
        Set<Integer> projects = ballot.getValue().stream().map(Priced::id).collect(Collectors.toSet());
        var command = marked ? new AddPaperBallot(activity, of, projects) : new AddPaperBallot(activity, of, given());
        if (!desk.ask(command)) return;
        ballot.clear();
        steppers().forEach((_, field) -> field.setValue(0));
        Says.done(this, "vote.paper.entered");
    }

    private Map<Integer, Integer> given() {
        Map<Integer, Integer> given = new TreeMap<>();
        steppers().forEach((project, field) -> given.put(project, field.number()));
        return given;
    }

    private Map<Integer, Stepper> steppers() {
        Map<Integer, Stepper> fields = new TreeMap<>();
        for (Priced project : offered)
            if (points.row(project.id()) instanceof Stepper field) fields.put(project.id(), field);
        return fields;
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
