package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.report.content.Part.*;
import pl.narada.room.Finding;

/** Ratings: a table for each scale, a map where there are importance and feasibility, and what has shifted. */
record RatingsTold(Wording told) {

    List<Part> of(String prompt, Ratings ratings) {
        boolean evaluation = ratings.scales().contains(Finding.Evaluated.SCALE);
        String people = evaluation
                ? told.say("outcome.evaluated", "n", ratings.raters())
                : told.say("outcome.raters", "n", ratings.raters());
        List<Part> parts = new Opening(told)
                .of(prompt, told.withPaper(people, ratings.onPaper()), ratings.hidden(), ratings.groups());
        if (ratings.rows().isEmpty()) return parts;
        if (!evaluation && ratings.raters() < Publishable.MANY)
            parts.add(new Note(told.say("support.few", "n", Publishable.MANY)));
        if (ratings.scales().containsAll(List.of("importance", "feasibility"))) parts.add(map(prompt, ratings));
        for (String scale : ratings.scales()) parts.add(scale(prompt, scale, ratings));
        if (ratings.rows().stream().anyMatch(r -> r.shift() != null)) parts.add(shifts(ratings.rows()));
        return parts;
    }

    private Part map(String prompt, Ratings ratings) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ratings.rows().size(); i++) {
            var row = ratings.rows().get(i).ratings();
            Double importance = Objects.requireNonNull(row.get("importance")).mean();
            Double feasibility = Objects.requireNonNull(row.get("feasibility")).mean();
            if (importance != null && feasibility != null) points.add(new Point(i + 1, feasibility, importance));
        }
        boolean usual = ratings.names().isEmpty();
        String caption = told.say(usual ? "report.chart.map" : "report.chart.map-named", "what", prompt);
        List<String> corners = Stream.of("now", "plan", "by-the-way", "later")
                .map(corner -> told.say("report.corner." + corner))
                .filter(_ -> usual)
                .toList();
        return new PointMap(
                caption,
                told.say("report.chart.means", "what", caption),
                title(ratings, "feasibility"),
                title(ratings, "importance"),
                corners,
                points);
    }

    private Part scale(String prompt, String scale, Ratings ratings) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.number(told.say("report.number")));
        columns.add(told.column("outcome.choice", 10));
        columns.add(told.number("report.mean"));
        columns.add(told.number("report.ratings"));
        told.names(ratings.groups()).forEach(name -> columns.add(Column.number(name)));
        if (!ratings.groups().isEmpty()) columns.add(told.column("support.in-short", 6));
        List<List<Cell>> rows = IntStream.range(0, ratings.rows().size())
                .mapToObj(i -> rated(
                        i + 1, ratings.rows().get(i), scale, ratings.groups().size()))
                .toList();
        String name = title(ratings, scale);
        return new Table(told.say("report.ratings-of", "scale", name, "what", prompt), columns, rows);
    }

    private String title(Ratings ratings, String scale) {
        return ratings.title(scale, told.say("rate.scale." + scale));
    }

    private List<Cell> rated(int number, RatedRow row, String scale, int groups) {
        Rating rating = Objects.requireNonNull(row.ratings().get(scale));
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Count(number), told.words(row.label()), told.mean(rating.mean()), new Cell.Count(rating.n())));
        for (int i = 0; i < groups; i++) {
            @Nullable Double mean = rating.by().isEmpty() ? null : rating.by().get(i);
            cells.add(told.mean(mean));
        }
        if (groups > 0) cells.add(told.words(told.say("verdict.rated." + rating.verdict())));
        return cells;
    }

    /** What the same people answered at the beginning and at the end. */
    Table shifts(List<RatedRow> rows) {
        List<Column> columns = List.of(
                told.column("outcome.shift.question", 10),
                told.number("outcome.shift.pairs"),
                told.number("outcome.shift.before"),
                told.number("outcome.shift.after"),
                told.number("outcome.shift.risen"));
        List<List<Cell>> lines = new ArrayList<>();
        for (RatedRow row : rows) {
            Shift shift = row.shift();
            if (shift == null) continue;
            lines.add(List.of(
                    told.words(row.label()),
                    new Cell.Count(shift.pairs()),
                    new Cell.Mean(shift.before()),
                    new Cell.Mean(shift.after()),
                    new Cell.Percent(shift.risenPercent())));
        }
        return new Table(told.say("outcome.shift"), columns, lines);
    }
}
