package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.TieBreak.Tie;

/**
 * What was chosen, and how.
 *
 * @param steps in the order in which they were chosen
 * @param ties where several were equal
 */
public record Selection(List<Step> steps, List<Tie> ties) {

    public Selection {
        steps = List.copyOf(steps);
        ties = List.copyOf(ties);
    }

    /**
     * @param measure what decided in this step, if the rule has such a number: what a supporter pays at most, for each point where
     *     there are points (Equal Shares),
     *     the load of its supporters (Phragmén)
     * @param completing chosen only to use up what the rule itself had left over
     */
    public record Step(int item, Optional<Fraction> measure, boolean completing) {}

    /** In the order in which they were chosen. */
    public List<Integer> items() {
        return steps.stream().map(Step::item).toList();
    }

    public Set<Integer> set() {
        return new TreeSet<>(items());
    }

    Selection plus(Selection more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more.steps);
        List<Tie> allTies = new ArrayList<>(ties);
        allTies.addAll(more.ties);
        return new Selection(all, allTies);
    }
}
