package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who approves of what. Items by number, with the name that they are drawn by in a lottery. A person who handed in an empty
 * ballot was asked and counts as a voter; who handed in none does not.
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

    /** What {@code people} of one sector approve of, all the same. */
    public record Ballot(Set<Integer> approved, String sector, int people) {
        public Ballot {
            if (people < 1) throw new IllegalArgumentException(people + " people");
            approved = Set.copyOf(new TreeSet<>(approved));
        }

        public static Ballot of(Set<Integer> approved, String sector) {
            return new Ballot(approved, sector, 1);
        }
    }

    /** Who wants the same is treated the same by every rule: nobody is told apart, and it is quicker. */
    private static List<Ballot> merged(List<Ballot> ballots) {
        record Same(Set<Integer> approved, String sector) {}
        Map<Same, Integer> people = new LinkedHashMap<>();
        ballots.forEach(b -> people.merge(new Same(b.approved(), b.sector()), b.people(), Integer::sum));
        List<Ballot> merged = new ArrayList<>();
        people.forEach((same, n) -> merged.add(new Ballot(same.approved(), same.sector(), n)));
        return List.copyOf(merged);
    }

    /** As if one item had been part of the other from the beginning: whoever approves of either approves of that, once. */
    public Approvals merged(int item, int into) {
        return new Approvals(
                items,
                ballots.stream()
                        .map(b -> new Ballot(
                                b.approved().stream()
                                        .map(i -> i == item ? into : i)
                                        .collect(Collectors.toSet()),
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

    /** The ballots, by number, that approve of each item. */
    List<int[]> supporters() {
        return IntStream.range(0, items.size())
                .mapToObj(item -> IntStream.range(0, ballots.size())
                        .filter(b -> ballots.get(b).approved().contains(item))
                        .toArray())
                .toList();
    }
}
