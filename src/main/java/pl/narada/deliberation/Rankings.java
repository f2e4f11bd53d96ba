package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders that people put the same choices into, counted. Choices are numbered from 0 here. An order may be partial: what
 * somebody has not placed stands below all that they placed, and of what they have not placed they say nothing.
 *
 * <p>The common order is that of M. Schulze, <i>A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method</i>, Social Choice and Welfare 36 (2011), 267–303. The strength of a
 * link is measured by winning votes (section 2.1, there (N[e,f], N[f,e]) ordered by winning votes); a choice stands above
 * another if the strongest path to it is stronger than the strongest path back (section 2.2). That relation is transitive
 * (section 4.1) but may leave two choices undecided: nothing decides for them here.
 *
 * @param over {@code over[a][b]}: how many people put a above b
 * @param points by choice, twice the points after Borda: with n choices the first place is worth n − 1 points, the next
 *     one less and so on; those that a person has not placed share evenly what is left, which may be half points
 */
public record Rankings(int[][] over, int[] points) {

    /**
     * How {@code people} put choices in order: places from the best, choices of one place equal. Of two that are equal here,
     * or not placed, nothing is said.
     */
    public record Order(List<List<Integer>> places, int people) {}

    /** {@code orders}: of each person the choices that they placed, best first, none twice. */
    public static Rankings of(int choices, List<List<Integer>> orders) {
        return counted(
                choices,
                orders.stream()
                        .map(order -> new Order(order.stream().map(List::of).toList(), 1))
                        .toList());
    }

    /** Choices of one place share the points of the places that they take up. */
    public static Rankings counted(int choices, List<Order> orders) {
        int[][] over = new int[choices][choices];
        int[] points = new int[choices];
        for (Order order : orders) {
            boolean[] placed = new boolean[choices];
            int before = 0;
            for (List<Integer> equal : order.places()) {
                for (int choice : equal) placed[choice] = true;
                int twice = 2 * (choices - before) - equal.size() - 1;
                before += equal.size();
                for (int choice : equal) {
                    points[choice] += twice * order.people();
                    for (int other = 0; other < choices; other++)
                        if (!placed[other]) over[choice][other] += order.people();
                }
            }
            int rest = choices - before - 1;
            for (int choice = 0; choice < choices; choice++)
                if (!placed[choice]) points[choice] += rest * order.people();
        }
        return new Rankings(over, points);
    }

    /**
     * By choice, its place from 1: one more than the number of choices that stand above it. The same place means that
     * neither stands above the other.
     */
    public List<Integer> places() {
        int[][] strength = strongestPaths();
        int n = strength.length;
        List<Integer> places = new ArrayList<>();
        for (int b = 0; b < n; b++) {
            int above = 0;
            for (int a = 0; a < n; a++) if (strength[a][b] > strength[b][a]) above++;
            places.add(above + 1);
        }
        return List.copyOf(places);
    }

    /** The strength of the strongest path from each choice to each other, 0 if there is none: a path is as strong as its weakest link. */
    private int[][] strongestPaths() {
        int n = over.length;
        int[][] strength = new int[n][n];
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++) if (over[a][b] > over[b][a]) strength[a][b] = over[a][b];
        for (int through = 0; through < n; through++)
            for (int a = 0; a < n; a++)
                for (int b = 0; b < n; b++)
                    strength[a][b] = Math.max(strength[a][b], Math.min(strength[a][through], strength[through][b]));
        return strength;
    }

    /** The same by Ranked Pairs, to be shown beside. */
    public List<Integer> placesByPairs() {
        return RankedPairs.places(over);
    }

    /** By choice, its place from 1 by points; the same place means as many points. */
    public List<Integer> placesByPoints() {
        List<Integer> places = new ArrayList<>();
        for (int own : points) {
            int more = 0;
            for (int other : points) if (other > own) more++;
            places.add(more + 1);
        }
        return List.copyOf(places);
    }

    /** Choices in the order of these places; those that share one as they are numbered. */
    public static List<Integer> inOrder(List<Integer> places) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) order.add(i);
        order.sort(Comparator.comparing(places::get));
        return order;
    }
}
