package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pl.narada.deliberation.Spread;
import pl.narada.shared.Sector;

/** Ratings on scales from 1 to 5. */
sealed interface RatingLine extends Line {

    /** A rating; {@code scales} with commas. Its choices are {@link Line.Choice}s, the best rated first. */
    @Embeddable
    record RatingRound(int activity, String scales, int source, boolean revealed) implements RatingLine {}

    /** What a scale of a rating is called, and its ends, if not as usual; empty for what is. */
    @Embeddable
    record NamedScale(int activity, String scale, String name, String low, String high) implements RatingLine {}

    /** How many people of a sector gave a choice each rating from 1 to 5 on a scale. */
    @Embeddable
    record Rating(
            int activity,
            int choice,
            String scale,
            @Enumerated(EnumType.STRING) Sector sector,
            int ones,
            int twos,
            int threes,
            int fours,
            int fives)
            implements RatingLine {

        Rating(int activity, int choice, String scale, Sector sector, Spread spread) {
            this(
                    activity,
                    choice,
                    scale,
                    sector,
                    spread.ones(),
                    spread.twos(),
                    spread.threes(),
                    spread.fours(),
                    spread.fives());
        }

        Spread spread() {
            return new Spread(ones, twos, threes, fours, fives);
        }
    }

    /** How the ratings of the same people changed since they were asked the same earlier. */
    @Embeddable
    record Shift(int activity, int choice, int pairs, double meanBefore, double meanAfter, int risen)
            implements RatingLine {}
}
