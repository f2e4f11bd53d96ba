package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The common order after T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare
 * 4 (1987), 185–206: majorities are taken as settled one by one, the strongest first, except those that contradict what is
 * settled. The strength is the number of those for it, then the fewer against it. Equally strong majorities are
 * taken together: those of them that would close a circle, with each other or with what is settled, all stay unsettled, so
 * that neither chance nor the order of choices decides. What is left open is a tie, and shown as one.
 */
final class RankedPairs {

    private final int[][] over;
    /** Whether the one stands above the other, by one majority or several. */
    private final boolean[][] above;

    private RankedPairs(int[][] over) {
        this.over = over;
        this.above = new boolean[over.length][over.length];
    }

    private record Majority(int winner, int loser, int pro, int against) {
        boolean asStrongAs(Majority other) {
            return pro == other.pro && against == other.against;
        }
    }

    /** {@code over[a][b]}: how many people put a above b. By choice, one more than the number of those that stand above it. */
    static List<Integer> places(int[][] over) {
        var pairs = new RankedPairs(over);
        pairs.settle();
        return pairs.places();
    }

    private void settle() {
        List<Majority> open = strongestFirst();
        while (!open.isEmpty()) {
            Majority strongest = open.getFirst();
            List<Majority> equal =
                    open.stream().filter(m -> m.asStrongAs(strongest)).toList();
            open = open.subList(equal.size(), open.size());
            boolean[][] withAll = copy();
            equal.forEach(m -> add(m, withAll));
            equal.stream().filter(m -> !withAll[m.loser()][m.winner()]).forEach(m -> add(m, above));
        }
    }

    private List<Majority> strongestFirst() {
        List<Majority> majorities = new ArrayList<>();
        for (int a = 0; a < over.length; a++)
            for (int b = 0; b < over.length; b++)
                if (over[a][b] > over[b][a]) majorities.add(new Majority(a, b, over[a][b], over[b][a]));
        majorities.sort(Comparator.comparing(Majority::pro).reversed().thenComparing(Majority::against));
        return majorities;
    }

    private boolean[][] copy() {
        boolean[][] copy = new boolean[above.length][];
        for (int i = 0; i < copy.length; i++) copy[i] = above[i].clone();
        return copy;
    }

    /** With all that follows from it. */
    private static void add(Majority majority, boolean[][] above) {
        int n = above.length;
        for (int a = 0; a < n; a++) {
            if (a != majority.winner() && !above[a][majority.winner()]) continue;
            for (int b = 0; b < n; b++) if (b == majority.loser() || above[majority.loser()][b]) above[a][b] = true;
        }
    }

    private List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        for (int b = 0; b < above.length; b++) {
            int higher = 0;
            for (boolean[] one : above) if (one[b]) higher++;
            places.add(higher + 1);
        }
        return List.copyOf(places);
    }
}
