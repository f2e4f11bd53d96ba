package pl.narada.attendance.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import pl.narada.attendance.AttendanceForm;

/** Where staff type in one after another of those who signed by hand. */
final class SignedOnPaper extends Div {

    record Typed(String name, String organisation, String role) {}

    private final TextField name = field("attendance.name", AttendanceForm.NAME_LIMIT);
    private final TextField organisation = field("attendance.organisation", AttendanceForm.ORGANISATION_LIMIT);
    private final TextField role = field("attendance.role", AttendanceForm.ROLE_LIMIT);
    private final Predicate<Typed> taken;

    /** {@code taken}: whether it is on the list now; otherwise it stays in the fields. */
    SignedOnPaper(Predicate<Typed> taken) {
        this.taken = taken;
        var about = new Paragraph(getTranslation("attendance.paper.about"));
        about.addClassName("hint");
        name.setRequiredIndicatorVisible(true);
        // an empty field is only wrong when somebody wants it on the list; then a sentence says so
        name.setManualValidation(true);
        var fields = new Div(name, organisation, role);
        fields.addClassName("filters");
        var add = new Button(getTranslation("attendance.add"), _ -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.ENTER).listenOn(fields);
        add(new H2(getTranslation("attendance.paper")), about, fields, add);
    }

    private TextField field(String key, int limit) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(limit);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private void add() {
        if (!taken.test(new Typed(name.getValue(), organisation.getValue(), role.getValue()))) return;
        name.clear();
        // the next one is often from the same institution: that field stays
        role.clear();
        name.focus();
    }
}
