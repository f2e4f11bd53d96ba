package pl.narada.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.Set;
import pl.narada.access.CountyScope;
import pl.narada.access.Role;
import pl.narada.shared.Teryt;

/** What an account may do: one role, and all counties or some. */
final class PowersForm extends Div {

    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> every = new RadioButtonGroup<>();
    private final CheckboxGroup<Teryt> counties = new CheckboxGroup<>();

    PowersForm(Role now, CountyScope scope, Map<Teryt, String> names) {
        addClassName("powers-form");
        role.setLabel(getTranslation("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                r -> getTranslation("role." + r.wire()) + " – " + getTranslation("role.about." + r.wire()));
        role.setValue(now);
        role.addValueChangeListener(_ -> show());
        every.setLabel(getTranslation("people.counties"));
        every.setItems(true, false);
        every.setItemLabelGenerator(
                all -> all ? getTranslation("role.every-county") : getTranslation("people.some-counties"));
        every.setValue(scope.isEvery());
        every.addValueChangeListener(_ -> show());
        counties.setAriaLabel(getTranslation("people.some-counties"));
        counties.setItems(names.keySet());
        counties.setItemLabelGenerator(names::get);
        counties.setValue(Set.copyOf(scope.limits()));
        add(role, every, counties);
        show();
    }

    /** Whoever administers reads about all counties. */
    private void show() {
        every.setVisible(role.getValue() != Role.ADMINISTRATOR);
        counties.setVisible(every.isVisible() && !every.getValue());
    }

    Role role() {
        return role.getValue();
    }

    CountyScope scope() {
        return counties.isVisible() ? CountyScope.only(counties.getValue()) : CountyScope.EVERY;
    }
}
