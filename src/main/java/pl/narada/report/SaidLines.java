package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Cards.CardRow;
import pl.narada.report.CsvLine.Column;
import pl.narada.report.content.Origins;

/** What people said and what was agreed, for the table of {@link OutcomeCsv}. */
record SaidLines(CsvWords words, OutcomeView outcome) {

    /** What stands before the results of an activity. */
    List<CsvLine> before(ActivityOutcome activity) {
        List<CsvLine> lines = new ArrayList<>();
        for (Voice voice : activity.voices()) {
            lines.add(voice(activity, voice));
            for (GroupCount group : voice.supporters())
                lines.add(words.line(activity, "csv.support")
                        .with(Column.TEXT, voice.text())
                        .with(Column.SECTOR, words.sectors(group))
                        .with(Column.VOTES, group.people()));
        }
        for (Phrase phrase : activity.phrases())
            lines.add(words.line(activity, "csv.phrase")
                    .with(Column.TEXT, phrase.text())
                    .with(Column.VOTERS, phrase.people()));
        // of voices each says it
        if (activity.voices().isEmpty())
            for (WhenCount phase : activity.phases())
                lines.add(words.line(activity, "csv.answered")
                        .with(Column.VOTERS, phase.n())
                        .with(Column.PHASE, words.phase(phase.when())));
        for (Question question : activity.questions()) lines.add(question(activity, question));
        return lines;
    }

    /** What stands behind them. */
    List<CsvLine> after(ActivityOutcome activity) {
        List<CsvLine> lines = new ArrayList<>();
        for (Answer answer : activity.answers())
            lines.add(words.line(activity, "csv.answer")
                    .with(Column.TEXT, answer.text())
                    .with(Column.THEME, answer.prompt())
                    .with(Column.SECTOR, words.sectors(answer.sectors())));
        if (activity.cards() != null) lines.addAll(cards(activity, activity.cards()));
        if (activity.summary() != null)
            lines.add(words.line(activity, "csv.summary").with(Column.TEXT, activity.summary()));
        var origins = new Origins(outcome, words::say);
        for (Decision decision : activity.decisions())
            lines.add(words.line(activity, "csv.decision")
                    .with(Column.TEXT, decision.text())
                    .with(Column.ORIGIN, origins.of(Kind.DECISION, activity.id(), decision.number())));
        for (ActionItem action : activity.actions())
            lines.add(words.line(activity, "csv.action")
                    .with(Column.TEXT, action.text())
                    .with(Column.WHO, action.who())
                    .with(Column.UNTIL, Objects.toString(action.until(), ""))
                    .with(Column.ORIGIN, origins.of(Kind.ACTION, activity.id(), action.number())));
        return lines;
    }

    private CsvLine voice(ActivityOutcome activity, Voice voice) {
        return words.line(activity, "noun." + voice.noun())
                .with(Column.TEXT, voice.text())
                .with(Column.THEME, themesOf(voice))
                .with(Column.SECTOR, words.sectors(voice.sectors()))
                .with(Column.VOTES, voice.support() == 0 ? "" : Integer.toString(voice.support()))
                .with(Column.WHO, voice.onBehalf() ? words.say("gather.on-behalf") : "")
                .with(Column.MERGED, rootOf(voice, activity))
                .with(Column.PHASE, words.phase(voice.when()));
    }

    /** The words with which it was shown, as they say the same. */
    private static String rootOf(Voice voice, ActivityOutcome activity) {
        return activity.voices().stream()
                .filter(root -> Objects.equals(root.number(), voice.mergedInto()))
                .map(Voice::text)
                .collect(Collectors.joining());
    }

    private String themesOf(Voice voice) {
        return outcome.activities().stream()
                .flatMap(a -> a.themes().stream())
                .filter(theme -> theme.voices().contains(voice))
                .map(Theme::name)
                .collect(Collectors.joining(", "));
    }

    private CsvLine question(ActivityOutcome activity, Question question) {
        return words.line(activity, question.answered() ? "csv.question.answered" : "csv.question.open")
                .with(Column.TEXT, question.text())
                .with(Column.SECTOR, words.sectors(question.sectors()))
                .with(Column.VOTES, question.support())
                .with(Column.WHO, question.onBehalf() ? words.say("ask.on-behalf") : "");
    }

    /** All marks of a card, and below those of each group. Who runs it or where it works is in the column for a person. */
    private List<CsvLine> cards(ActivityOutcome activity, Cards cards) {
        List<CsvLine> lines = new ArrayList<>();
        for (CardRow card : cards.rows()) {
            String what = "card." + card.type();
            lines.add(words.line(activity, what)
                    .with(Column.TEXT, told(card))
                    .with(Column.SECTOR, words.all())
                    .with(Column.VOTES, card.marks())
                    .with(Column.VOTERS, cards.markers())
                    .with(Column.WHO, card.where()));
            for (int i = 0; i < card.by().size(); i++) {
                Integer marks = card.by().get(i);
                if (marks == null) continue;
                GroupCount group = cards.groups().get(i);
                lines.add(words.line(activity, what)
                        .with(Column.TEXT, card.title())
                        .with(Column.SECTOR, words.sectors(group))
                        .with(Column.VOTES, marks)
                        .with(Column.VOTERS, group.people()));
            }
        }
        return lines;
    }

    /** In one cell: what it is called, what it is about and where to read on. */
    private static String told(CardRow card) {
        return Stream.of(card.title(), card.text(), Objects.requireNonNullElse(card.url(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
