package pl.narada.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import pl.narada.library.CallStatus;
import pl.narada.library.Content;
import pl.narada.library.FundingSource;
import pl.narada.library.Kind;
import pl.narada.library.Practice;
import pl.narada.shared.Teryt;
import pl.narada.shared.WebAddress;
import pl.narada.ui.NeedField;

/** The fields of an entry. Those that both kinds have are here. */
abstract class EntryForm extends Div {

    final TextField title;
    final TextField link;
    final NeedField needs = new NeedField("library.categories");
    final MultiSelectComboBox<Teryt> counties = new MultiSelectComboBox<>();

    EntryForm(String titleKey, Content now, Map<Teryt, String> countyNames) {
        addClassNames("details-form", "library-form");
        title = line(titleKey, now.title(), Content.LINE_LIMIT);
        title.setRequiredIndicatorVisible(true);
        link = line("library.field.link", now.link(), WebAddress.LIMIT);
        needs.setValue(now.categories());
        counties.setLabel(getTranslation("library.field.counties"));
        counties.setItems(countyNames.keySet());
        counties.setItemLabelGenerator(teryt -> countyNames.getOrDefault(teryt, teryt.value()));
        counties.setValue(now.counties());
        needs.addClassName("wide");
        counties.addClassName("wide");
    }

    static EntryForm of(Content now, Map<Teryt, String> countyNames) {
        return switch (now) {
            case Practice practice -> new PracticeForm(practice, countyNames);
            case FundingSource source -> new FundingForm(source, countyNames);
        };
    }

    static EntryForm blank(Kind kind, Map<Teryt, String> countyNames) {
        return switch (kind) {
            case PRACTICE ->
                of(new Practice("", "", "", "", "", "", "", "", "", "", false, Set.of(), Set.of()), countyNames);
            case FUNDING ->
                of(
                        new FundingSource(
                                "", "", "", "", "", "", "", null, "", CallStatus.CHECK, null, Set.of(), Set.of()),
                        countyNames);
        };
    }

    final TextField line(String key, String value, int limit) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(limit);
        field.setValue(value);
        field.addClassName("wide");
        return field;
    }

    final TextArea text(String key, String value) {
        var field = new TextArea(getTranslation(key));
        field.setMaxLength(Content.TEXT_LIMIT);
        field.setValue(value);
        field.addClassName("wide");
        return field;
    }

    /** The buttons at its end. */
    final void finish(Runnable save, Button cancel) {
        var button = new Button(getTranslation("save"), _ -> save.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(button, cancel);
        buttons.addClassNames("ways", "wide");
        add(buttons);
    }

    final void focus() {
        title.focus();
    }

    /** As filled in; whether that will do, the library says. */
    abstract Content read();
}
