package pl.narada.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import pl.narada.i18n.Translations;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.shared.Here;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Confirm;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.Says;

/** The rehearsals of one workshop, beneath it: to go back to, or to throw away. */
final class RehearsalList extends Div {

    private final Rehearsals rehearsals;
    private final Translations words;

    RehearsalList(List<Workshop> all, Rehearsals rehearsals, Translations words) {
        this.rehearsals = rehearsals;
        this.words = words;
        addClassName("rehearsals");
        all.forEach(rehearsal -> add(row(rehearsal)));
        setVisible(!all.isEmpty());
    }

    /** Opens the rehearsal that there is, or a new one. */
    static Button maker(WorkshopId workshop, Rehearsals rehearsals, String facilitator, Translations words) {
        var button = new Button();
        button.setText(button.getTranslation("rehearsal.make"));
        button.addClassName("rehearse");
        button.addClickListener(_ -> {
            switch (rehearsals.open(workshop, facilitator)) {
                case Result.Ok<Workshop>(Workshop rehearsal) -> UI.getCurrent().navigate("console/" + rehearsal.id());
                case Result.Refused<Workshop>(var why) -> Says.no(words, why);
            }
        });
        return button;
    }

    private Div row(Workshop rehearsal) {
        var name = new Span(name(rehearsal));
        var phase = new Span(getTranslation("phase." + rehearsal.phase().wire()));
        phase.addClassName("tag");
        var row =
                new Div(name, phase, Links.to("staff/console/" + rehearsal.id(), getTranslation("workshops.console")));
        if (rehearsal.phase() != Phase.CLOSED) {
            row.add(Links.beside("staff/projector/" + rehearsal.id(), getTranslation("workshops.projector")));
        }
        var remove = new Button(getTranslation("rehearsal.remove"), _ -> askBeforeRemoving(rehearsal, row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.setAriaLabel(getTranslation("rehearsal.remove") + ": " + name(rehearsal));
        row.add(remove);
        row.addClassName("rehearsal-row");
        return row;
    }

    private String name(Workshop rehearsal) {
        LocalDate day = rehearsal.createdAt().atZone(Here.ZONE).toLocalDate();
        return getTranslation(
                "rehearsal.name",
                "date",
                Dates.dayAndMonth(getLocale(), day),
                "time",
                Dates.time(rehearsal.createdAt()));
    }

    private void askBeforeRemoving(Workshop rehearsal, Div row) {
        Confirm.ask(this, "rehearsal.remove-confirm", () -> remove(rehearsal, row));
    }

    private void remove(Workshop rehearsal, Div row) {
        switch (rehearsals.throwAway(rehearsal.id())) {
            case Result.Ok<WorkshopId> _ -> {
                remove(row);
                setVisible(getComponentCount() > 0);
                Says.done(this, "rehearsal.removed");
            }
            case Result.Refused<WorkshopId>(var why) -> Says.no(words, why);
        }
    }
}
