package pl.narada.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A {@link SheetQuestion} as a field to type into. In a list of answers a digit picks one. */
sealed interface SheetField {

    static SheetField of(SheetQuestion question) {
        return switch (question) {
            case SheetQuestion.Number number -> new OfNumber(number);
            case SheetQuestion.OneOf answers -> new OfAnswers(answers);
            case SheetQuestion.Words words -> new OfWords(words);
        };
    }

    Component component();

    /** Empty if nothing is. */
    String typed();

    /** Empty: nothing. */
    void put(String typed);

    /** Whether what is typed can't be meant. */
    default boolean isWrong() {
        return false;
    }

    default void takeFocus() {
        if (component() instanceof Focusable<?> field) field.focus();
    }

    /** One that is no whole number, or too large, is wrong. */
    private static String typed(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static void put(String typed, HasValue<?, Integer> field) {
        if (typed.isEmpty()) field.clear();
        else field.setValue(Integer.valueOf(typed));
    }

    final class OfNumber extends IntegerField implements SheetField {

        OfNumber(SheetQuestion.Number asked) {
            super(asked.label());
            setMin(1);
            setMax(asked.most());
            setStepButtonsVisible(true);
            // so that a shortcut saves what is in the field and not what was there before the last digit
            setValueChangeMode(ValueChangeMode.EAGER);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public String typed() {
            return SheetField.typed(getValue());
        }

        @Override
        public void put(String typed) {
            SheetField.put(typed, this);
        }

        @Override
        public boolean isWrong() {
            return isInvalid();
        }
    }

    final class OfAnswers extends Select<Integer> implements SheetField {

        OfAnswers(SheetQuestion.OneOf asked) {
            setLabel(asked.label());
            setItems(IntStream.rangeClosed(1, asked.answers().size()).boxed().toList());
            setItemLabelGenerator(answer ->
                    answer == null ? "" : answer + " – " + asked.answers().get(answer - 1));
            setEmptySelectionAllowed(true);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public String typed() {
            return SheetField.typed(getValue());
        }

        @Override
        public void put(String typed) {
            SheetField.put(typed, this);
        }
    }

    final class OfWords extends TextArea implements SheetField {

        OfWords(SheetQuestion.Words asked) {
            super(asked.label());
            setMaxLength(asked.limit());
            setValueChangeMode(ValueChangeMode.EAGER);
        }

        @Override
        public Component component() {
            return this;
        }

        @Override
        public String typed() {
            return getValue().strip();
        }

        @Override
        public void put(String typed) {
            setValue(typed);
        }
    }
}
