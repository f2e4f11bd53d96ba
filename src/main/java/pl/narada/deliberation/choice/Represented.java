package pl.narada.deliberation.choice;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.statements.Agreement.Share;

/**
 * For whom a choice holds something: of each sector, and of all, how many people have at least one item chosen that they
 * approve of. To be shown beside the same for another rule.
 */
public record Represented(Share all, Map<String, Share> bySector) {

    /** Only if anybody handed in a ballot. */
    public static Represented by(Approvals approvals, Set<Integer> chosen) {
        Map<String, Share> bySector = new TreeMap<>();
        approvals
                .bySector()
                .forEach((sector, people) -> bySector.put(sector, new Share(with(approvals, chosen, sector), people)));
        int all = bySector.values().stream().mapToInt(Share::people).sum();
        return new Represented(new Share(all, approvals.people()), bySector);
    }

    private static int with(Approvals approvals, Set<Integer> chosen, String sector) {
        return approvals.ballots().stream()
                .filter(b -> b.sector().equals(sector) && b.approved().stream().anyMatch(chosen::contains))
                .mapToInt(Ballot::people)
                .sum();
    }

    /**
     * One choice beside another: what is only in one of them, and whom each holds something for.
     *
     * @param gained items that only the first has
     * @param lost items that only the second has
     */
    public record Beside(Set<Integer> gained, Set<Integer> lost, Represented first, Represented second) {

        public static Beside of(Approvals approvals, Selection first, Selection second) {
            Set<Integer> gained = first.set();
            Set<Integer> lost = new TreeSet<>(second.set());
            gained.removeAll(second.set());
            lost.removeAll(first.set());
            return new Beside(gained, lost, by(approvals, first.set()), by(approvals, second.set()));
        }
    }
}
