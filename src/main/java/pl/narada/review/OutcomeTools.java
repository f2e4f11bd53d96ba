package pl.narada.review;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.WorkshopId;

/** What staff can do with the lines of an outcome besides reading them. Other modules offer it; it is shown beside each line. */
public interface OutcomeTools {

    /** For the lines of one workshop, as things stand now. */
    Beside on(WorkshopId workshop);

    /** {@code text}: the words of the line; {@code noun}: of a voice, what it is (need, idea), else empty. */
    interface Beside {
        Optional<Component> of(FindingRef line, String text, String noun);
    }

    /** Several as one. */
    static List<Beside> all(List<OutcomeTools> tools, WorkshopId workshop) {
        return tools.stream().map(t -> t.on(workshop)).toList();
    }
}
