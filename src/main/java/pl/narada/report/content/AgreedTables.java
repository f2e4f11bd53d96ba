package pl.narada.report.content;

import java.util.List;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Cards;
import pl.narada.outcome.told.Cards.CardRow;
import pl.narada.outcome.told.GroupCount;
import pl.narada.report.content.Part.Table;

/** What was presented, asked, spoken of and agreed, for a spreadsheet. */
record AgreedTables(Wording told, Cells cells) {

    List<Table> of(List<Held> all) {
        return List.of(
                new Sheet(
                                told,
                                "report.sheet.cards",
                                "csv.activity",
                                "csv.what",
                                "card.title",
                                "card.where",
                                "csv.sector",
                                "outcome.useful",
                                "csv.voters")
                        .each(all, Sheet.activities(this::cards)),
                new Sheet(
                                told,
                                "report.sheet.questions",
                                "csv.activity",
                                "csv.text",
                                "report.state",
                                "report.wanted-by")
                        .each(all, Sheet.activities(this::questions)),
                new Sheet(told, "report.sheet.phrases", "csv.activity", "csv.text", "report.people")
                        .each(all, Sheet.activities(this::phrases)),
                new Sheet(told, "report.sheet.decisions", "report.number", "csv.text", "csv.origin")
                        .each(all, this::decisions),
                new Sheet(
                                told,
                                "report.sheet.actions",
                                "report.number",
                                "report.action",
                                "csv.who",
                                "csv.until",
                                "csv.origin")
                        .each(all, this::actions));
    }

    private void cards(ActivityOutcome activity, List<List<Cell>> rows) {
        Cards cards = activity.cards();
        if (cards == null) return;
        for (CardRow card : cards.rows()) {
            rows.add(card(activity, card, cells.all(), card.marks(), cards.markers()));
            for (int i = 0; i < card.by().size(); i++) {
                GroupCount group = cards.groups().get(i);
                Integer marks = card.by().get(i);
                if (marks != null) rows.add(card(activity, card, cells.of(group), marks, group.people()));
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
                Cells.n(marks),
                Cells.n(of));
    }

    private void questions(ActivityOutcome activity, List<List<Cell>> rows) {
        activity.questions()
                .forEach(q -> rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(q.text()),
                        told.words(told.say(q.answered() ? "csv.question.answered" : "csv.question.open")),
                        Cells.n(q.support()))));
    }

    private void phrases(ActivityOutcome activity, List<List<Cell>> rows) {
        activity.phrases()
                .forEach(p ->
                        rows.add(List.of(told.words(activity.prompt()), told.words(p.text()), Cells.n(p.people()))));
    }

    private void decisions(Held held, List<List<Cell>> rows) {
        var origins = new Origins(held.outcome(), told::say);
        Sheet.activities((activity, own) -> activity.decisions()
                        .forEach(d -> own.add(List.of(
                                Cells.n(d.number()),
                                told.words(d.text()),
                                told.words(origins.of(Kind.DECISION, activity.id(), d.number()))))))
                .accept(held, rows);
    }

    private void actions(Held held, List<List<Cell>> rows) {
        var origins = new Origins(held.outcome(), told::say);
        Sheet.activities((activity, own) -> activity.actions()
                        .forEach(a -> own.add(List.of(
                                Cells.n(a.number()),
                                told.words(a.text()),
                                told.words(a.who()),
                                told.day(a.until()),
                                told.words(origins.of(Kind.ACTION, activity.id(), a.number()))))))
                .accept(held, rows);
    }
}
