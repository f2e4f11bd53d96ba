package pl.narada.room;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What has come of one activity so far: immutable, and equal if it came of the same entries. */
public interface ActivityState {

    /**
     * As it may be shown to those who know what came later: words that were hidden, taken back or corrected by then are so
     * already. {@code later} is a later state of the same activity.
     */
    default ActivityState asDecided(ActivityState later) {
        return this;
    }

    /** A state whose contributions other activities can group or vote on. */
    interface HoldsContributions extends ActivityState {

        /** Those that stand for themselves, in the order of arrival, also hidden ones; none that was merged into another. */
        Collection<Contribution> contributions();

        /** By the number of the one that they were merged into: those that may be seen, in the order of arrival. */
        Map<Integer, List<Contribution>> similar();

        /** By the number of each that stands for itself: how many people say or support it, each once. */
        Map<Integer, Integer> people();
    }

    /** A state that other activities can take their choices from. */
    interface OffersChoices extends ActivityState {
        List<Choice> choices();

        /** Choices that were merged into others: by number, the choice for which each now counts. Never a chain. */
        default Map<Integer, Integer> merged() {
            return Map.of();
        }
    }
}
