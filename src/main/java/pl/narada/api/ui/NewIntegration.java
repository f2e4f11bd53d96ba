package pl.narada.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.narada.api.Integration;
import pl.narada.api.IntegrationForm;
import pl.narada.programme.County;
import pl.narada.ui.Dates;

/** Where somebody says which system is to read, about which counties and until when. */
final class NewIntegration extends Div {

    private final TextField name = new TextField();
    private final MultiSelectComboBox<County> counties = new MultiSelectComboBox<>();
    private final DatePicker lastDay = Dates.picker(this);

    NewIntegration(List<County> all, LocalDate today, Consumer<IntegrationForm> issue) {
        addClassName("integration-form");
        name.setLabel(getTranslation("integrations.name"));
        name.setMaxLength(Integration.NAME_LIMIT);
        name.setRequiredIndicatorVisible(true);
        // an empty field is only wrong when somebody asks for a token; then a sentence says so
        name.setManualValidation(true);
        counties.setLabel(getTranslation("integrations.counties"));
        counties.setHelperText(getTranslation("integrations.counties.help"));
        counties.setItems(all);
        counties.setItemLabelGenerator(County::name);
        lastDay.setLabel(getTranslation("integrations.last-day"));
        lastDay.setHelperText(getTranslation("integrations.last-day.help"));
        lastDay.setMin(today);
        lastDay.setClearButtonVisible(true);
        var give = new Button(getTranslation("integrations.issue"), _ -> issue.accept(filled()));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(name, counties, lastDay);
        fields.addClassName("filters");
        add(new H2(getTranslation("integrations.new")), fields, give);
    }

    private IntegrationForm filled() {
        return new IntegrationForm(
                name.getValue(),
                counties.getValue().stream().map(County::teryt).collect(Collectors.toSet()),
                lastDay.getValue());
    }

    void clear() {
        name.clear();
        counties.clear();
        lastDay.clear();
    }
}
