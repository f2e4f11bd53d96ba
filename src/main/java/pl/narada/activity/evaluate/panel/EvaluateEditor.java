package pl.narada.activity.evaluate.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.Ready;
import pl.narada.activity.show.ShowSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Result;

/** What people are asked: questions to rate, and fields to write into. */
public final class EvaluateEditor implements SettingsEditor<EvaluateSettings> {

    private final ItemList questions;
    private final ItemList texts;
    private final Div fields;

    public EvaluateEditor(EvaluateSettings settings) {
        questions =
                new ItemList("evaluate.questions", settings.questions(), Ready.AFTER, EvaluateSettings.MOST_QUESTIONS);
        texts = new ItemList("evaluate.fields", settings.fields(), Ready.FIELDS, EvaluateSettings.MOST_FIELDS);
        fields = new Div(questions, texts);
        fields.addClassNames("settings", "wide");
    }

    /** Before anything was done, what people come with; later, the same and how the meeting was. */
    public static Optional<EvaluateSettings> usual(List<PlannedActivity> before) {
        Function<Ready, String> words = ready -> UI.getCurrent().getTranslation(ready.key());
        boolean nothingYet = before.stream().allMatch(a -> a.settings() instanceof ShowSettings);
        return Optional.of(nothingYet ? EvaluateSettings.before(words) : EvaluateSettings.after(words));
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<EvaluateSettings> read() {
        return Result.ok(new EvaluateSettings(questions.items(), texts.items()));
    }
}
