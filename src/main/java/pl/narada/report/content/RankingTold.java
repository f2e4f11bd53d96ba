package pl.narada.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.narada.outcome.told.Ranking;
import pl.narada.outcome.told.Ranking.RankedRow;
import pl.narada.report.content.Part.*;

/** A common order, and whether another way of counting gives the same. */
record RankingTold(Wording told) {

    List<Part> of(String prompt, Ranking ranking) {
        String people = told.withPaper(told.say("outcome.answered", "n", ranking.people()), ranking.onPaper());
        List<Part> parts = new Opening(told).of(prompt, people, ranking.hidden(), ranking.groups());
        if (ranking.rows().isEmpty()) return parts;
        List<Column> columns = new ArrayList<>(List.of(
                told.column("outcome.choice", 10),
                told.number("report.place"),
                told.number("report.points"),
                told.number("report.put-first")));
        told.names(ranking.groups()).forEach(name -> columns.add(Column.number(name)));
        List<List<Cell>> rows = ranking.rows().stream()
                .map(row -> ranked(row, ranking.groups().size()))
                .toList();
        parts.add(new Table(told.say("report.ranking-of", "what", prompt), columns, rows));
        pairs(ranking.rows()).ifPresent(parts::add);
        return parts;
    }

    private List<Cell> ranked(RankedRow row, int groups) {
        List<Cell> cells = new ArrayList<>(List.of(
                told.words(row.label()),
                new Cell.Count(row.place()),
                new Cell.Mean(row.points()),
                new Cell.Count(row.first())));
        for (int i = 0; i < groups; i++)
            cells.add(told.count(i < row.by().size() ? row.by().get(i) : null));
        return cells;
    }

    /** Whether Ranked Pairs gives the same order, or which one. */
    private Optional<Part> pairs(List<RankedRow> rows) {
        record Placed(int place, RankedRow row) {}
        List<Placed> placed = new ArrayList<>();
        for (RankedRow row : rows) {
            Integer place = row.byPairs();
            if (place == null) return Optional.empty();
            placed.add(new Placed(place, row));
        }
        boolean same = placed.stream().allMatch(p -> p.place() == p.row().place());
        String order = placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(p -> p.place() + ". " + p.row().label())
                .collect(Collectors.joining(", "));
        return Optional.of(
                new Note(same ? told.say("rank.pairs.same") : told.say("rank.pairs.differ", "order", order)));
    }
}
