package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.Opinions.OpinedRow;
import pl.narada.outcome.told.Ranking.RankedRow;
import pl.narada.outcome.told.TwoWays.FateRow;
import pl.narada.report.CsvLine.Column;

/** Votes, statements, orders, choices and proposals, for the table of {@link OutcomeCsv}; nothing that is hidden. */
record CountedLines(CsvWords words) {

    List<CsvLine> of(ActivityOutcome activity) {
        List<CsvLine> lines = new ArrayList<>();
        Ballot ballot = activity.ballot();
        if (ballot != null && !ballot.hidden()) ballot(lines, activity, ballot);
        Ratings ratings = activity.ratings();
        if (ratings != null && !ratings.hidden()) {
            answeredOnPaper(lines, activity, ratings.onPaper());
            lines.addAll(new RatedLines(words).of(activity, ratings));
        }
        Opinions opinions = activity.opinions();
        if (opinions != null && !opinions.hidden()) opinions(lines, activity, opinions);
        lines.addAll(new AlikeLines(words).of(activity));
        Ranking ranking = activity.ranking();
        if (ranking != null && !ranking.hidden()) ranking(lines, activity, ranking);
        Comparison comparison = activity.comparison();
        if (comparison != null && !comparison.hidden()) {
            answeredOnPaper(lines, activity, comparison.onPaper());
            lines.addAll(new ComparisonLines(words).of(activity, comparison));
        }
        TwoWays ways = activity.twoWays();
        if (ways != null && !ways.hidden()) ways(lines, activity, ways);
        Proposal proposal = activity.proposal();
        if (proposal != null && !proposal.hidden()) proposal(lines, activity, proposal);
        return lines;
    }

    private void ballot(List<CsvLine> lines, ActivityOutcome activity, Ballot ballot) {
        onPaper(lines, activity, ballot.onPaper());
        for (Row row : ballot.rows()) {
            CsvLine all = votes(activity, "csv.result", row.label(), words.all(), row.votes(), ballot.voters());
            lines.add(words.measured(all, row.support(), ballot.groups()));
            byGroup(lines, activity, "csv.result", row.label(), row.by(), ballot.groups());
        }
    }

    private void onPaper(List<CsvLine> lines, ActivityOutcome activity, int people) {
        if (people > 0) lines.add(words.line(activity, "csv.on-paper").with(Column.VOTERS, people));
    }

    private void answeredOnPaper(List<CsvLine> lines, ActivityOutcome activity, int people) {
        if (people > 0) lines.add(words.line(activity, "csv.answered-on-paper").with(Column.VOTERS, people));
    }

    private CsvLine votes(ActivityOutcome activity, String what, String text, String who, int votes, int voters) {
        return words.line(activity, what)
                .with(Column.TEXT, text)
                .with(Column.SECTOR, who)
                .with(Column.VOTES, votes)
                .with(Column.VOTERS, voters);
    }

    /** Where a group is told only together with others there is no line. */
    private void byGroup(
            List<CsvLine> lines,
            ActivityOutcome activity,
            String what,
            String text,
            List<@Nullable Integer> by,
            List<GroupCount> groups) {
        for (int i = 0; i < by.size(); i++) {
            Integer votes = by.get(i);
            GroupCount group = groups.get(i);
            if (votes != null) lines.add(votes(activity, what, text, words.sectors(group), votes, group.people()));
        }
    }

    /** Each stance on a line of its own: how many of those who answered the statement. */
    private void opinions(List<CsvLine> lines, ActivityOutcome activity, Opinions opinions) {
        answeredOnPaper(lines, activity, opinions.onPaper());
        for (OpinedRow row : opinions.rows()) {
            List<CsvLine> all =
                    stances(activity, row.label(), words.all(), row.opinion().all());
            words.measured(all.getFirst(), row.opinion(), opinions.groups());
            lines.addAll(all);
            List<@Nullable Stances> by = row.opinion().by();
            for (int i = 0; i < by.size(); i++) {
                Stances group = by.get(i);
                String who = words.sectors(opinions.groups().get(i));
                if (group != null) lines.addAll(stances(activity, row.label(), who, group));
            }
        }
    }

    private List<CsvLine> stances(ActivityOutcome activity, String label, String who, Stances stances) {
        List<CsvLine> lines = new ArrayList<>();
        for (Stance stance : Stance.values())
            lines.add(votes(activity, "csv.opinion." + stance.wire(), label, who, stances.of(stance), stances.n()));
        return lines;
    }

    /** The places, and how many people put each choice first. */
    private void ranking(List<CsvLine> lines, ActivityOutcome activity, Ranking ranking) {
        answeredOnPaper(lines, activity, ranking.onPaper());
        for (RankedRow row : ranking.rows()) {
            lines.add(votes(activity, "csv.first", row.label(), words.all(), row.first(), ranking.people())
                    .with(Column.PLACE, row.place())
                    .with(Column.POINTS, words.say("rank.number", "n", row.points())));
            byGroup(lines, activity, "csv.first", row.label(), row.by(), ranking.groups());
        }
    }

    /** What each choice costs, how many want it and what became of it. */
    private void ways(List<CsvLine> lines, ActivityOutcome activity, TwoWays ways) {
        if (activity.ballot() == null) onPaper(lines, activity, ways.onPaper());
        for (FateRow row : ways.rows())
            lines.add(votes(activity, "ways.fate." + row.fate(), row.label(), words.all(), row.votes(), ways.people())
                    .withKnown(Column.COST, row.cost())
                    .withKnown(Column.POINTS, row.points()));
    }

    /** Each hand on a line of its own: how many of those who answered showed it; then why somebody blocks. */
    private void proposal(List<CsvLine> lines, ActivityOutcome activity, Proposal proposal) {
        onPaper(lines, activity, proposal.onPaper());
        Hands all = proposal.hands();
        if (all != null) lines.addAll(hands(activity, proposal.text(), words.all(), all));
        for (int i = 0; i < proposal.by().size(); i++) {
            String who = words.sectors(proposal.groups().get(i));
            lines.addAll(hands(activity, proposal.text(), who, proposal.by().get(i)));
        }
        for (String reason : proposal.reasons())
            lines.add(words.line(activity, "csv.objection")
                    .with(Column.TEXT, reason)
                    .with(Column.THEME, proposal.text()));
    }

    private List<CsvLine> hands(ActivityOutcome activity, String text, String who, Hands hands) {
        List<CsvLine> lines = new ArrayList<>();
        for (int fingers = 0; fingers < hands.shown().size(); fingers++)
            lines.add(votes(
                    activity,
                    "consent.fingers." + fingers,
                    text,
                    who,
                    hands.shown().get(fingers),
                    hands.people()));
        lines.add(votes(activity, "consent.abstained", text, who, hands.abstained(), hands.people()));
        return lines;
    }
}
