package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.narada.deliberation.SmallGroups;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

/**
 * What of one statement may be told by sector. Sectors of whom too few answered it are put together by the rule of
 * {@link pl.narada.deliberation.SectorGroups}; and so is a group of fewer than {@value #MANY} who all say the same, because
 * that tells what each of them said. The groups are a partition: whatever is subtracted from the whole is again a sum of
 * groups, never a sector that was too small.
 *
 * @param groups sectors by number, {@link #UNASSIGNED} for those without one; empty if nothing may be told by sector
 * @param counts of each group
 */
public record Told(List<List<Integer>> groups, List<Stances> counts) {

    public static final int UNASSIGNED = -1;

    /** So many may be of one mind without anybody being exposed. */
    static final int MANY = 10;

    public static Told of(Statement statement) {
        Map<Integer, Stances> cells = new TreeMap<>();
        for (int s = 0; s < statement.by().size(); s++)
            cells.put(s, statement.by().get(s));
        cells.put(UNASSIGNED, statement.unassigned());
        Map<Integer, Integer> people = new TreeMap<>();
        cells.forEach((s, answers) -> people.put(s, answers.n()));

        List<Group> groups = new ArrayList<>(SmallGroups.together(people).stream()
                .map(sectors -> Group.of(sectors, cells))
                .toList());
        for (Optional<Group> exposed = exposed(groups); exposed.isPresent(); exposed = exposed(groups))
            hide(exposed.get(), groups);
        if (groups.size() < 2) return new Told(List.of(), List.of());
        groups.sort(Comparator.comparing(g -> g.sectors().getFirst()));
        return new Told(
                groups.stream().map(Group::sectors).toList(),
                groups.stream().map(Group::answers).toList());
    }

    /** The statement as the world may see it: measures of this give nobody away. Empty if nothing may be told by sector. */
    public Optional<Statement> statement() {
        return groups.isEmpty() ? Optional.empty() : Optional.of(new Statement(counts, Stances.NONE));
    }

    private static Optional<Group> exposed(List<Group> groups) {
        if (groups.size() < 2) return Optional.empty();
        return groups.stream().filter(Group::exposes).min(Group.SMALLEST_FIRST);
    }

    private static void hide(Group exposed, List<Group> groups) {
        groups.remove(exposed);
        Group with = groups.stream().min(Group.SMALLEST_FIRST).orElseThrow();
        groups.remove(with);
        groups.add(exposed.with(with));
    }

    private record Group(List<Integer> sectors, Stances answers) {

        static final Comparator<Group> SMALLEST_FIRST = Comparator.comparing(
                        (Group g) -> g.answers().n())
                .thenComparing(g -> g.sectors().getFirst());

        static Group of(List<Integer> sectors, Map<Integer, Stances> cells) {
            return new Group(
                    sectors,
                    Stances.total(sectors.stream()
                            .map(s -> cells.getOrDefault(s, Stances.NONE))
                            .toList()));
        }

        boolean exposes() {
            return answers.n() < MANY
                    && Stream.of(Stance.values()).anyMatch(stance -> answers.of(stance) == answers.n());
        }

        Group with(Group other) {
            List<Integer> all = Stream.concat(sectors.stream(), other.sectors.stream())
                    .sorted()
                    .toList();
            return new Group(all, answers.plus(other.answers));
        }
    }
}
