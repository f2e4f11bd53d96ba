package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Comparison;
import pl.narada.outcome.told.Comparison.ComparedRow;
import pl.narada.report.content.Part.*;

/** What people prefer, asked two things at a time: as a table with its rule, and as rows of a sheet. */
record ComparisonTold(Wording told) {

    /** The columns of {@link #rows}. */
    static final String[] COLUMNS = {
        "csv.activity",
        "outcome.choice",
        "compare.best",
        "compare.worst",
        "compare.chance",
        "compare.low",
        "compare.high",
        "compare.won-times",
        "compare.compared",
        "csv.voters",
        CountedTables.ON_PAPER
    };

    List<Part> of(String prompt, Comparison comparison) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(prompt));
        parts.add(new Paragraph(told.sentence(
                told.withPaper(told.say("outcome.answered", "n", comparison.people()), comparison.onPaper()))));
        if (comparison.hidden()) {
            parts.add(new Note(told.say("outcome.hidden")));
            return parts;
        }
        parts.add(new Paragraph(
                told.say("compare.made", "n", comparison.comparisons(), "undecided", comparison.undecided())));
        if (comparison.people() < Publishable.MANY) parts.add(new Note(told.say("support.few", "n", Publishable.MANY)));
        List<Column> columns = List.of(
                told.column("outcome.choice", 9),
                told.column("compare.place", 3),
                told.number("compare.chance"),
                told.column("compare.range", 3),
                told.column("compare.won", 3));
        parts.add(new Table(
                told.say("report.compared-of", "what", prompt),
                columns,
                comparison.rows().stream().map(this::row).toList()));
        if (comparison.rows().stream().anyMatch(ComparisonTold::isClose))
            parts.add(new Note(told.say("compare.close")));
        parts.add(new Note(told.say("compare.how")));
        return parts;
    }

    private static boolean isClose(ComparedRow row) {
        return row.best() != null && !Objects.equals(row.best(), row.worst());
    }

    private List<Cell> row(ComparedRow row) {
        if (row.chance() == null)
            return List.of(
                    told.words(row.label()),
                    told.words(told.say("compare.too-seldom")),
                    Cell.EMPTY,
                    Cell.EMPTY,
                    told.words(told.say("compare.times", "n", row.compared())));
        return List.of(
                told.words(row.label()),
                told.words(told.say(
                        isClose(row) ? "compare.between" : "compare.at",
                        "best",
                        number(row.best()),
                        "worst",
                        number(row.worst()))),
                new Cell.Percent(row.chance()),
                told.words(told.say("support.percent", "n", number(row.low())) + "\u00a0–\u00a0"
                        + told.say("support.percent", "n", number(row.high()))),
                told.words(told.say("compare.of", "won", number(row.won()), "compared", row.compared())));
    }

    private static int number(@Nullable Integer known) {
        return Objects.requireNonNull(known);
    }

    void rows(ActivityOutcome activity, List<List<Cell>> rows) {
        Comparison comparison = activity.comparison();
        if (comparison == null) return;
        for (ComparedRow row : comparison.rows())
            rows.add(List.of(
                    told.words(activity.prompt()),
                    told.words(row.label()),
                    told.count(row.best()),
                    told.count(row.worst()),
                    percent(row.chance()),
                    percent(row.low()),
                    percent(row.high()),
                    told.count(row.won()),
                    new Cell.Count(row.compared()),
                    new Cell.Count(comparison.people()),
                    new Cell.Count(comparison.onPaper())));
    }

    private static Cell percent(@Nullable Integer percent) {
        return percent == null ? Cell.EMPTY : new Cell.Percent(percent);
    }
}
