package pl.narada.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import pl.narada.shared.NeedCategory;

/** A choice of several categories of the code book of needs. */
public final class NeedField extends MultiSelectComboBox<NeedCategory> {

    /** {@code key}: of its label. */
    public NeedField(String key) {
        setLabel(getTranslation(key));
        setItems(NeedCategory.values());
        setItemLabelGenerator(category -> getTranslation("need." + category.key()));
    }
}
