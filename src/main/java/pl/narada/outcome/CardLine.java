package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Sector;

/** Practices and sources that were presented, and who found them useful. */
sealed interface CardLine extends Line {

    /** A practice or a source that was presented; {@code place}: where it works or who runs it; {@code entry}: of the library. */
    @Embeddable
    record Card(
            int activity,
            int card,
            int position,
            String type,
            String title,
            String text,
            String place,
            @Nullable String url,
            @Nullable UUID entry)
            implements CardLine {}

    /** How many people of a sector found a card useful. */
    @Embeddable
    record CardMark(
            int activity,
            int card,
            @Enumerated(EnumType.STRING) Sector sector,
            int marks) implements CardLine {}

    /** How many people of a sector found at least one card useful. */
    @Embeddable
    record CardMarkers(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int markers) implements CardLine {}
}
