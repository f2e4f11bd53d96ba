package pl.narada.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.TwoWays;
import pl.narada.outcome.told.TwoWays.FateRow;
import pl.narada.outcome.told.TwoWays.Tie;
import pl.narada.shared.Sector;

/** What was chosen in two ways. */
record TwoWaysReader(Findings found, Turnouts turnouts, BallotReader ballots) {

    @Nullable
    TwoWays twoWays(int activity) {
        return found.all(VoteLine.TwoWays.class).stream()
                .filter(w -> w.activity() == activity)
                .findFirst()
                .map(this::twoWays)
                .orElse(null);
    }

    private TwoWays twoWays(VoteLine.TwoWays line) {
        Turnouts.Turnout turnout = turnouts.turnout(line.activity());
        boolean hidden = !found.complete() && !line.revealed();
        List<SectorGroups.Group> groups = hidden ? List.of() : SectorGroups.of(turnout.voters());
        List<FateRow> rows = hidden
                ? List.of()
                : ballots.rows(line.activity(), turnout.voters(), groups).stream()
                        .flatMap(row -> fate(line.activity(), row))
                        .toList();
        Long budget = line.budget();
        return new TwoWays(
                line.rule(),
                line.decides(),
                line.places(),
                budget,
                line.seed(),
                hidden,
                Sector.total(turnout.voters()),
                turnout.onPaper(),
                Turnouts.counts(groups),
                hidden ? 0 : line.proportionalServed(),
                hidden ? 0 : line.plainServed(),
                budget == null ? null : budget - spent(rows.stream().filter(FateRow::proportional)),
                budget == null ? null : budget - spent(rows.stream().filter(FateRow::plain)),
                rows,
                hidden ? List.of() : ties(line.activity()));
    }

    private static long spent(Stream<FateRow> chosen) {
        return chosen.map(FateRow::cost)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private Stream<FateRow> fate(int activity, Row row) {
        return found.all(VoteLine.Fate.class).stream()
                .filter(f -> f.activity() == activity && f.choice() == row.choice())
                .map(f -> new FateRow(
                        row.choice(),
                        row.label(),
                        f.cost(),
                        row.support().all().agree(),
                        f.points(),
                        supporters(row.support()),
                        f.proportional() != null,
                        f.plain() != null,
                        f.fate()));
    }

    /** People, where votes may be several of one person. */
    private static List<@Nullable Integer> supporters(Opinion support) {
        List<@Nullable Integer> by = new ArrayList<>();
        support.by().forEach(group -> by.add(group == null ? null : group.agree()));
        return Collections.unmodifiableList(by);
    }

    private List<Tie> ties(int activity) {
        Map<Integer, String> labels =
                turnouts.choices(activity).collect(Collectors.toMap(Line.Choice::choice, Line.Choice::label));
        Map<Integer, List<VoteLine.TiedChoice>> byNumber = found.all(VoteLine.TiedChoice.class).stream()
                .filter(t -> t.activity() == activity)
                .collect(Collectors.groupingBy(VoteLine.TiedChoice::number, TreeMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .map(tied -> new Tie(
                        tied.getFirst().way(),
                        tied.stream()
                                .map(t -> labels.getOrDefault(t.choice(), ""))
                                .toList(),
                        tied.stream()
                                .filter(VoteLine.TiedChoice::taken)
                                .map(t -> labels.getOrDefault(t.choice(), ""))
                                .collect(Collectors.joining()),
                        tied.getFirst().decidedBy()))
                .toList();
    }
}
