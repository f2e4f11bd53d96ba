package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.report.CsvLine.Column;

/** Ratings, for the table of {@link OutcomeCsv}: of everybody with how many gave each, of groups the mean alone. */
record RatedLines(CsvWords words) {

    private static final List<Column> SPREAD =
            List.of(Column.ONES, Column.TWOS, Column.THREES, Column.FOURS, Column.FIVES);

    List<CsvLine> of(ActivityOutcome activity, Ratings ratings) {
        List<CsvLine> lines = new ArrayList<>();
        for (RatedRow row : ratings.rows()) {
            row.ratings().forEach((scale, rating) -> {
                String what = what(ratings, scale);
                CsvLine all = words.told(activity, what)
                        .with(Column.TEXT, row.label())
                        .with(Column.SECTOR, words.all())
                        .with(Column.VOTERS, rating.n());
                mean(all, rating.mean());
                for (int i = 0; i < Math.min(Spread.BEST, rating.spread().size()); i++)
                    all.with(SPREAD.get(i), rating.spread().get(i));
                if (!rating.by().isEmpty()) all.with(Column.IN_SHORT, words.say("verdict.rated." + rating.verdict()));
                lines.add(all);
                for (int i = 0; i < rating.by().size(); i++)
                    lines.add(mean(
                            words.told(activity, what)
                                    .with(Column.TEXT, row.label())
                                    .with(
                                            Column.SECTOR,
                                            words.sectors(ratings.groups().get(i))),
                            rating.by().get(i)));
            });
            if (row.shift() != null) lines.addAll(shift(activity, row, row.shift()));
        }
        return lines;
    }

    private String what(Ratings ratings, String scale) {
        return ratings.names().containsKey(scale)
                ? words.say("csv.rating.named", "scale", ratings.title(scale, words.say("rate.scale." + scale)))
                : words.say("csv.rating." + scale);
    }

    private CsvLine mean(CsvLine line, @Nullable Double mean) {
        return mean == null ? line : line.with(Column.MEAN, words.say("rate.mean", "mean", mean));
    }

    /** Three lines about the same people: their mean before, their mean after, and how many of them rated it higher. */
    private List<CsvLine> shift(ActivityOutcome activity, RatedRow row, Shift shift) {
        return List.of(
                mean(pairs(activity, "csv.shift.before", row, shift), shift.before()),
                mean(pairs(activity, "csv.shift.after", row, shift), shift.after()),
                pairs(activity, "csv.shift.risen", row, shift).with(Column.VOTES, shift.risen()));
    }

    private CsvLine pairs(ActivityOutcome activity, String what, RatedRow row, Shift shift) {
        return words.line(activity, what).with(Column.TEXT, row.label()).with(Column.VOTERS, shift.pairs());
    }
}
