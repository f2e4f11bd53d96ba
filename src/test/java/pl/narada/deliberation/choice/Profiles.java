package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.narada.deliberation.choice.Approvals.Ballot;

/** Elections for tests: items are letters. */
final class Profiles {

    private Profiles() {}

    /** "3 ab" is three people who approve of a and b; {@code letters}: all items. */
    static Approvals of(String letters, String... ballots) {
        List<Ballot> all = new ArrayList<>();
        for (String ballot : ballots) {
            String[] parts = ballot.split(" ");
            String approved = parts.length > 1 ? parts[1] : "";
            all.add(new Ballot(
                    approved.chars().mapToObj(letters::indexOf).collect(Collectors.toSet()),
                    parts.length > 2 ? parts[2] : Approvals.NO_SECTOR,
                    Integer.parseInt(parts[0])));
        }
        return new Approvals(letters.chars().mapToObj(Character::toString).toList(), all);
    }

    static String letters(Approvals approvals, Iterable<Integer> items) {
        var letters = new StringBuilder();
        items.forEach(i -> letters.append(approvals.items().get(i)));
        return letters.toString();
    }

    static Approvals some(Random random, int items, int people) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Set<Integer> approved = new HashSet<>();
            for (int item = 0; item < items; item++) if (random.nextInt(5) < 2) approved.add(item);
            ballots.add(Ballot.of(approved, "s" + random.nextInt(3)));
        }
        return new Approvals(
                IntStream.range(0, items).mapToObj(i -> "item " + i).toList(), ballots);
    }

    /** Everybody for themselves. */
    static List<Set<Integer>> everybody(Approvals approvals) {
        List<Set<Integer>> all = new ArrayList<>();
        approvals.ballots().forEach(b -> {
            for (int i = 0; i < b.people(); i++) all.add(new TreeSet<>(b.approved()));
        });
        return all;
    }
}
