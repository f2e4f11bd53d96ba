package pl.narada.model.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.model.InitiativeForm;
import pl.narada.programme.County;
import pl.narada.shared.Sector;

/** The fields of an initiative's card. */
final class InitiativeEditor extends Div {

    private final int basedOn;
    private final TextField title = new TextField();
    private final ComboBox<County> county = new ComboBox<>();
    private final TextArea purpose = new TextArea();
    private final Map<Sector, TextField> partners = new EnumMap<>(Sector.class);
    private final TextField cost = new TextField();
    private final TextArea funding = new TextArea();

    InitiativeEditor(InitiativeForm form, List<County> counties, Consumer<InitiativeForm> save) {
        basedOn = form.basedOn();
        addClassName("initiative-editor");
        title.setLabel(getTranslation("initiative.name"));
        title.setMaxLength(InitiativeForm.TITLE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        title.setValue(form.title());
        county.setLabel(getTranslation("workshop.county"));
        county.setItems(counties);
        county.setItemLabelGenerator(County::name);
        county.setClearButtonVisible(true);
        counties.stream()
                .filter(c -> c.teryt().equals(form.county()))
                .findFirst()
                .ifPresent(county::setValue);
        purpose.setLabel(getTranslation("initiative.purpose"));
        purpose.setHelperText(getTranslation("initiative.purpose.help"));
        purpose.setMaxLength(InitiativeForm.PURPOSE_LIMIT);
        purpose.setValue(form.purpose());
        cost.setLabel(getTranslation("initiative.cost"));
        cost.setMaxLength(InitiativeForm.COST_LIMIT);
        cost.setValue(form.cost());
        funding.setLabel(getTranslation("initiative.funding"));
        funding.setMaxLength(InitiativeForm.FUNDING_LIMIT);
        funding.setValue(form.funding());
        var button = new Button(getTranslation("save"), _ -> save.accept(read()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(title, county, purpose, partners(form), cost, funding, button);
    }

    private Div partners(InitiativeForm form) {
        var box = new Div(new H2(getTranslation("initiative.partners")));
        box.addClassName("partners");
        for (Sector sector : Sector.values()) {
            var field = new TextField();
            field.setLabel(getTranslation("sector." + sector.wire()));
            field.setMaxLength(InitiativeForm.PARTNERS_LIMIT);
            field.setValue(form.partners().getOrDefault(sector, ""));
            partners.put(sector, field);
            box.add(field);
        }
        return box;
    }

    private InitiativeForm read() {
        Map<Sector, String> names = new EnumMap<>(Sector.class);
        partners.forEach((sector, field) -> names.put(sector, field.getValue()));
        @Nullable County chosen = county.getValue();
        return new InitiativeForm(
                title.getValue(),
                purpose.getValue(),
                names,
                cost.getValue(),
                funding.getValue(),
                chosen == null ? null : chosen.teryt(),
                basedOn);
    }
}
