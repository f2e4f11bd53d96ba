package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import pl.narada.deliberation.Hands;
import pl.narada.shared.Sector;

/** Hands that were shown to a proposal. */
sealed interface ConsentLine extends Line {

    /** A proposal to which people showed hands; who answered: {@link PeopleLine.Turnout}; why somebody blocks: {@link SaidLine.Answer}. */
    @Embeddable
    record Proposal(int activity, String proposal, int quorum, boolean revealed) implements ConsentLine {}

    /** How many people of a sector showed 0 to 5 fingers to a proposal, and how many abstained. */
    @Embeddable
    record HandsUp(
            int activity,
            @Enumerated(EnumType.STRING) Sector sector,
            int zeros,
            int ones,
            int twos,
            int threes,
            int fours,
            int fives,
            int abstained)
            implements ConsentLine {

        HandsUp(int activity, Sector sector, Hands hands) {
            this(
                    activity,
                    sector,
                    hands.shown().get(0),
                    hands.shown().get(1),
                    hands.shown().get(2),
                    hands.shown().get(3),
                    hands.shown().get(4),
                    hands.shown().get(5),
                    hands.abstained());
        }

        Hands hands() {
            return new Hands(List.of(zeros, ones, twos, threes, fours, fives), abstained);
        }
    }
}
