package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.narada.deliberation.Fraction;

/**
 * Who approves of what, or gives it how many points. Items by number, with the name that they are drawn by in a lottery. A
 * person who handed in an empty ballot was asked and counts as a voter; who handed in none does not.
 *
 * @param items their names, none twice
 */
public record Approvals(List<String> items, List<Ballot> ballots) {

    /** For people who named no sector. Where sectors are given the same weight, they are one. */
    public static final String NO_SECTOR = "";

    public Approvals {
        items = List.copyOf(items);
        if (Set.copyOf(items).size() < items.size()) throw new IllegalArgumentException("twice the same: " + items);
        ballots = merged(ballots);
        int n = items.size();
        ballots.forEach(b -> {
            if (b.approved().stream().anyMatch(i -> i < 0 || i >= n)) throw new IllegalArgumentException("" + b);
        });
    }

    /**
     * What {@code people} of one sector approve of, all the same.
     *
     * @param points what each of them gives to each item, more than 0; 1 for whatever one approves of without points
     */
    public record Ballot(Map<Integer, Fraction> points, String sector, int people) {
        public Ballot {
            if (people < 1) throw new IllegalArgumentException(people + " people");
            if (points.values().stream().anyMatch(p -> p.signum() <= 0))
                throw new IllegalArgumentException("" + points);
            points = Map.copyOf(points);
        }

        public Ballot(Set<Integer> approved, String sector, int people) {
            this(approved.stream().collect(Collectors.toMap(i -> i, _ -> Fraction.ONE)), sector, people);
        }

        public static Ballot of(Set<Integer> approved, String sector) {
            return new Ballot(approved, sector, 1);
        }

        public Set<Integer> approved() {
            return points.keySet();
        }
    }

    /** Who wants the same is treated the same by every rule: nobody is told apart, and it is quicker. */
    private static List<Ballot> merged(List<Ballot> ballots) {
        record Same(Map<Integer, Fraction> points, String sector) {}
        Map<Same, Integer> people = new LinkedHashMap<>();
        ballots.forEach(b -> people.merge(new Same(b.points(), b.sector()), b.people(), Integer::sum));
        List<Ballot> merged = new ArrayList<>();
        people.forEach((same, n) -> merged.add(new Ballot(same.points(), same.sector(), n)));
        return List.copyOf(merged);
    }

    /** As if one item had been part of the other from the beginning: whoever approves of either approves of that, once. */
    public Approvals merged(int item, int into) {
        return new Approvals(
                items,
                ballots.stream()
                        .map(b -> new Ballot(
                                b.points().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                e -> e.getKey() == item ? into : e.getKey(),
                                                Map.Entry::getValue,
                                                (one, other) -> one.compareTo(other) < 0 ? other : one)),
                                b.sector(),
                                b.people()))
                        .toList());
    }

    /** How many people handed in a ballot. */
    public int people() {
        return ballots.stream().mapToInt(Ballot::people).sum();
    }

    /** How many of each sector, in the order of their names. */
    public Map<String, Integer> bySector() {
        Map<String, Integer> people = new TreeMap<>();
        ballots.forEach(b -> people.merge(b.sector(), b.people(), Integer::sum));
        return people;
    }

    /** How many people approve of the item. */
    public int approving(int item) {
        return ballots.stream()
                .filter(b -> b.approved().contains(item))
                .mapToInt(Ballot::people)
                .sum();
    }

    /** What all of them give to the item: as many points as people where nobody gives several. */
    public Fraction points(int item) {
        return ballots.stream()
                .filter(b -> b.approved().contains(item))
                .map(b -> b.points().getOrDefault(item, Fraction.ZERO).times(b.people()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The ballots, by number, that approve of each item. */
    List<int[]> supporters() {
        return IntStream.range(0, items.size())
                .mapToObj(item -> IntStream.range(0, ballots.size())
                        .filter(b -> ballots.get(b).approved().contains(item))
                        .toArray())
                .toList();
    }
}
