package pl.narada.review;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Ideas that were worked out: who would join, what it costs, who could pay. */
final class CountyInitiatives extends CountySection {

    CountyInitiatives(List<Component> cards) {
        super("initiatives");
        if (cards.isEmpty()) hint(getTranslation("county.initiatives.empty"));
        cards.forEach(this::add);
    }
}
