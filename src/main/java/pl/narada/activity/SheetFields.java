package pl.narada.activity;

import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** The questions of a sheet of paper, to be filled in without leaving the keyboard. */
final class SheetFields extends Composite<KeyedList<SheetQuestion>> {

    private List<SheetQuestion> asked = List.of();

    @Override
    protected KeyedList<SheetQuestion> initContent() {
        var list = new KeyedList<>(
                SheetQuestion::key, question -> SheetField.of(question).component());
        list.addClassNames("paper-numbers", "sheet-fields");
        return list;
    }

    void show(List<SheetQuestion> questions) {
        asked = questions;
        getContent().show(questions);
    }

    boolean isBlank() {
        return fields().values().stream().allMatch(field -> field.typed().isEmpty() && !field.isWrong());
    }

    /** By question, without blanks. Null if something can't be meant: then that is said, and it has the focus. */
    @Nullable
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        for (var field : fields().entrySet()) {
            SheetField at = field.getValue();
            if (at.isWrong()) {
                Says.no(this, "sheet.wrong-number");
                at.takeFocus();
                return null;
            }
            if (!at.typed().isEmpty()) typed.put(field.getKey(), at.typed());
        }
        return typed;
    }

    /** These answers, and nothing elsewhere. */
    void put(Map<String, String> said) {
        fields().forEach((key, field) -> field.put(said.getOrDefault(key, "")));
    }

    void focusFirst() {
        fields().values().stream().findFirst().ifPresent(SheetField::takeFocus);
    }

    private Map<String, SheetField> fields() {
        Map<String, SheetField> fields = new LinkedHashMap<>();
        for (SheetQuestion question : asked)
            if (getContent().row(question.key()) instanceof SheetField field) fields.put(question.key(), field);
        return fields;
    }
}
