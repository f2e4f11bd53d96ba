package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Sector;

/** What people would rather have: a common order, or things compared in pairs. */
sealed interface OrderLine extends Line {

    /** A common order. Its choices are {@link Line.Choice}s, best first; who placed something: {@link PeopleLine.Raters}. */
    @Embeddable
    record Ranking(int activity, int source, boolean revealed) implements OrderLine {}

    /**
     * {@code byPoints}: the place by points; {@code doubledPoints}: after Borda; {@code byPairs}: the place by Ranked Pairs,
     * null if it was recorded before that was kept.
     */
    @Embeddable
    record Ranked(
            int activity,
            int choice,
            int place,
            int byPoints,
            int doubledPoints,
            @Nullable Integer byPairs) implements OrderLine {}

    /** How many people of a sector put a choice first. */
    @Embeddable
    record RankedFirst(
            int activity,
            int choice,
            @Enumerated(EnumType.STRING) Sector sector,
            int people) implements OrderLine {}

    /**
     * Things compared in pairs. They are {@link Line.Choice}s, most preferred first; who answered anything: {@link PeopleLine.Raters}.
     *
     * @param asked how many comparisons each was asked for; {@code undecided}: how often it was hard to say
     */
    @Embeddable
    record PairRound(int activity, int source, int asked, int undecided, boolean revealed) implements OrderLine {}

    /** So many {@code times} one was preferred to another. */
    @Embeddable
    record PairCount(int activity, int preferred, int other, int times) implements OrderLine {}
}
