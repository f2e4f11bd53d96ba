package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.Opinions.OpinedRow;
import pl.narada.outcome.told.TwoWays.FateRow;
import pl.narada.report.content.Part.Table;

/**
 * What people voted, rated, put in order and answered, for a spreadsheet. The last column of each sheet says how many of all who
 * did so had no phone: of groups that is not told.
 */
record CountedTables(Wording told, Cells cells) {

    static final String ON_PAPER = "report.of-which-on-paper";

    List<Table> of(List<Held> all) {
        var rated = new RatedTables(told, cells);
        return List.of(
                new Sheet(
                                told,
                                "report.sheet.votes",
                                "csv.activity",
                                "outcome.choice",
                                "csv.sector",
                                "csv.votes",
                                "csv.voters",
                                ON_PAPER)
                        .each(all, Sheet.activities(this::votes)),
                new Sheet(
                                told,
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
                                "csv.fives",
                                ON_PAPER)
                        .each(all, Sheet.activities(rated::ratings)),
                new Sheet(
                                told,
                                "report.sheet.shifts",
                                "csv.activity",
                                "outcome.shift.question",
                                "outcome.shift.pairs",
                                "outcome.shift.before",
                                "outcome.shift.after",
                                "outcome.shift.risen")
                        .each(all, Sheet.activities(rated::shifts)),
                new Sheet(told, "report.sheet.answers", "csv.activity", "report.question", "csv.text", "csv.sector")
                        .each(all, Sheet.activities(this::answers)),
                new Sheet(
                                told,
                                "report.sheet.opinions",
                                "csv.activity",
                                "report.statement",
                                "csv.sector",
                                "report.stance.agree",
                                "report.stance.disagree",
                                "report.stance.pass",
                                ON_PAPER)
                        .each(all, Sheet.activities(this::opinions)),
                new Sheet(told, "report.sheet.alike", OpinionGroupsTold.COLUMNS)
                        .each(all, Sheet.activities(new OpinionGroupsTold(told)::rows)),
                new Sheet(
                                told,
                                "report.sheet.rankings",
                                "csv.activity",
                                "outcome.choice",
                                "csv.place",
                                "csv.points",
                                "report.put-first",
                                "csv.voters",
                                ON_PAPER)
                        .each(all, Sheet.activities(this::rankings)),
                new Sheet(told, "report.sheet.comparisons", ComparisonTold.COLUMNS)
                        .each(all, Sheet.activities(new ComparisonTold(told)::rows)),
                new Sheet(
                                told,
                                "report.sheet.two-ways",
                                "csv.activity",
                                "outcome.choice",
                                "csv.cost",
                                "csv.votes",
                                "ways.given",
                                "csv.voters",
                                "ways.proportional",
                                "ways.plain",
                                "ways.why",
                                ON_PAPER)
                        .each(all, Sheet.activities(this::twoWays)),
                new Sheet(
                                told,
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
                                "csv.voters",
                                ON_PAPER)
                        .each(all, Sheet.activities(this::proposals)));
    }

    private void votes(ActivityOutcome activity, List<List<Cell>> rows) {
        Ballot ballot = activity.ballot();
        if (ballot == null) return;
        for (Row row : ballot.rows()) {
            Cell prompt = told.words(activity.prompt());
            Cell choice = told.words(row.label());
            Cell voters = Cells.n(ballot.voters());
            rows.add(List.of(prompt, choice, cells.all(), Cells.n(row.votes()), voters, Cells.n(ballot.onPaper())));
            for (int i = 0; i < row.by().size(); i++) {
                GroupCount group = ballot.groups().get(i);
                Integer votes = row.by().get(i);
                if (votes != null)
                    rows.add(List.of(
                            prompt, choice, cells.of(group), Cells.n(votes), Cells.n(group.people()), Cell.EMPTY));
            }
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
            Cell onPaper = Cells.n(opinions.onPaper());
            rows.add(opined(activity, row, cells.all(), row.opinion().all(), onPaper));
            List<@Nullable Stances> by = row.opinion().by();
            for (int i = 0; i < by.size(); i++) {
                Stances group = by.get(i);
                if (group != null)
                    rows.add(opined(activity, row, cells.of(opinions.groups().get(i)), group, Cell.EMPTY));
            }
        }
    }

    private List<Cell> opined(ActivityOutcome activity, OpinedRow row, Cell who, Stances stances, Cell onPaper) {
        List<Cell> line = new ArrayList<>(List.of(told.words(activity.prompt()), told.words(row.label()), who));
        for (Stance stance : Stance.values()) line.add(Cells.n(stances.of(stance)));
        line.add(onPaper);
        return line;
    }

    private void rankings(ActivityOutcome activity, List<List<Cell>> rows) {
        Ranking ranking = activity.ranking();
        if (ranking == null) return;
        ranking.rows()
                .forEach(row -> rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(row.label()),
                        Cells.n(row.place()),
                        new Cell.Mean(row.points()),
                        Cells.n(row.first()),
                        Cells.n(ranking.people()),
                        Cells.n(ranking.onPaper()))));
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
                    cost == null ? Cell.EMPTY : Cells.n(Math.toIntExact(cost)),
                    Cells.n(row.votes()),
                    points == null ? Cell.EMPTY : Cells.n(points),
                    Cells.n(ways.people()),
                    told.words(told.say(row.proportional() ? "ways.yes" : "ways.no")),
                    told.words(told.say(row.plain() ? "ways.yes" : "ways.no")),
                    told.words(told.say("ways.fate." + row.fate())),
                    Cells.n(ways.onPaper())));
        }
    }

    private void proposals(ActivityOutcome activity, List<List<Cell>> rows) {
        Proposal proposal = activity.proposal();
        if (proposal == null || proposal.hands() == null) return;
        rows.add(proposed(activity, proposal, cells.all(), proposal.hands(), Cells.n(proposal.onPaper())));
        for (int i = 0; i < proposal.by().size(); i++)
            rows.add(proposed(
                    activity,
                    proposal,
                    cells.of(proposal.groups().get(i)),
                    proposal.by().get(i),
                    Cell.EMPTY));
    }

    private List<Cell> proposed(ActivityOutcome activity, Proposal proposal, Cell who, Hands hands, Cell onPaper) {
        List<Cell> line = new ArrayList<>(List.of(told.words(activity.prompt()), told.words(proposal.text()), who));
        hands.shown().forEach(n -> line.add(Cells.n(n)));
        line.add(Cells.n(hands.abstained()));
        line.add(Cells.n(hands.people()));
        line.add(onPaper);
        return line;
    }
}
