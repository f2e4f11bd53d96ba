package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.OutcomeView.ComparedRow;
import pl.narada.outcome.OutcomeView.Comparison;

/** What people prefer, asked two things at a time, for the table of {@link OutcomeCsv}. */
final class ComparisonLines {

    private ComparisonLines() {}

    /**
     * @param what the key of what the line tells
     * @param votes as text, {@code voters}, {@code chance} and {@code place} likewise; empty where there is none
     * @param key of what is said in short; empty if nothing is
     */
    record Line(
            String what,
            String text,
            String votes,
            String voters,
            String place,
            String chance,
            String key,
            List<Object> values) {}

    /** First who took part and how often, then each thing. */
    static List<Line> of(Comparison comparison) {
        String people = number(comparison.people());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                "csv.compared.all",
                "",
                number(comparison.comparisons()),
                people,
                "",
                "",
                "compare.made",
                List.of("n", comparison.comparisons(), "undecided", comparison.undecided())));
        for (ComparedRow row : comparison.rows()) lines.add(line(row, people));
        return lines;
    }

    private static Line line(ComparedRow row, String people) {
        Integer won = row.won();
        Integer best = row.best();
        Integer worst = row.worst();
        if (won == null || best == null || worst == null)
            return new Line("csv.compared", row.label(), "", people, "", "", "compare.too-seldom", List.of());
        boolean clear = best.equals(worst);
        return new Line(
                "csv.compared",
                row.label(),
                number(won),
                people,
                clear ? number(best) : "",
                number(row.chance()),
                clear ? "compare.short.at" : "compare.short.between",
                List.of("best", best, "worst", worst, "won", won, "compared", row.compared()));
    }

    private static String number(@Nullable Integer n) {
        return n == null ? "" : Integer.toString(n);
    }
}
