package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.ActionItem;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Proposal;
import pl.narada.report.content.Part.*;

/** What was decided, and who does what until when. */
record Agreed(Wording told) {

    List<Part> decisions(OutcomeView outcome) {
        List<Part> parts = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            String summary = activity.summary();
            if (summary != null) parts.add(new Paragraph(summary));
        }
        var origins = new Origins(outcome, told::say);
        List<String> decisions = outcome.activities().stream()
                .flatMap(a -> a.decisions().stream().map(d -> origins.decision(a.id(), d)))
                .toList();
        if (!decisions.isEmpty()) {
            parts.add(new Heading(told.say("summarise.decisions")));
            parts.add(new Items(decisions, true));
        }
        for (ActivityOutcome activity : outcome.activities()) {
            Proposal proposal = activity.proposal();
            if (proposal != null) parts.addAll(proposal(activity.prompt(), proposal));
        }
        return parts;
    }

    /** What people were asked to consent to, also where they did not. */
    private List<Part> proposal(String prompt, Proposal proposal) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(prompt));
        parts.add(new Paragraph(proposal.text()));
        parts.add(new Paragraph(told.sentence(
                told.withPaper(told.say("outcome.answered", "n", proposal.people()), proposal.onPaper()))));
        Hands hands = proposal.hands();
        if (hands == null) {
            parts.add(new Note(told.say("outcome.hidden")));
            return parts;
        }
        parts.add(new Paragraph(told.sentence(verdict(hands.consent(), proposal.quorum()))));
        parts.add(hands(proposal, hands));
        parts.add(new Note(told.say("consent.rule", "n", proposal.quorum())));
        if (!proposal.reasons().isEmpty()) {
            parts.add(new Heading(told.say("consent.reasons")));
            parts.add(new Items(proposal.reasons(), false));
        }
        return parts;
    }

    private String verdict(Consent hands, int quorum) {
        return told.say("consent.verdict." + hands.verdict(quorum).wire(), "n", hands.counted(quorum));
    }

    private Table hands(Proposal proposal, Hands all) {
        List<Column> columns = new ArrayList<>();
        columns.add(told.column("csv.sector", 6));
        for (int fingers = Consent.MOST; fingers >= 0; fingers--) columns.add(Column.number(Integer.toString(fingers)));
        columns.add(told.number("consent.abstained"));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(told.say("report.all"), all));
        for (int i = 0; i < proposal.by().size(); i++)
            rows.add(row(
                    told.sectors(proposal.groups().get(i).sectors()),
                    proposal.by().get(i)));
        return new Table(told.say("consent.hands"), columns, rows);
    }

    private List<Cell> row(String who, Hands hands) {
        List<Cell> cells = new ArrayList<>(List.of(told.words(who)));
        hands.shown().reversed().forEach(n -> cells.add(new Cell.Count(n)));
        cells.add(new Cell.Count(hands.abstained()));
        return cells;
    }

    List<Part> actions(OutcomeView outcome) {
        var origins = new Origins(outcome, told::say);
        List<Task> tasks = outcome.activities().stream()
                .flatMap(a -> a.actions().stream()
                        .map(item -> new Task(item, origins.of(Kind.ACTION, a.id(), item.number()))))
                .toList();
        return tasks.isEmpty() ? List.of() : List.of(table(tasks));
    }

    /** {@code follows}: from what; may be empty. */
    private record Task(ActionItem item, String follows) {}

    /** What it follows from is told if it was said of any. */
    private Table table(List<Task> tasks) {
        boolean tied = tasks.stream().anyMatch(t -> !t.follows().isEmpty());
        List<Column> columns = new ArrayList<>(
                List.of(told.column("report.action", 10), told.column("csv.who", 5), told.column("csv.until", 3)));
        if (tied) columns.add(told.column("report.follows", 8));
        return new Table(
                told.say("report.actions"),
                columns,
                tasks.stream().map(task -> row(task, tied)).toList());
    }

    private List<Cell> row(Task task, boolean tied) {
        ActionItem item = task.item();
        List<Cell> cells =
                new ArrayList<>(List.of(told.words(item.text()), told.words(item.who()), told.day(item.until())));
        if (tied) cells.add(told.words(task.follows()));
        return cells;
    }
}
