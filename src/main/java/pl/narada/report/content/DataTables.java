package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.report.content.Part.Column;
import pl.narada.report.content.Part.Table;
import pl.narada.room.When;

/** Everything in tables for a spreadsheet: one thing on a row, the workshop in front of it, and no sums among the rows. */
public record DataTables(Wording told) {

    /** The caption is the name of the sheet. Tables without rows are left out. */
    public List<Table> of(List<Held> all) {
        var indicators = new IndicatorTables(told);
        List<Table> tables = new ArrayList<>();
        tables.add(named("report.sheet.indicators", indicators.indicators(all)));
        tables.add(new Sheet(
                        "report.sheet.workshops",
                        "report.people",
                        "report.needs",
                        "report.initiatives",
                        "report.without-phone")
                .each(all, this::workshop));
        tables.add(new Sheet("report.sheet.people", "report.sector", "report.people").each(all, this::people));
        tables.add(new Sheet("report.sheet.outside", "csv.phase", "report.people").each(all, this::outside));
        tables.add(new Sheet("report.sheet.phases", "csv.activity", "csv.what", "csv.phase", "report.how-many")
                .each(all, activities(this::phases)));
        tables.add(new Sheet("report.sheet.profiles", "report.question", "report.answer", "report.people")
                .each(all, this::profiles));
        tables.add(new Sheet(
                        "report.sheet.voices",
                        "csv.activity",
                        "csv.what",
                        "report.number",
                        "csv.text",
                        "csv.sector",
                        "report.support",
                        "report.merged-into",
                        "csv.phase")
                .each(all, activities(this::voices)));
        tables.add(new Sheet(
                        "report.sheet.categories",
                        "report.category",
                        "report.needs",
                        "report.initiatives",
                        "report.support",
                        "report.voted-for",
                        "report.of-voters")
                .each(all, this::categories));
        tables.add(new Sheet("report.sheet.themes", "csv.activity", "csv.theme", "report.number", "csv.text")
                .each(all, activities(this::themes)));
        tables.add(new Sheet(
                        "report.sheet.votes", "csv.activity", "outcome.choice", "csv.sector", "csv.votes", "csv.voters")
                .each(all, activities(this::votes)));
        tables.add(new Sheet(
                        "report.sheet.ratings",
                        "csv.activity",
                        "outcome.choice",
                        "report.scale",
                        "csv.sector",
                        "report.ratings",
                        "csv.mean",
                        "csv.ones",
                        "csv.twos",
                        "csv.threes",
                        "csv.fours",
                        "csv.fives")
                .each(all, activities(this::ratings)));
        tables.add(new Sheet(
                        "report.sheet.shifts",
                        "csv.activity",
                        "outcome.shift.question",
                        "outcome.shift.pairs",
                        "outcome.shift.before",
                        "outcome.shift.after",
                        "outcome.shift.risen")
                .each(all, activities(this::shifts)));
        tables.add(new Sheet("report.sheet.answers", "csv.activity", "report.question", "csv.text", "csv.sector")
                .each(all, activities(this::answers)));
        tables.add(new Sheet(
                        "report.sheet.opinions",
                        "csv.activity",
                        "report.statement",
                        "csv.sector",
                        "report.stance.agree",
                        "report.stance.disagree",
                        "report.stance.pass")
                .each(all, activities(this::opinions)));
        tables.add(new Sheet("report.sheet.alike", OpinionGroupsTold.COLUMNS)
                .each(all, activities(new OpinionGroupsTold(told)::rows)));
        tables.add(new Sheet(
                        "report.sheet.rankings",
                        "csv.activity",
                        "outcome.choice",
                        "csv.place",
                        "csv.points",
                        "report.put-first",
                        "csv.voters")
                .each(all, activities(this::rankings)));
        tables.add(new Sheet("report.sheet.comparisons", ComparisonTold.COLUMNS)
                .each(all, activities(new ComparisonTold(told)::rows)));
        tables.add(new Sheet(
                        "report.sheet.two-ways",
                        "csv.activity",
                        "outcome.choice",
                        "csv.cost",
                        "csv.votes",
                        "ways.given",
                        "csv.voters",
                        "ways.proportional",
                        "ways.plain",
                        "ways.why")
                .each(all, activities(this::twoWays)));
        tables.add(new Sheet(
                        "report.sheet.proposals",
                        "csv.activity",
                        "consent.proposal",
                        "csv.sector",
                        "consent.fingers.0",
                        "consent.fingers.1",
                        "consent.fingers.2",
                        "consent.fingers.3",
                        "consent.fingers.4",
                        "consent.fingers.5",
                        "consent.abstained",
                        "csv.voters")
                .each(all, activities(this::proposals)));
        tables.add(new Sheet(
                        "report.sheet.cards",
                        "csv.activity",
                        "csv.what",
                        "card.title",
                        "card.where",
                        "csv.sector",
                        "outcome.useful",
                        "csv.voters")
                .each(all, activities(this::cards)));
        tables.add(new Sheet("report.sheet.questions", "csv.activity", "csv.text", "report.state", "report.wanted-by")
                .each(all, activities(this::questions)));
        tables.add(new Sheet("report.sheet.phrases", "csv.activity", "csv.text", "report.people")
                .each(all, activities(this::phrases)));
        tables.add(new Sheet("report.sheet.decisions", "report.number", "csv.text", "csv.origin")
                .each(all, this::decisions));
        tables.add(new Sheet(
                        "report.sheet.actions", "report.number", "report.action", "csv.who", "csv.until", "csv.origin")
                .each(all, this::actions));
        return tables.stream().filter(t -> !t.rows().isEmpty()).toList();
    }

    /** With the sums by sector, role and county that a grant report asks for. */
    public List<Table> ofProgramme(List<Held> all) {
        var indicators = new IndicatorTables(told);
        List<Table> tables = new ArrayList<>(of(all));
        tables.add(1, named("report.sheet.by-sector", indicators.sectors(all)));
        tables.add(2, named("report.sheet.by-role", indicators.roles(all)));
        tables.add(3, named("report.sheet.by-county", indicators.counties(all)));
        return tables;
    }

    private Table named(String key, Table table) {
        return new Table(told.say(key), table.columns(), table.rows());
    }

    /** Rows of one kind, each after the county, the day and the title of its workshop. */
    private final class Sheet {

        private final String key;
        private final List<Column> columns = new ArrayList<>();

        Sheet(String key, String... own) {
            this.key = key;
            Stream.concat(Stream.of("report.county", "report.date", "report.title"), Stream.of(own))
                    .forEach(column -> columns.add(told.column(column, 4)));
        }

        Table each(List<Held> all, BiConsumer<Held, List<List<Cell>>> rowsOf) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Held held : all) {
                List<List<Cell>> own = new ArrayList<>();
                rowsOf.accept(held, own);
                own.forEach(cells -> rows.add(Stream.concat(
                                Stream.of(
                                        told.words(held.county()),
                                        told.day(held.details().date()),
                                        told.words(held.details().title())),
                                cells.stream())
                        .toList()));
            }
            return new Table(told.say(key), columns, rows);
        }
    }

    private static BiConsumer<Held, List<List<Cell>>> activities(BiConsumer<ActivityOutcome, List<List<Cell>>> rowsOf) {
        return (held, rows) -> held.outcome().activities().forEach(a -> rowsOf.accept(a, rows));
    }

    private static Cell n(int n) {
        return new Cell.Count(n);
    }

    private Cell all() {
        return told.words(told.say("csv.all"));
    }

    private Cell of(GroupCount group) {
        return told.words(told.sectors(group.sectors()));
    }

    private void workshop(Held held, List<List<Cell>> rows) {
        var n = Indicators.of(List.of(held));
        rows.add(List.of(
                n(n.people()), n(n.needs()), n(n.ideas()), n(held.outcome().withoutPhone())));
    }

    private void people(Held held, List<List<Cell>> rows) {
        var outcome = held.outcome();
        outcome.groups().forEach(g -> rows.add(List.of(of(g), n(g.people()))));
        if (outcome.groups().isEmpty()) rows.add(List.of(told.words(told.say("report.untold")), n(outcome.people())));
    }

    private void outside(Held held, List<List<Cell>> rows) {
        held.outcome().outside().forEach(o -> rows.add(List.of(phase(o.when()), n(o.n()))));
    }

    /** Voices where there are some, people otherwise; together they are all. */
    private void phases(ActivityOutcome activity, List<List<Cell>> rows) {
        String what = activity.voices().isEmpty() ? "report.people" : "report.sheet.voices";
        activity.phases()
                .forEach(p -> rows.add(
                        List.of(told.words(activity.prompt()), told.words(told.say(what)), phase(p.when()), n(p.n()))));
    }

    private Cell phase(When when) {
        return told.words(told.say("when." + when.wire()));
    }

    private void profiles(Held held, List<List<Cell>> rows) {
        for (ProfileCount p : held.outcome().profiles()) {
            String answer = p.answer().isEmpty() ? told.say("outcome.profile.others") : p.answer();
            rows.add(List.of(
                    told.words(told.say("outcome.profile." + p.question())), told.words(answer), n(p.people())));
        }
    }

    private void categories(Held held, List<List<Cell>> rows) {
        var needs = held.needs();
        if (needs != null) rows.addAll(new NeedsByCategory(told).table(needs).rows());
    }

    private void voices(ActivityOutcome activity, List<List<Cell>> rows) {
        for (Voice v : activity.voices()) {
            Integer root = v.mergedInto();
            rows.add(List.of(
                    told.words(activity.prompt()),
                    told.words(told.say("noun." + v.noun())),
                    n(v.number()),
                    told.words(v.text()),
                    told.words(told.sectors(v.sectors())),
                    n(v.support()),
                    root == null ? Cell.EMPTY : n(root),
                    phase(v.when())));
        }
    }

    private void themes(ActivityOutcome activity, List<List<Cell>> rows) {
        for (Theme theme : activity.themes()) {
            for (Voice v : theme.voices())
                rows.add(List.of(
                        told.words(activity.prompt()), told.words(theme.name()), n(v.number()), told.words(v.text())));
        }
    }

    private void votes(ActivityOutcome activity, List<List<Cell>> rows) {
        Ballot ballot = activity.ballot();
        if (ballot == null) return;
        for (Row row : ballot.rows()) {
            Cell prompt = told.words(activity.prompt());
            Cell choice = told.words(row.label());
            rows.add(List.of(prompt, choice, all(), n(row.votes()), n(ballot.voters())));
            for (int i = 0; i < row.by().size(); i++) {
                GroupCount group = ballot.groups().get(i);
                Integer votes = row.by().get(i);
                if (votes != null) rows.add(List.of(prompt, choice, of(group), n(votes), n(group.people())));
            }
        }
    }

    private void ratings(ActivityOutcome activity, List<List<Cell>> rows) {
        Ratings ratings = activity.ratings();
        if (ratings == null) return;
        for (RatedRow row : ratings.rows()) {
            row.ratings().forEach((scale, rating) -> {
                List<Cell> line = rated(activity, row, scale, all());
                line.add(n(rating.n()));
                line.add(told.mean(rating.mean()));
                rating.spread().forEach(n -> line.add(n(n)));
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
            List<Cell> line = rated(activity, row, scale, of(ratings.groups().get(i)));
            line.add(Cell.EMPTY);
            line.add(told.mean(rating.by().get(i)));
            for (int j = 0; j < Spread.BEST; j++) line.add(Cell.EMPTY);
            rows.add(line);
        }
    }

    private List<Cell> rated(ActivityOutcome activity, RatedRow row, String scale, Cell who) {
        return new ArrayList<>(List.of(
                told.words(activity.prompt()),
                told.words(row.label()),
                told.words(told.say("rate.scale." + scale)),
                who));
    }

    private void shifts(ActivityOutcome activity, List<List<Cell>> rows) {
        Ratings ratings = activity.ratings();
        if (ratings == null) return;
        for (RatedRow row : ratings.rows()) {
            Shift shift = row.shift();
            if (shift == null) continue;
            rows.add(List.of(
                    told.words(activity.prompt()),
                    told.words(row.label()),
                    n(shift.pairs()),
                    new Cell.Mean(shift.before()),
                    new Cell.Mean(shift.after()),
                    new Cell.Percent(shift.risenPercent())));
        }
    }

    private void answers(ActivityOutcome activity, List<List<Cell>> rows) {
        activity.answers()
                .forEach(a -> rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(a.prompt()),
                        told.words(a.text()),
                        told.words(told.sectors(a.sectors())))));
    }

    private void opinions(ActivityOutcome activity, List<List<Cell>> rows) {
        Opinions opinions = activity.opinions();
        if (opinions == null) return;
        for (OpinedRow row : opinions.rows()) {
            rows.add(opined(activity, row, all(), row.opinion().all()));
            List<@Nullable Stances> by = row.opinion().by();
            for (int i = 0; i < by.size(); i++) {
                Stances group = by.get(i);
                if (group != null)
                    rows.add(opined(activity, row, of(opinions.groups().get(i)), group));
            }
        }
    }

    private List<Cell> opined(ActivityOutcome activity, OpinedRow row, Cell who, Stances stances) {
        List<Cell> line = new ArrayList<>(List.of(told.words(activity.prompt()), told.words(row.label()), who));
        for (Stance stance : Stance.values()) line.add(n(stances.of(stance)));
        return line;
    }

    private void rankings(ActivityOutcome activity, List<List<Cell>> rows) {
        Ranking ranking = activity.ranking();
        if (ranking == null) return;
        ranking.rows()
                .forEach(row -> rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(row.label()),
                        n(row.place()),
                        new Cell.Mean(row.points()),
                        n(row.first()),
                        n(ranking.people()))));
    }

    private void twoWays(ActivityOutcome activity, List<List<Cell>> rows) {
        TwoWays ways = activity.twoWays();
        if (ways == null) return;
        for (FateRow row : ways.rows()) {
            Long cost = row.cost();
            Integer points = row.points();
            rows.add(List.of(
                    told.words(activity.prompt()),
                    told.words(row.label()),
                    cost == null ? Cell.EMPTY : n(Math.toIntExact(cost)),
                    n(row.votes()),
                    points == null ? Cell.EMPTY : n(points),
                    n(ways.people()),
                    told.words(told.say(row.proportional() ? "ways.yes" : "ways.no")),
                    told.words(told.say(row.plain() ? "ways.yes" : "ways.no")),
                    told.words(told.say("ways.fate." + row.fate()))));
        }
    }

    private void proposals(ActivityOutcome activity, List<List<Cell>> rows) {
        Proposal proposal = activity.proposal();
        if (proposal == null || proposal.hands() == null) return;
        rows.add(proposed(activity, proposal, all(), proposal.hands()));
        for (int i = 0; i < proposal.by().size(); i++)
            rows.add(proposed(
                    activity,
                    proposal,
                    of(proposal.groups().get(i)),
                    proposal.by().get(i)));
    }

    private List<Cell> proposed(ActivityOutcome activity, Proposal proposal, Cell who, Hands hands) {
        List<Cell> line = new ArrayList<>(List.of(told.words(activity.prompt()), told.words(proposal.text()), who));
        hands.shown().forEach(n -> line.add(n(n)));
        line.add(n(hands.abstained()));
        line.add(n(hands.people()));
        return line;
    }

    private void cards(ActivityOutcome activity, List<List<Cell>> rows) {
        Cards cards = activity.cards();
        if (cards == null) return;
        for (CardRow card : cards.rows()) {
            rows.add(card(activity, card, all(), card.marks(), cards.markers()));
            for (int i = 0; i < card.by().size(); i++) {
                GroupCount group = cards.groups().get(i);
                Integer marks = card.by().get(i);
                if (marks != null) rows.add(card(activity, card, of(group), marks, group.people()));
            }
        }
    }

    private List<Cell> card(ActivityOutcome activity, CardRow card, Cell who, int marks, int of) {
        return List.of(
                told.words(activity.prompt()),
                told.words(told.say("card." + card.type())),
                told.words(card.title()),
                told.words(card.where()),
                who,
                n(marks),
                n(of));
    }

    private void questions(ActivityOutcome activity, List<List<Cell>> rows) {
        activity.questions()
                .forEach(q -> rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(q.text()),
                        told.words(told.say(q.answered() ? "csv.question.answered" : "csv.question.open")),
                        n(q.support()))));
    }

    private void phrases(ActivityOutcome activity, List<List<Cell>> rows) {
        activity.phrases()
                .forEach(p -> rows.add(List.of(told.words(activity.prompt()), told.words(p.text()), n(p.people()))));
    }

    private void decisions(Held held, List<List<Cell>> rows) {
        var origins = new Origins(held.outcome(), told::say);
        activities((activity, own) -> activity.decisions()
                        .forEach(d -> own.add(List.of(
                                n(d.number()),
                                told.words(d.text()),
                                told.words(origins.of(Kind.DECISION, activity.id(), d.number()))))))
                .accept(held, rows);
    }

    private void actions(Held held, List<List<Cell>> rows) {
        var origins = new Origins(held.outcome(), told::say);
        activities((activity, own) -> activity.actions()
                        .forEach(a -> own.add(List.of(
                                n(a.number()),
                                told.words(a.text()),
                                told.words(a.who()),
                                told.day(a.until()),
                                told.words(origins.of(Kind.ACTION, activity.id(), a.number()))))))
                .accept(held, rows);
    }
}
