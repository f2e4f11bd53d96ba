package pl.narada.library.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import pl.narada.library.Content;
import pl.narada.library.Practice;
import pl.narada.shared.Teryt;

final class PracticeForm extends EntryForm {

    private final TextField place;
    private final TextArea problem;
    private final TextArea action;
    private final TextArea partners;
    private final TextArea cost;
    private final TextArea effect;
    private final TextArea conditions;
    private final TextArea source;
    private final Checkbox fictional = new Checkbox();

    PracticeForm(Practice now, Map<Teryt, String> countyNames) {
        super("library.field.title", now, countyNames);
        place = line("library.field.place", now.place(), Content.PLACE_LIMIT);
        place.setHelperText(getTranslation("library.field.place.help"));
        problem = text("library.field.problem", now.problem());
        action = text("library.field.action", now.action());
        partners = text("library.field.partners", now.partners());
        cost = text("library.field.cost", now.cost());
        effect = text("library.field.effect", now.effect());
        conditions = text("library.field.conditions", now.conditions());
        source = text("library.field.source", now.source());
        fictional.setLabel(getTranslation("library.field.fictional"));
        fictional.setValue(now.fictional());
        fictional.addClassName("wide");
        add(
                title,
                place,
                needs,
                counties,
                problem,
                action,
                partners,
                cost,
                effect,
                conditions,
                source,
                link,
                fictional);
    }

    @Override
    Practice read() {
        return new Practice(
                title.getValue(),
                place.getValue(),
                problem.getValue(),
                action.getValue(),
                partners.getValue(),
                cost.getValue(),
                effect.getValue(),
                conditions.getValue(),
                source.getValue(),
                link.getValue(),
                fictional.getValue(),
                needs.getValue(),
                counties.getValue());
    }
}
