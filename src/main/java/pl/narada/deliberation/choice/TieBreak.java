package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How it is decided between items that a rule finds equal: by higher common ground if it is known, then by more approvals
 * (or points, where there are points), then by lot. Never by number or time, and never silently: each decision is kept.
 *
 * @param commonGround by item, from 0 to 1; empty if it is not known, so that it decides nothing
 */
public record TieBreak(Map<Integer, Double> commonGround, Lottery lottery) {

    /** What made the difference in the end. */
    public enum By {
        COMMON_GROUND,
        APPROVALS,
        LOT;

        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Several were equal, one was taken. */
    public record Tie(List<Integer> equal, int taken, By by) {}

    public static TieBreak byLot(String seed) {
        return new TieBreak(Map.of(), new Lottery(seed));
    }

    public TieBreak {
        commonGround = Map.copyOf(commonGround);
    }

    /** The one of these equal items that is taken; adds to {@code ties} if there was more than one. */
    int first(Approvals approvals, List<Integer> equal, List<Tie> ties) {
        if (equal.size() == 1) return equal.getFirst();
        List<Integer> left = best(equal, Comparator.comparing((Integer i) -> commonGround.getOrDefault(i, 0.0)));
        By by = By.COMMON_GROUND;
        if (left.size() > 1) {
            left = best(left, Comparator.comparing(approvals::points));
            by = By.APPROVALS;
        }
        if (left.size() > 1) {
            left = best(
                    left,
                    Comparator.comparing(
                                    (Integer i) -> lottery.lot(approvals.items().get(i)))
                            .reversed());
            by = By.LOT;
        }
        ties.add(new Tie(List.copyOf(equal), left.getFirst(), by));
        return left.getFirst();
    }

    private static List<Integer> best(List<Integer> items, Comparator<Integer> by) {
        Integer best = items.stream().max(by).orElseThrow();
        List<Integer> equal = new ArrayList<>(items);
        equal.removeIf(i -> by.compare(i, best) != 0);
        return equal;
    }
}
