package pl.narada.retention;

import java.util.Collection;
import pl.narada.shared.WorkshopId;

/** Keeps copies of what people said at workshops, apart from the outcome: where somebody is erased, they are erased as well. */
public interface CopiesWords {

    /** Puts {@code instead} where these words of a participant of the workshop were copied as they are. */
    void erase(WorkshopId workshop, Collection<String> words, String instead);
}
