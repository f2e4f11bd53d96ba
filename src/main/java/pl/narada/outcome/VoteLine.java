package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Sector;

/** Votes, and what was chosen by them. */
sealed interface VoteLine extends Line {

    @Embeddable
    record Ballot(int activity, String method, int source, boolean revealed) implements VoteLine {}

    /** {@code supporters}: people, where votes may be several of one person; null if it was recorded before they were kept. */
    @Embeddable
    record Vote(
            int activity,
            int choice,
            @Enumerated(EnumType.STRING) Sector sector,
            int votes,
            @Nullable Integer supporters)
            implements VoteLine {}

    /**
     * What was chosen in two ways: of projects within a budget, or of choices for some places. Who voted: {@link PeopleLine.Turnout}; the
     * choices and their votes: {@link Line.Choice}, {@link Vote}.
     *
     * @param rule the proportional one
     * @param decides {@code proportional} or {@code plain}; empty where both are only shown
     * @param places null where there is a {@code budget}, in zł
     * @param proportionalServed how many people have something chosen that they support
     */
    @Embeddable
    record TwoWays(
            int activity,
            String rule,
            String decides,
            @Nullable Integer places,
            @Nullable Long budget,
            String seed,
            int proportionalServed,
            int plainServed,
            boolean revealed)
            implements VoteLine {}

    /**
     * What became of a choice; {@code cost} in zł where there is a budget.
     *
     * @param points what people gave it together; null where they gave none
     * @param proportional from 1, the how-manieth it was chosen; null if it was not. {@code plain} likewise
     */
    @Embeddable
    record Fate(
            int activity,
            int choice,
            @Nullable Long cost,
            @Nullable Integer points,
            @Nullable Integer proportional,
            @Nullable Integer plain,
            String fate)
            implements VoteLine {}

    /** One of those that were equal in a way of choosing; {@code number}: of the tie; {@code decidedBy}: what made the difference. */
    @Embeddable
    record TiedChoice(int activity, int number, String way, int choice, boolean taken, String decidedBy)
            implements VoteLine {}
}
