package pl.narada.activity;

import com.vaadin.flow.component.textfield.IntegerField;

/** How many characters people may write at once. */
public final class LimitField extends IntegerField {

    private static final int LEAST = 20;
    private static final int MOST = 1000;

    public LimitField(int now) {
        setLabel(getTranslation("gather.limit"));
        setHelperText(LEAST + "–" + MOST);
        setMin(LEAST);
        setMax(MOST);
        setStepButtonsVisible(true);
        setStep(20);
        setValue(now);
    }

    /** {@code usual}: if nothing is filled in. */
    public int characters(int usual) {
        Integer typed = getValue();
        return typed == null ? usual : Math.clamp(typed, LEAST, MOST);
    }
}
