package pl.narada.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import pl.narada.shared.Teryt;

/** Facts about a workshop, checked: an end after its start, a title, a county. Made by {@link WorkshopForm}. */
public record WorkshopDetails(
        Teryt county, String title, LocalDate date, LocalTime start, LocalTime end, String venue) {

    public static final int TITLE_LIMIT = 160;
    public static final int VENUE_LIMIT = 200;
}
