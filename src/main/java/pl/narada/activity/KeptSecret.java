package pl.narada.activity;

import com.vaadin.flow.component.checkbox.Checkbox;

/** Whether results stay secret until they are revealed, which is usual; beside it, why it is. */
public final class KeptSecret extends Checkbox {

    /** {@code open}: whether they are seen as they grow. */
    public KeptSecret(boolean open) {
        setLabel(getTranslation("results.keep-secret"));
        setHelperText(getTranslation("results.keep-secret.why"));
        setValue(!open);
    }

    public boolean open() {
        return !getValue();
    }
}
