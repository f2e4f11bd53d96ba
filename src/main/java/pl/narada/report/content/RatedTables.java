package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.Ratings.RatedRow;

/** Ratings and what has shifted since the same was asked before, for a spreadsheet. */
record RatedTables(Wording told, Cells cells) {

    void ratings(ActivityOutcome activity, List<List<Cell>> rows) {
        Ratings ratings = activity.ratings();
        if (ratings == null) return;
        for (RatedRow row : ratings.rows()) {
            row.ratings().forEach((scale, rating) -> {
                List<Cell> line = rated(activity, ratings, row, scale, cells.all());
                line.add(Cells.n(rating.n()));
                line.add(told.mean(rating.mean()));
                rating.spread().forEach(n -> line.add(Cells.n(n)));
                line.add(Cells.n(ratings.onPaper()));
                rows.add(line);
                byGroup(activity, ratings, row, scale, rating, rows);
            });
        }
    }

    private void byGroup(
            ActivityOutcome activity,
            Ratings ratings,
            RatedRow row,
            String scale,
            Rating rating,
            List<List<Cell>> rows) {
        for (int i = 0; i < rating.by().size(); i++) {
            List<Cell> line = rated(
                    activity, ratings, row, scale, cells.of(ratings.groups().get(i)));
            line.add(Cell.EMPTY);
            line.add(told.mean(rating.by().get(i)));
            for (int j = 0; j < Spread.BEST; j++) line.add(Cell.EMPTY);
            line.add(Cell.EMPTY);
            rows.add(line);
        }
    }

    private List<Cell> rated(ActivityOutcome activity, Ratings ratings, RatedRow row, String scale, Cell who) {
        return new ArrayList<>(List.of(
                told.words(activity.prompt()),
                told.words(row.label()),
                told.words(ratings.title(scale, told.say("rate.scale." + scale))),
                who));
    }

    void shifts(ActivityOutcome activity, List<List<Cell>> rows) {
        Ratings ratings = activity.ratings();
        if (ratings == null) return;
        for (RatedRow row : ratings.rows()) {
            Shift shift = row.shift();
            if (shift == null) continue;
            rows.add(List.of(
                    told.words(activity.prompt()),
                    told.words(row.label()),
                    Cells.n(shift.pairs()),
                    new Cell.Mean(shift.before()),
                    new Cell.Mean(shift.after()),
                    new Cell.Percent(shift.risenPercent())));
        }
    }
}
