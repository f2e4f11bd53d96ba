package pl.narada.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import pl.narada.i18n.Translations;
import pl.narada.privacy.InformationClause;
import pl.narada.shared.Result;
import pl.narada.ui.Says;

/** The answers of the information clause, in one language at a time. */
final class ClauseEditor extends Div {

    private final InformationClause clause;
    private final Translations words;
    private final Select<Locale> language = new Select<>();
    private final Anchor preview = new Anchor();
    private final Map<String, TextArea> answers = new LinkedHashMap<>();

    ClauseEditor(InformationClause clause, Translations words) {
        this.clause = clause;
        this.words = words;
        addClassName("clause");
        var lead = new Paragraph(getTranslation("clause.lead"));
        lead.addClassName("lead");
        language.setLabel(getTranslation("clause.language"));
        language.setItems(Translations.LANGUAGES);
        language.setItemLabelGenerator(l -> l.getDisplayLanguage(l));
        language.setValue(Translations.POLISH);
        language.addValueChangeListener(_ -> show());
        preview.setText(getTranslation("clause.preview"));
        preview.setTarget(AnchorTarget.BLANK);
        preview.setRouterIgnore(true);
        var save = new Button(getTranslation("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(language);
        form.addClassName("organisation-form");
        InformationClause.QUESTIONS.forEach(question -> form.add(field(question)));
        form.add(save);
        add(new H2(getTranslation("clause.title")), lead, form, preview);
        show();
    }

    private TextArea field(String question) {
        var field = new TextArea();
        field.setMaxLength(InformationClause.ANSWER_LIMIT);
        answers.put(question, field);
        return field;
    }

    private void show() {
        Locale chosen = language.getValue();
        preview.setHref("/privacy?lang=" + chosen.getLanguage());
        answers.forEach((question, field) -> {
            field.setLabel(clause.question(question, chosen));
            field.setHelperText(getTranslation("clause.usual", "text", clause.usual(question, chosen)));
            field.setValue(clause.own(question, chosen));
        });
    }

    private void save() {
        for (var answer : answers.entrySet()) {
            Result<String> written = clause.write(
                    answer.getKey(), language.getValue(), answer.getValue().getValue());
            if (Says.refused(words, written)) return;
        }
        Says.done(this, "saved");
    }
}
