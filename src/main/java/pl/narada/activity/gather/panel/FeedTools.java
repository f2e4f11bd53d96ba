package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import pl.narada.activity.SearchField;
import pl.narada.activity.gather.panel.FeedFilter.Which;
import pl.narada.deliberation.Folded;
import pl.narada.shared.Sector;

/** Above the feed: what to look for. */
final class FeedTools extends Div {

    private final SearchField sought = new SearchField("gather.search");
    private final Select<Sector> sector = new Select<>();
    private final Select<Which> which = new Select<>();

    FeedTools(Runnable changed) {
        addClassName("feed-tools");
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
