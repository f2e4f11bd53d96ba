package pl.narada.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;
import pl.narada.programme.County;
import pl.narada.programme.WorkshopDetails;
import pl.narada.programme.WorkshopForm;
import pl.narada.ui.Dates;

/** The facts of a workshop: county, title, day, hours, place. */
final class DetailsForm extends Div {

    private final List<County> counties;
    private final ComboBox<County> county = new ComboBox<>();
    private final TextField title = new TextField();
    private final DatePicker date;
    private final TimePicker start = time(LocalTime.of(9, 0));
    private final TimePicker end = time(LocalTime.of(11, 0));
    private final TextField venue = new TextField();

    DetailsForm(List<County> counties, String save, Consumer<WorkshopForm> then) {
        this.counties = counties;
        date = Dates.picker(this);
        addClassName("details-form");
        county.setLabel(getTranslation("workshop.county"));
        county.setItems(counties);
        county.setItemLabelGenerator(County::name);
        county.setRequiredIndicatorVisible(true);
        title.setLabel(getTranslation("workshop.title"));
        title.setValue(getTranslation("workshop.title.usual"));
        title.setMaxLength(WorkshopDetails.TITLE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide");
        date.setLabel(getTranslation("workshop.date"));
        date.setRequiredIndicatorVisible(true);
        start.setLabel(getTranslation("workshop.start"));
        end.setLabel(getTranslation("workshop.end"));
        venue.setLabel(getTranslation("workshop.venue"));
        venue.setMaxLength(WorkshopDetails.VENUE_LIMIT);
        venue.addClassName("wide");
        var button = new Button(save, _ -> then.accept(read()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(button);
        buttons.addClassName("wide");
        add(county, date, start, end, title, venue, buttons);
    }

    private static TimePicker time(LocalTime usual) {
        var field = new TimePicker();
        field.setStep(Duration.ofMinutes(15));
        field.setLocale(Translations.POLISH); // 24 hours in every language
        field.setValue(usual);
        return field;
    }

    void fill(WorkshopDetails details) {
        counties.stream()
                .filter(c -> c.teryt().equals(details.county()))
                .findFirst()
                .ifPresent(county::setValue);
        title.setValue(details.title());
        date.setValue(details.date());
        start.setValue(details.start());
        end.setValue(details.end());
        venue.setValue(details.venue());
    }

    /** Asks for the plan of a new workshop too; the usual hours fit the first plan offered. */
    void withPlan(PlanChoice plan) {
        plan.addClassName("wide");
        addComponentAtIndex(getComponentCount() - 1, plan);
        var length = new Length(start, end, plan.minutes().orElseThrow());
        plan.whenChanged(() -> plan.minutes().ifPresent(length::become));
    }

    /** What may be as in an earlier workshop. */
    void suggest(WorkshopDetails earlier) {
        title.setValue(earlier.title());
        venue.setValue(earlier.venue());
    }

    private WorkshopForm read() {
        @Nullable County chosen = county.getValue();
        return new WorkshopForm(
                chosen == null ? null : chosen.teryt(),
                title.getValue(),
                date.getValue(),
                start.getValue(),
                end.getValue(),
                venue.getValue());
    }
}
