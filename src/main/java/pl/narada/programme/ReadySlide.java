package pl.narada.programme;

import java.util.Locale;
import java.util.Optional;
import pl.narada.activity.show.ShowSettings;
import pl.narada.shared.WorkshopId;

/** A slide that can be put at the beginning of a plan with one click, filled with what is known elsewhere. */
public interface ReadySlide {

    /**
     * @param offer what can be shown, in one sentence
     * @param button what the click does
     * @param prompt the title of the slide, by which it is known again
     */
    record Filled(String offer, String button, String prompt, ShowSettings settings) {}

    /** Empty if there is nothing to show at this workshop. */
    Optional<Filled> fill(WorkshopId workshop, WorkshopDetails details, Locale language);
}
