package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import pl.narada.activity.gather.panel.FeedFilter.Which;
import pl.narada.deliberation.Folded;
import pl.narada.shared.Sector;

/** Above the feed: what to look for. */
final class FeedTools extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final TextField sought = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final Select<Which> which = new Select<>();

    FeedTools(Runnable changed) {
        addClassName("feed-tools");
        sought.setPlaceholder(getTranslation("gather.search"));
        sought.setAriaLabel(getTranslation("gather.search"));
        sought.setClearButtonVisible(true);
        sought.setValueChangeMode(ValueChangeMode.LAZY);
        sought.setValueChangeTimeout(PAUSE_MILLIS);
        sector.setAriaLabel(getTranslation("gather.sector"));
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(getTranslation("gather.all-sectors"));
        sector.setItems(Sector.values());
        // the empty choice asks for its words too
        sector.setItemLabelGenerator(
                s -> s == null ? getTranslation("gather.all-sectors") : getTranslation("sector." + s.wire()));
        which.setAriaLabel(getTranslation("gather.which"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(
                w -> getTranslation("gather.which." + w.name().toLowerCase(Locale.ROOT)));
        which.setValue(Which.ALL);
        sought.addValueChangeListener(_ -> changed.run());
        sector.addValueChangeListener(_ -> changed.run());
        which.addValueChangeListener(_ -> changed.run());
        add(sought, sector, which);
    }

    FeedFilter filter() {
        return new FeedFilter(Folded.of(sought.getValue()), sector.getValue(), which.getValue());
    }

    void clear() {
        sought.clear();
        sector.clear();
        which.setValue(Which.ALL);
    }
}
