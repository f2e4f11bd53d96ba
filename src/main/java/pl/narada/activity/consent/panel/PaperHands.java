package pl.narada.activity.consent.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.PaperSector;
import pl.narada.activity.consent.ConsentCommand.SetPaperCount;
import pl.narada.activity.consent.ConsentSettings;
import pl.narada.activity.consent.ConsentState;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.Says;

/**
 * The hands of people without a phone, folded away until they are needed: how many of a sector showed what. What is saved
 * stands in place of what was saved for that sector before.
 */
final class PaperHands extends Details {

    private final Desk desk;
    private final Paragraph when = new Paragraph();
    private final PaperSector sector;
    private final List<IntegerField> hands = new ArrayList<>();
    private final IntegerField abstained;
    private final Div numbers = new Div();
    private final Div form = new Div();
    private final Paragraph entered = new Paragraph();
    private @Nullable Situation<ConsentSettings, ConsentState> shown;

    PaperHands(Desk desk) {
        this.desk = desk;
        this.sector = new PaperSector(desk);
        addClassName("paper-votes");
        sector.addValueChangeListener(_ -> begin());
        numbers.addClassName("paper-numbers");
        for (int fingers = 0; fingers <= Consent.MOST; fingers++)
            hands.add(number(getTranslation("consent.fingers." + fingers)));
        abstained = number(getTranslation("consent.abstained"));
        hands.reversed().forEach(numbers::add);
        numbers.add(abstained);
        var save = new Button(getTranslation("vote.paper.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.addClassName("paper-form");
        form.add(sector, sector.withoutPhone(), numbers, save);
        when.addClassName("hint");
        entered.addClassName("paper-entered");
        add(when, form, entered);
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setMax(ConsentSettings.MOST_PEOPLE);
        field.setStepButtonsVisible(true);
        field.setValue(0);
        return field;
    }

    void show(Situation<ConsentSettings, ConsentState> now) {
        shown = now;
        sector.show(now.room());
        var paper = now.state().paper();
        int n = paper.values().stream().mapToInt(Hands::people).sum();
        setSummaryText(n == 0 ? getTranslation("consent.paper") : getTranslation("consent.paper.with", "n", n));
        boolean open = now.run().status() != Status.READY && !now.run().revealed();
        form.setVisible(open);
        when.setText(getTranslation(now.run().revealed() ? "vote.paper.conceal-first" : "vote.paper.when"));
        entered.setText(paper.entrySet().stream()
                .map(e -> getTranslation(
                        "vote.paper.line",
                        "n",
                        e.getValue().people(),
                        "sector",
                        getTranslation("sector." + e.getKey().wire())))
                .collect(Collectors.joining(", ")));
        entered.setVisible(n > 0);
    }

    /** What has been counted of the sector so far. */
    private void begin() {
        Sector of = sector.getValue();
        Hands now = shown == null || of == null ? Hands.NONE : shown.state().paperOf(of);
        for (int fingers = 0; fingers <= Consent.MOST; fingers++)
            hands.get(fingers).setValue(now.shown().get(fingers));
        abstained.setValue(now.abstained());
    }

    private void save() {
        if (shown == null) return;
        Sector of = sector.chosen();
        if (of == null) return;
        List<Integer> counted = hands.stream().map(PaperHands::number).toList();
        if (desk.ask(new SetPaperCount(shown.id(), of, counted, number(abstained))))
            Says.done(this, "vote.paper.entered");
    }

    private static int number(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
