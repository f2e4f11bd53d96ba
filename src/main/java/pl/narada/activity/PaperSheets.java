package pl.narada.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.room.ActivityState;
import pl.narada.room.Settings;
import pl.narada.room.Sheets.Sheet;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.FacilitatorCommand.EnterSheet;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/**
 * What people without a phone answer, sheet by sheet, as papers come out of a pile. Folded away until it is needed. The sector
 * stays from one sheet to the next.
 */
public final class PaperSheets<G extends Settings, S extends ActivityState> extends Details {

    private final Desk desk;
    private final SheetQuestions<G, S> questions;
    private final Paragraph when = new Paragraph();
    private final H4 which = new H4();
    private final PaperSector sector;
    private final SheetFields fields = new SheetFields();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Div form = new Div();
    private final KeyedList<Line> entered = new KeyedList<>(Line::number, this::row);
    private @Nullable Situation<G, S> shown;
    private int changed;
    private int number = 1;

    private record Line(int number, Sector sector, int answers, boolean changeable) {}

    public PaperSheets(Desk desk, SheetQuestions<G, S> questions) {
        this.desk = desk;
        this.questions = questions;
        this.sector = new PaperSector(desk);
        addClassName("paper-votes");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> save());
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(form);
        cancel.setText(getTranslation("cancel"));
        cancel.addClickListener(_ -> begin());
        var keys = new Paragraph(getTranslation("sheet.keys"));
        keys.addClassName("hint");
        var buttons = new Div(save, cancel);
        buttons.addClassName("buttons");
        form.addClassName("paper-form");
        form.add(sector, sector.withoutPhone(), which, fields, buttons, keys);
        when.addClassName("hint");
        entered.addClassName("feed");
        add(when, form, entered);
    }

    public void show(Situation<G, S> now) {
        shown = now;
        sector.show(now.room());
        Map<Integer, Sheet> there = now.run().sheets().there();
        setSummaryText(there.isEmpty() ? getTranslation("sheet") : getTranslation("sheet.with", "n", there.size()));
        boolean open = now.run().status() != Status.READY && !now.run().revealed();
        form.setVisible(open);
        when.setText(getTranslation(now.run().revealed() ? "sheet.conceal-first" : "sheet.when"));
        // whoever is typing keeps the questions that they began with
        if (changed == 0 && fields.isBlank()) number = now.run().sheets().last() + 1;
        ask(now);
        entered.show(there.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(e -> new Line(
                        e.getKey(),
                        e.getValue().sector(),
                        questions.said(now, e.getKey()).size(),
                        open))
                .toList());
    }

    private void ask(Situation<G, S> now) {
        which.setText(getTranslation("sheet.number", "n", number));
        save.setText(getTranslation(changed == 0 ? "sheet.add" : "sheet.save"));
        cancel.setVisible(changed != 0);
        fields.show(questions.of(now, number));
    }

    private void save() {
        Situation<G, S> now = shown;
        if (now == null) return;
        Sector of = sector.chosen();
        if (of == null) return;
        Map<String, String> typed = fields.typed();
        if (typed == null) return;
        switch (questions.answers(now, typed)) {
            case Result.Ok<List<ActivityCommand>>(List<ActivityCommand> answers) -> {
                if (!desk.ask(new EnterSheet(now.id(), changed, of, answers))) return;
                Says.done(this, "vote.paper.entered");
                begin();
            }
            case Result.Refused<List<ActivityCommand>>(var why) ->
                Says.no(this, "refusal." + why.reason().code());
        }
    }

    /** The next sheet, of the same sector. */
    private void begin() {
        changed = 0;
        fields.put(Map.of());
        Situation<G, S> now = Objects.requireNonNull(shown);
        number = now.run().sheets().last() + 1;
        ask(now);
        fields.focusFirst();
    }

    private void change(int sheet) {
        Situation<G, S> now = Objects.requireNonNull(shown);
        Sheet there = now.run().sheets().there().get(sheet);
        if (there == null) return;
        changed = sheet;
        number = sheet;
        sector.setValue(there.sector());
        ask(now);
        fields.put(questions.said(now, sheet));
        fields.focusFirst();
    }

    private void takeAway(Line line) {
        Situation<G, S> now = Objects.requireNonNull(shown);
        boolean done = desk.ask(new EnterSheet(now.id(), line.number(), line.sector(), List.of()));
        if (done && changed == line.number()) begin();
    }

    private Component row(Line line) {
        var words = new Span(getTranslation(
                "sheet.line",
                "n",
                line.number(),
                "sector",
                getTranslation("sector." + line.sector().wire()),
                "answers",
                line.answers()));
        words.addClassName("words");
        var row = new Div(words);
        row.addClassName("feed-row");
        if (line.changeable()) {
            var change = Buttons.small(this, "sheet.change", () -> change(line.number()));
            change.setAriaLabel(getTranslation("sheet.change") + ": " + words.getText());
            var remove = Buttons.small(this, "vote.paper.remove", () -> takeAway(line));
            remove.setAriaLabel(getTranslation("vote.paper.remove") + ": " + words.getText());
            row.add(change, remove);
        }
        return row;
    }
}
