package pl.narada.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.AgendaSource;
import pl.narada.programme.AgendaTemplate;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.shared.WorkshopId;

/** What the agenda of a new workshop begins as: one of the templates, or the plan of an earlier workshop. */
final class PlanChoice extends Div {

    /** A line of the list; without a template it is "as in the workshop…". */
    private record Offer(Optional<AgendaTemplate> template) {}

    private static final Offer LIKE = new Offer(Optional.empty());

    private final List<Workshop> workshops;
    private final Select<Offer> offers = new Select<>();
    private final ComboBox<Workshop> earlier = new ComboBox<>();
    private Runnable changed = () -> {};

    /** {@code workshops}: those that may be copied, the newest first; {@code name} says which one it is. */
    PlanChoice(List<Workshop> workshops, Function<Workshop, String> name) {
        this.workshops = workshops;
        addClassName("plan-choice");
        List<Offer> all = new ArrayList<>(Arrays.stream(AgendaTemplate.values())
                .map(t -> new Offer(Optional.of(t)))
                .toList());
        if (!workshops.isEmpty()) all.add(LIKE);
        offers.setLabel(getTranslation("plan.label"));
        offers.setItemLabelGenerator(this::name);
        offers.setItems(all);
        offers.addValueChangeListener(_ -> show());
        earlier.setLabel(getTranslation("plan.earlier"));
        earlier.setItemLabelGenerator(name::apply);
        earlier.setItems(workshops);
        earlier.setRequiredIndicatorVisible(true);
        earlier.addValueChangeListener(_ -> changed.run());
        add(offers, earlier);
        offers.setValue(all.getFirst());
    }

    private void show() {
        Offer offer = offers.getValue();
        offers.setHelperText(offer.template()
                .map(t -> getTranslation("template." + t.wire() + ".about"))
                .orElseGet(() -> getTranslation("plan.like.about")));
        earlier.setVisible(offer.equals(LIKE));
        changed.run();
    }

    private String name(Offer offer) {
        return offer.template()
                .map(t -> getTranslation(
                        "plan.template", "name", getTranslation("template." + t.wire()), "minutes", t.minutes()))
                .orElseGet(() -> getTranslation("plan.like"));
    }

    /** Does nothing if that workshop is not among those that may be copied. */
    void chooseAsIn(WorkshopId workshop) {
        workshops.stream().filter(w -> w.id().equals(workshop)).findFirst().ifPresent(w -> {
            earlier.setValue(w);
            offers.setValue(LIKE);
        });
    }

    AgendaSource source() {
        return offers.getValue()
                .template()
                .<AgendaSource>map(AgendaSource.FromTemplate::new)
                .orElseGet(() -> chosen().<AgendaSource>map(w -> new AgendaSource.AsIn(w.id()))
                        .orElseGet(AgendaSource.AsInNone::new));
    }

    /** How long a workshop with this plan takes, if that is known yet. */
    OptionalInt minutes() {
        return offers.getValue()
                .template()
                .map(AgendaTemplate::minutes)
                .or(() -> chosen().map(w -> minutes(w.details())))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private Optional<Workshop> chosen() {
        @Nullable Workshop value = earlier.getValue();
        return Optional.ofNullable(value);
    }

    private static int minutes(WorkshopDetails details) {
        return (int) Duration.between(details.start(), details.end()).toMinutes();
    }

    void whenChanged(Runnable then) {
        changed = then;
    }
}
