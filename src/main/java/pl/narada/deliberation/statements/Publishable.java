package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;
import pl.narada.deliberation.Wilson.Interval;
import pl.narada.shared.Sector;

/**
 * All that screens, files and other programs are told of agreement comes through here, so that the same rules hold
 * everywhere: {@link Told} says which groups may be told, and all measures and verdicts are of those.
 */
public final class Publishable {

    /** Fewer people than this have said something, not decided it; it is said beside the result. */
    public static final int MANY = Told.MANY;

    private Publishable() {}

    /**
     * Of each statement, in their order, which is the one of the result.
     *
     * @param groups of those who took part in the activity: large enough to be told at all
     * @param rows the answers to each statement
     */
    public static List<Opinion> of(List<Group> groups, List<Map<Sector, Stances>> rows) {
        List<Row> read = rows.stream().map(row -> Row.of(groups, row)).toList();
        List<Judgement> judged = Judgement.of(read.stream().map(Row::statement).toList());
        int[] bands = bands(read);
        return IntStream.range(0, read.size())
                .mapToObj(i -> opinion(groups, read.get(i), judged.get(i), bands[i]))
                .toList();
    }

    /** Of what people support or leave: who does not support a thing need not be against it. */
    public static Map<Sector, Stances> supported(Map<Sector, Integer> people, Map<Sector, Integer> supporters) {
        Map<Sector, Stances> answers = new EnumMap<>(Sector.class);
        people.forEach((sector, n) -> {
            int some = Math.min(n, supporters.getOrDefault(sector, 0));
            answers.put(sector, new Stances(some, 0, n - some));
        });
        return answers;
    }

    /**
     * Of each thing, in their order, how many people of each group support it: null where a group is told only together with
     * others, empty if none is told.
     */
    public static List<List<@Nullable Integer>> told(
            List<Group> groups, Map<Sector, Integer> people, List<Map<Sector, Integer>> supporters) {
        List<Opinion> opinions =
                of(groups, supporters.stream().map(s -> supported(people, s)).toList());
        return IntStream.range(0, opinions.size())
                .mapToObj(i -> opinions.get(i).toldOf(groups, supporters.get(i)))
                .toList();
    }

    /** By which groups it may be told how many of them support a thing; empty if by none. */
    public static List<Group> groups(Map<Sector, Integer> people, Map<Sector, Integer> supporters) {
        List<Group> groups = SectorGroups.of(people);
        Told told = Row.of(groups, supported(people, supporters)).told;
        return told.groups().stream()
                .map(part -> new Group(
                        part.stream()
                                .flatMap(g -> groups.get(g).sectors().stream())
                                .toList(),
                        part.stream().mapToInt(g -> groups.get(g).people()).sum()))
                .toList();
    }

    private record Row(List<Stances> byGroup, Stances all, Told told, Statement statement) {

        static Row of(List<Group> groups, Map<Sector, Stances> answers) {
            List<Stances> byGroup = groups.stream()
                    .map(g -> Stances.total(g.sectors().stream()
                            .map(s -> answers.getOrDefault(s, Stances.NONE))
                            .toList()))
                    .toList();
            Stances all = Stances.total(answers.values());
            Told told = Told.of(new Statement(byGroup, Stances.NONE));
            return new Row(byGroup, all, told, told.statement().orElseGet(() -> new Statement(List.of(), all)));
        }

        /** Nobody is exposed by a group of whom nobody answered. */
        List<@Nullable Stances> by() {
            List<@Nullable Stances> by = new ArrayList<>();
            for (int group = 0; group < byGroup.size(); group++) {
                Stances answers = byGroup.get(group);
                boolean shown = answers.n() == 0 || told.groups().contains(List.of(group));
                by.add(shown ? answers : null);
            }
            return told.groups().isEmpty() || by.stream().noneMatch(s -> s != null && s.n() > 0) ? List.of() : by;
        }

        Interval interval() {
            return Statement.intervalOf(all).orElse(new Interval(0, 1));
        }

        List<Integer> groupsOf(int part) {
            return told.groups().get(part);
        }
    }

    private static int[] bands(List<Row> rows) {
        List<List<Integer>> bands = Bands.of(rows.stream().map(Row::interval).toList());
        int[] of = new int[rows.size()];
        for (int band = 0; band < bands.size(); band++) for (int place : bands.get(band)) of[place] = band;
        return of;
    }

    private static Opinion opinion(List<Group> groups, Row row, Judgement judged, int band) {
        Verdict verdict = judged.verdict();
        if (verdict instanceof Verdict.TooFew && row.all.n() >= MANY) verdict = ofTheWhole(row.all);
        boolean compared = !row.told.groups().isEmpty();
        Statement statement = row.statement;
        return new Opinion(
                row.all,
                row.by(),
                verdict.wire(),
                verdict instanceof Verdict.SectorsDiffer(int most, int _) ? row.groupsOf(most) : List.of(),
                verdict instanceof Verdict.SectorsDiffer(int _, int least) ? row.groupsOf(least) : List.of(),
                seldom(groups, row.by()),
                Opinion.percent(row.all),
                compared ? rounded(statement.balancedShare().orElseThrow()) : null,
                statement.commonGround().isEmpty()
                        ? null
                        : (int) Math.floor(100 * statement.commonGround().getAsDouble()),
                compared ? statement.divide().map(Publishable::rounded).orElse(null) : null,
                band);
    }

    private static List<Integer> seldom(List<Group> groups, List<@Nullable Stances> by) {
        List<Integer> seldom = new ArrayList<>();
        for (int group = 0; group < by.size(); group++) {
            Stances answers = by.get(group);
            if (answers != null && 2 * answers.n() < groups.get(group).people()) seldom.add(group);
        }
        return List.copyOf(seldom);
    }

    /** Sectors can't be compared, but all together are enough to say something. */
    private static Verdict ofTheWhole(Stances all) {
        if (Wilson.clearMajority(all.of(Stance.AGREE), all.n())) return new Verdict.SupportedOverall();
        if (Wilson.clearMajority(all.of(Stance.DISAGREE), all.n())) return new Verdict.RejectedOverall();
        return new Verdict.NoClearMajority();
    }

    private static int rounded(Fraction share) {
        return (int) Math.round(100 * share.toDouble());
    }
}
