package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.told.Ballot;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.SupportTold.Supported;

/** A vote: as a chart, as a table of votes by group, and what support each choice has. */
record BallotTold(Wording told) {

    private static final int MOST_BARS = 12;

    List<Part> of(String prompt, Ballot ballot) {
        String people = told.withPaper(told.say("outcome.voters", "n", ballot.voters()), ballot.onPaper());
        List<Part> parts = new Opening(told).of(prompt, people, ballot.hidden(), ballot.groups());
        if (ballot.rows().isEmpty()) return parts;
        List<Column> columns =
                new ArrayList<>(List.of(told.column("outcome.choice", 10), told.number("outcome.votes")));
        told.names(ballot.groups()).forEach(name -> columns.add(Column.number(name)));
        List<List<Cell>> rows = ballot.rows().stream()
                .map(row -> row(row, ballot.groups().size()))
                .toList();
        parts.add(bars(prompt, ballot));
        parts.add(new Table(told.say("report.votes-of", "what", prompt), columns, rows));
        List<Supported> support = ballot.rows().stream()
                .map(r -> new Supported(r.label(), r.support()))
                .toList();
        parts.addAll(new SupportTold(told).of(prompt, ballot.voters(), ballot.groups(), support));
        return parts;
    }

    private List<Cell> row(Row row, int groups) {
        List<Cell> cells = new ArrayList<>(List.of(told.words(row.label()), new Cell.Count(row.votes())));
        for (int i = 0; i < groups; i++)
            cells.add(told.count(i < row.by().size() ? row.by().get(i) : null));
        return cells;
    }

    private Part bars(String prompt, Ballot ballot) {
        // divided only if every group may be told of every choice
        boolean alone = ballot.groups().isEmpty()
                || ballot.rows().stream().anyMatch(r -> r.by().isEmpty() || r.by().contains(null));
        List<String> series = alone ? List.of(told.say("report.all")) : told.names(ballot.groups());
        List<Bar> bars = ballot.rows().stream()
                .limit(MOST_BARS)
                .map(row -> new Bar(row.label(), alone ? List.of(row.votes()) : List.copyOf(row.by())))
                .toList();
        String caption = told.say("report.chart.votes", "what", prompt);
        return new Bars(caption, told.say("report.chart.means", "what", caption), series, bars);
    }
}
