package pl.narada.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.report.content.Part.*;
import pl.narada.room.Finding;

/** Votes, ratings, opinions and rankings as charts and tables. */
record Results(Wording told) {

    private static final int MOST_BARS = 12;

    List<Part> of(ActivityOutcome activity) {
        List<Part> parts = new ArrayList<>();
        Ballot ballot = activity.ballot();
        if (ballot != null) parts.addAll(ballot(activity.prompt(), ballot));
        Ratings ratings = activity.ratings();
        if (ratings != null) parts.addAll(ratings(activity.prompt(), ratings));
        Opinions opinions = activity.opinions();
        if (opinions != null) parts.addAll(opinions(activity.prompt(), opinions));
        Ranking ranking = activity.ranking();
        if (ranking != null) parts.addAll(ranking(activity.prompt(), ranking));
        Comparison comparison = activity.comparison();
        if (comparison != null) parts.addAll(new ComparisonTold(told).of(activity.prompt(), comparison));
        TwoWays ways = activity.twoWays();
        if (ways != null) parts.addAll(new BothWaysTold(told).of(activity.prompt(), ways, ballot != null));
        return parts;
    }

    private List<Part> ballot(String prompt, Ballot ballot) {
        String people = told.withPaper(told.say("outcome.voters", "n", ballot.voters()), ballot.onPaper());
        List<Part> parts = opening(prompt, people, ballot.hidden(), ballot.groups());
        if (ballot.rows().isEmpty()) return parts;
        List<Column> columns =
                columns(told.column("outcome.choice", 10), List.of(told.number("outcome.votes")), ballot.groups());
        List<List<Cell>> rows = ballot.rows().stream()
                .map(row -> row(row, ballot.groups().size()))
                .toList();
        parts.add(bars(prompt, ballot));
        parts.add(new Table(told.say("report.votes-of", "what", prompt), columns, rows));
        support(
                parts,
                prompt,
                ballot.voters(),
                ballot.groups(),
                ballot.rows().stream()
                        .map(r -> new Supported(r.label(), r.support()))
                        .toList());
        return parts;
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

    List<Part> ratings(String prompt, Ratings ratings) {
        boolean evaluation = ratings.scales().contains(Finding.Evaluated.SCALE);
        String people = evaluation
                ? told.say("outcome.evaluated", "n", ratings.raters())
                : told.say("outcome.raters", "n", ratings.raters());
        List<Part> parts =
                opening(prompt, told.withPaper(people, ratings.onPaper()), ratings.hidden(), ratings.groups());
        if (ratings.rows().isEmpty()) return parts;
        if (!evaluation && ratings.raters() < Publishable.MANY)
            parts.add(new Note(told.say("support.few", "n", Publishable.MANY)));
        if (ratings.scales().containsAll(List.of("importance", "feasibility"))) parts.add(map(prompt, ratings));
        for (String scale : ratings.scales()) parts.add(scale(prompt, scale, ratings));
        if (ratings.rows().stream().anyMatch(r -> r.shift() != null)) parts.add(shifts(ratings.rows()));
        return parts;
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

    private List<Part> opinions(String prompt, Opinions opinions) {
        String people = told.withPaper(told.say("outcome.answered", "n", opinions.people()), opinions.onPaper());
        List<Part> parts = opening(prompt, people, opinions.hidden(), opinions.groups());
        if (opinions.rows().isEmpty()) return parts;
        List<Column> columns = new ArrayList<>();
        columns.add(told.column("report.statement", 10));
        for (Stance stance : Stance.values()) columns.add(told.number("report.stance." + stance.wire()));
        told.names(opinions.groups())
                .forEach(name -> columns.add(Column.number(told.say("report.agrees-in", "group", name))));
        List<List<Cell>> rows = opinions.rows().stream()
                .map(row -> opined(row, opinions.groups().size()))
                .toList();
        parts.add(new Table(told.say("report.opinions-of", "what", prompt), columns, rows));
        support(
                parts,
                prompt,
                opinions.people(),
                opinions.groups(),
                opinions.rows().stream()
                        .map(r -> new Supported(r.label(), r.opinion()))
                        .toList());
        OpinionGroups alike = opinions.alike();
        if (alike != null) parts.addAll(new OpinionGroupsTold(told).of(prompt, alike));
        return parts;
    }

    private List<Cell> opined(OpinedRow row, int groups) {
        List<Cell> cells = new ArrayList<>();
        cells.add(told.words(row.label()));
        for (Stance stance : Stance.values())
            cells.add(new Cell.Count(row.opinion().all().of(stance)));
        for (int i = 0; i < groups; i++) {
            List<@Nullable Stances> by = row.opinion().by();
            Stances group = i < by.size() ? by.get(i) : null;
            cells.add(group == null ? Cell.EMPTY : told.words(group.agree() + " / " + group.n()));
        }
        return cells;
    }

    private List<Part> ranking(String prompt, Ranking ranking) {
        String people = told.withPaper(told.say("outcome.answered", "n", ranking.people()), ranking.onPaper());
        List<Part> parts = opening(prompt, people, ranking.hidden(), ranking.groups());
        if (ranking.rows().isEmpty()) return parts;
        List<Column> own =
                List.of(told.number("report.place"), told.number("report.points"), told.number("report.put-first"));
        List<Column> columns = columns(told.column("outcome.choice", 10), own, ranking.groups());
        List<List<Cell>> rows = ranking.rows().stream()
                .map(row -> ranked(row, ranking.groups().size()))
                .toList();
        parts.add(new Table(told.say("report.ranking-of", "what", prompt), columns, rows));
        pairs(ranking.rows()).ifPresent(parts::add);
        return parts;
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

    private List<Part> opening(String prompt, String people, boolean hidden, List<GroupCount> groups) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(prompt));
        parts.add(new Paragraph(told.sentence(people)));
        if (hidden) parts.add(new Note(told.say("outcome.hidden")));
        else if (groups.isEmpty()) parts.add(new Note(told.say("outcome.small-groups")));
        return parts;
    }

    private List<Column> columns(Column first, List<Column> own, List<GroupCount> groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(first);
        columns.addAll(own);
        told.names(groups).forEach(name -> columns.add(Column.number(name)));
        return columns;
    }

    private List<Cell> row(Row row, int groups) {
        List<Cell> cells = new ArrayList<>(List.of(told.words(row.label()), new Cell.Count(row.votes())));
        for (int i = 0; i < groups; i++)
            cells.add(told.count(i < row.by().size() ? row.by().get(i) : null));
        return cells;
    }

    private record Supported(String label, Opinion opinion) {}

    /** The plain share beside the one in which sectors weigh the same, and what may be said of it. */
    private void support(
            List<Part> parts, String prompt, int people, List<GroupCount> groups, List<Supported> choices) {
        if (people < Publishable.MANY) parts.add(new Note(told.say("support.few", "n", Publishable.MANY)));
        List<Column> columns = List.of(
                told.column("support.choice", 9),
                told.number("support.share"),
                told.number("support.balanced"),
                told.column("support.in-short", 9));
        List<List<Cell>> rows = new ArrayList<>();
        int band = -1;
        for (Supported choice : choices) {
            Opinion opinion = choice.opinion();
            String words = told.verdict(opinion, groups);
            boolean close = opinion.band() == band;
            band = opinion.band();
            rows.add(List.of(
                    told.words(choice.label()),
                    told.percent(opinion.share()),
                    told.percent(opinion.balanced()),
                    told.words(Stream.of(
                                    words,
                                    close ? told.say("support.close") : "",
                                    opinion.seldom().isEmpty() ? "" : told.seldom(opinion, groups))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")))));
        }
        parts.add(new Table(told.say("support.of", "what", prompt), columns, rows));
        parts.add(new Note(told.say("support.means")));
    }
}
