package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.GivenNumbers;
import pl.narada.activity.GivenNumbers.Asked;
import pl.narada.activity.PaperSector;
import pl.narada.activity.vote.Paper.Count;
import pl.narada.activity.vote.Standing;
import pl.narada.activity.vote.VoteCommand;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.Says;

/**
 * The votes of people without a phone, folded away until they are needed. Either one ballot after another, as papers come
 * out of a hat; or at once how many people of a sector gave how many votes to what, as after a show of hands.
 */
final class PaperVotes extends Details {

    private enum Way {
        ONE,
        MANY
    }

    private final Desk desk;
    private final Paragraph when = new Paragraph();
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final PaperSector sector;
    private final IntegerField people = new IntegerField();
    private final GivenNumbers numbers = new GivenNumbers();
    private final Button enter = new Button();
    private final Div form = new Div();
    private final EnteredVotes entered;
    private @Nullable Situation<VoteSettings, VoteState> shown;

    PaperVotes(Desk desk) {
        this.desk = desk;
        this.entered = new EnteredVotes(desk);
        this.sector = new PaperSector(desk);
        addClassName("paper-votes");
        way.setLabel(getTranslation("vote.paper.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(
                w -> w == Way.ONE ? getTranslation("vote.paper.one") : getTranslation("vote.paper.many"));
        way.setValue(Way.ONE);
        way.addValueChangeListener(_ -> begin());
        sector.addValueChangeListener(_ -> begin());
        people.setLabel(getTranslation("vote.paper.people"));
        people.setMin(0);
        people.setStepButtonsVisible(true);
        people.addValueChangeListener(_ -> limit());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickListener(_ -> enter());
        form.addClassName("paper-form");
        form.add(way, sector, sector.withoutPhone(), people, numbers, enter);
        when.addClassName("hint");
        add(when, form, entered);
    }

    void show(Situation<VoteSettings, VoteState> now, Standing standing) {
        boolean first = shown == null;
        shown = now;
        sector.show(now.room());
        int n = standing.votedOnPaper();
        setSummaryText(n == 0 ? getTranslation("vote.paper") : getTranslation("vote.paper.with", "n", n));
        boolean hidden = now.run().status() != Status.READY && !now.run().revealed();
        form.setVisible(hidden);
        when.setText(getTranslation(now.run().revealed() ? "vote.paper.conceal-first" : "vote.paper.when"));
        List<Sector> may =
                Arrays.stream(Sector.values()).filter(now.settings()::mayVote).toList();
        if (!sector.getListDataView().getItems().toList().equals(may)) sector.setItems(may);
        limit();
        if (first) begin();
        offerWays(now.settings().places() == null);
        entered.show(now, standing.choices(), hidden);
    }

    /** Where priorities are chosen it must be known who supports what. */
    private void offerWays(boolean counts) {
        way.setItemEnabledProvider(w -> counts || w == Way.ONE);
        way.setHelperText(counts ? null : getTranslation("refusal.places-need-ballots"));
    }

    /** The most that can be given follows the number of people. */
    private void limit() {
        if (shown == null) return;
        int most = shown.settings().perChoice() * (way.getValue() == Way.ONE ? 1 : Math.max(1, number(people)));
        numbers.show(Standing.of(shown).choices().stream()
                .map(choice -> new Asked(choice.id(), choice.label(), most))
                .toList());
    }

    /** Empty fields for one ballot; for a count, what has been counted of the sector so far. */
    private void begin() {
        boolean many = way.getValue() == Way.MANY;
        people.setVisible(many);
        enter.setText(many ? getTranslation("vote.paper.save") : getTranslation("vote.paper.add"));
        Sector of = sector.getValue();
        Count count = shown == null || of == null || !many
                ? Count.NOTHING
                : shown.state().paper().countOf(of);
        people.setValue(count.voters());
        limit();
        numbers.put(count.points());
    }

    private void enter() {
        if (shown == null) return;
        Sector of = sector.chosen();
        if (of == null) return;
        Map<Integer, Integer> points = numbers.given();
        VoteCommand command = way.getValue() == Way.ONE
                ? new AddPaperBallot(shown.id(), of, points)
                : new SetPaperCount(shown.id(), of, number(people), points);
        if (!desk.ask(command)) return;
        Says.done(this, "vote.paper.entered");
        if (way.getValue() == Way.ONE) begin();
    }

    private static int number(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
