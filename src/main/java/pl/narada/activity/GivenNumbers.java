package pl.narada.activity;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import pl.narada.ui.KeyedList;

/** How much each thing is given by people without a phone: a number each, from 0. */
public final class GivenNumbers extends Composite<KeyedList<GivenNumbers.Asked>> {

    /** A thing that can be given something, and how much at most. */
    public record Asked(int id, String label, int most) {}

    private static final class Stepper extends IntegerField implements KeyedList.Follows<Asked> {

        Stepper(Asked asked) {
            setMin(0);
            setStepButtonsVisible(true);
            setValue(0);
            follow(asked);
        }

        @Override
        public void follow(Asked asked) {
            setLabel(asked.label());
            setMax(asked.most());
        }
    }

    private List<Asked> asked = List.of();

    @Override
    protected KeyedList<Asked> initContent() {
        var list = new KeyedList<>(Asked::id, Stepper::new);
        list.addClassName("paper-numbers");
        return list;
    }

    public void show(List<Asked> things) {
        asked = things;
        getContent().show(things);
    }

    /** By thing; 0 where nothing is typed. */
    public Map<Integer, Integer> given() {
        Map<Integer, Integer> given = new TreeMap<>();
        fields().forEach((id, field) -> given.put(id, Objects.requireNonNullElse(field.getValue(), 0)));
        return given;
    }

    /** These numbers, and 0 for all other things. */
    public void put(Map<Integer, Integer> numbers) {
        fields().forEach((id, field) -> field.setValue(numbers.getOrDefault(id, 0)));
    }

    private Map<Integer, IntegerField> fields() {
        Map<Integer, IntegerField> fields = new TreeMap<>();
        for (Asked one : asked)
            if (getContent().row(one.id()) instanceof IntegerField field) fields.put(one.id(), field);
        return fields;
    }
}
