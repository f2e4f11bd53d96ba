package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.told.TwoWays;
import pl.narada.outcome.told.TwoWays.FateRow;
import pl.narada.outcome.told.TwoWays.Tie;
import pl.narada.report.content.Part.*;
import pl.narada.shared.Money;

/** What is chosen so that each group gets its part, beside what is chosen by the number of votes, and why they differ. */
record BothWaysTold(Wording told) {

    /** {@code counted}: how many voted was said already. */
    List<Part> of(String prompt, TwoWays ways, boolean counted) {
        List<Part> parts = new ArrayList<>();
        if (!counted) {
            parts.add(new Heading(prompt));
            parts.add(new Paragraph(
                    told.sentence(told.withPaper(told.say("outcome.voters", "n", ways.people()), ways.onPaper()))));
            if (ways.hidden()) parts.add(new Note(told.say("outcome.hidden")));
        }
        if (ways.hidden()) return parts;
        Long budget = ways.budget();
        Integer places = ways.places();
        if (places != null) parts.add(new Paragraph(told.say("ways.places", "n", places)));
        parts.add(new Paragraph(told.say(means(ways))));
        if (budget != null) parts.add(new Paragraph(told.say("ways.money", "money", Money.zloty(budget))));
        if (!ways.decides().isEmpty())
            parts.add(new Paragraph(told.say("ways.decides", "way", way(ways, ways.decides()))));
        parts.add(table(prompt, ways));
        parts.add(new Paragraph(told.say(
                "ways.served",
                "first",
                way(ways, "proportional"),
                "n",
                ways.proportionalServed(),
                "second",
                way(ways, "plain"),
                "m",
                ways.plainServed(),
                "of",
                ways.people())));
        Long left = ways.proportionalLeft();
        Long plainLeft = ways.plainLeft();
        if (left != null && plainLeft != null)
            parts.add(new Paragraph(told.say(
                    "ways.left",
                    "first",
                    way(ways, "proportional"),
                    "money",
                    Money.zloty(left),
                    "second",
                    way(ways, "plain"),
                    "other",
                    Money.zloty(plainLeft))));
        for (Tie tie : ways.ties())
            parts.add(new Paragraph(told.say(
                    "ways.tie." + tie.by(),
                    "way",
                    way(ways, tie.way()),
                    "equal",
                    String.join(", ", tie.equal()),
                    "taken",
                    tie.taken())));
        if (ways.ties().stream().anyMatch(t -> t.by().equals("lot")))
            parts.add(new Note(told.say("ways.seed", "seed", ways.seed())));
        return parts;
    }

    private String way(TwoWays ways, String which) {
        if (!which.equals("plain")) return told.say("ways." + ways.rule());
        if (ways.budget() == null) return told.say("ways.supporters");
        return told.say(ways.withPoints() ? "ways.points" : "ways.plain");
    }

    private static String means(TwoWays ways) {
        if (ways.budget() == null) return "ways.means." + ways.rule();
        return ways.withPoints() ? "ways.means.points" : "ways.means.budget";
    }

    private Table table(String prompt, TwoWays ways) {
        boolean money = ways.budget() != null;
        List<Column> columns = new ArrayList<>();
        columns.add(told.column("outcome.choice", 8));
        if (money) columns.add(told.column("ways.cost", 3));
        boolean points = ways.withPoints();
        if (points) columns.add(told.number("ways.given"));
        columns.add(told.number(money && !points ? "outcome.votes" : "ways.people"));
        columns.add(Column.words(way(ways, "proportional"), 3));
        columns.add(Column.words(way(ways, "plain"), 3));
        columns.add(told.column("ways.why", 8));
        List<List<Cell>> rows = ways.rows().stream().map(row -> row(row, money)).toList();
        return new Table(told.say("ways.of", "what", prompt), columns, rows);
    }

    private List<Cell> row(FateRow row, boolean money) {
        List<Cell> cells = new ArrayList<>(List.of(told.words(row.label())));
        Long cost = row.cost();
        if (money) cells.add(told.words(cost == null ? "" : Money.zloty(cost)));
        Integer points = row.points();
        if (points != null) cells.add(new Cell.Count(points));
        cells.add(new Cell.Count(row.votes()));
        cells.add(told.words(told.say(row.proportional() ? "ways.yes" : "ways.no")));
        cells.add(told.words(told.say(row.plain() ? "ways.yes" : "ways.no")));
        cells.add(told.words(told.say("ways.fate." + row.fate())));
        return cells;
    }
}
