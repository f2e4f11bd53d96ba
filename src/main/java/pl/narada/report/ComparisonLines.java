package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Comparison;
import pl.narada.outcome.told.Comparison.ComparedRow;
import pl.narada.report.CsvLine.Column;

/** What people prefer, asked two things at a time, for the table of {@link OutcomeCsv}. */
record ComparisonLines(CsvWords words) {

    /** First who took part and how often, then each thing. */
    List<CsvLine> of(ActivityOutcome activity, Comparison comparison) {
        List<CsvLine> lines = new ArrayList<>();
        lines.add(line(activity, "csv.compared.all", comparison)
                .with(Column.VOTES, comparison.comparisons())
                .with(
                        Column.IN_SHORT,
                        words.say("compare.made", "n", comparison.comparisons(), "undecided", comparison.undecided())));
        for (ComparedRow row : comparison.rows())
            lines.add(told(line(activity, "csv.compared", comparison).with(Column.TEXT, row.label()), row));
        return lines;
    }

    private CsvLine line(ActivityOutcome activity, String what, Comparison comparison) {
        return words.line(activity, what).with(Column.SECTOR, words.all()).with(Column.VOTERS, comparison.people());
    }

    private CsvLine told(CsvLine line, ComparedRow row) {
        Integer won = row.won();
        Integer best = row.best();
        Integer worst = row.worst();
        if (won == null || best == null || worst == null)
            return line.with(Column.IN_SHORT, words.say("compare.too-seldom"));
        Object[] values = {"best", best, "worst", worst, "won", won, "compared", row.compared()};
        boolean clear = best.equals(worst);
        if (clear) line.with(Column.PLACE, best);
        return line.with(Column.VOTES, won)
                .withKnown(Column.SHARE, row.chance())
                .with(
                        Column.IN_SHORT,
                        clear ? words.say("compare.short.at", values) : words.say("compare.short.between", values));
    }
}
