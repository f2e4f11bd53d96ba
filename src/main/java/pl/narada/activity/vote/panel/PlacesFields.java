package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Explained;
import pl.narada.activity.vote.Places;
import pl.narada.deliberation.choice.BothWays.Rule;
import pl.narada.room.Decides;

/** Whether a vote is to choose some of the choices, how many, and how. Off unless it is wanted; then all has an answer already. */
final class PlacesFields extends Div {

    private final Checkbox wanted = new Checkbox();
    private final IntegerField most = new IntegerField();
    private final Explained<Rule> rule =
            new Explained<>("vote.places.rule", List.of(Rule.values()), r -> "vote.places.rule." + r.wire());
    private final Explained<Optional<Decides>> decides = new Explained<>(
            "budget.decides",
            List.of(Optional.of(Decides.PROPORTIONAL), Optional.of(Decides.PLAIN), Optional.empty()),
            d -> "vote.places.decides." + d.map(Decides::wire).orElse("none"));

    PlacesFields(@Nullable Places now) {
        addClassName("places");
        Places shown = now == null ? Places.of(Places.USUAL) : now;
        wanted.setLabel(getTranslation("vote.places"));
        wanted.setHelperText(getTranslation("vote.places.help"));
        most.setLabel(getTranslation("vote.places.most"));
        most.setHelperText("1–" + Places.MOST);
        most.setMin(1);
        most.setMax(Places.MOST);
        most.setStepButtonsVisible(true);
        most.setValue(shown.most());
        rule.setValue(shown.rule());
        decides.setValue(Optional.ofNullable(shown.decides()));
        var paper = new Paragraph(getTranslation("vote.places.paper"));
        paper.addClassName("hint");
        var more = new Div(most, rule, decides, paper);
        more.addClassName("places-more");
        add(wanted, more);
        wanted.addValueChangeListener(e -> more.setVisible(e.getValue()));
        wanted.setValue(now != null);
        more.setVisible(now != null);
    }

    /** Null if nothing is to be chosen. */
    @Nullable
    Places read() {
        if (!wanted.getValue()) return null;
        Integer typed = most.getValue();
        int places = typed == null ? Places.USUAL : Math.clamp(typed, 1, Places.MOST);
        return new Places(places, rule.getValue(), decides.getValue().orElse(null));
    }
}
