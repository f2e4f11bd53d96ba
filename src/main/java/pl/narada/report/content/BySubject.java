package pl.narada.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Subjects;
import pl.narada.outcome.Subjects.Subject;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Cards.CardRow;
import pl.narada.report.content.Part.*;

/** The chapters on needs, initiatives, practices and sources. */
record BySubject(Wording told, OutcomeView outcome) {

    private static final int MOST_SAID = 15;

    List<Part> needs() {
        return said(Subject.NEEDS);
    }

    List<Part> initiatives() {
        return said(Subject.INITIATIVES);
    }

    private List<Part> said(Subject subject) {
        var subjects = new Subjects(outcome.activities());
        var results = new Results(told);
        List<Part> parts = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            if (subjects.of(activity) != subject) continue;
            if (!activity.voices().isEmpty()) parts.addAll(voices(activity));
            if (!activity.themes().isEmpty()) parts.addAll(themes(activity));
            parts.addAll(results.of(activity));
        }
        return parts;
    }

    /** The most supported ones; all of them stand in the annex. */
    private List<Part> voices(ActivityOutcome activity) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(activity.prompt()));
        List<Voice> own =
                activity.voices().stream().filter(v -> v.mergedInto() == null).toList();
        String count = told.say("outcome.voices", "n", activity.voices().size());
        parts.add(new Paragraph(
                own.size() == activity.voices().size()
                        ? count + "."
                        : told.say("report.voices-merged", "voices", count, "own", own.size())));
        List<Voice> supported = own.stream()
                .filter(v -> v.support() > 0)
                .sorted(Comparator.comparingInt(Voice::support).reversed().thenComparingInt(Voice::number))
                .limit(MOST_SAID)
                .toList();
        if (!supported.isEmpty()) parts.add(supported(supported));
        parts.addAll(new Spoken(told).of(activity.phrases()));
        return parts;
    }

    private Table supported(List<Voice> voices) {
        List<List<Cell>> rows = voices.stream()
                .map(v -> List.of(told.words(v.text()), (Cell) new Cell.Count(v.support())))
                .toList();
        return new Table(
                told.say("report.most-supported"),
                List.of(told.column("csv.text", 12), told.number("report.support")),
                rows);
    }

    private List<Part> themes(ActivityOutcome activity) {
        List<List<Cell>> rows = activity.themes().stream()
                .map(t -> List.of(
                        told.words(t.name()), (Cell) new Cell.Count(t.voices().size()), told.words(examples(t))))
                .toList();
        return List.of(
                new Heading(activity.prompt()),
                new Table(
                        told.say("report.themes"),
                        List.of(
                                told.column("csv.theme", 5),
                                told.number("report.voices"),
                                told.column("report.examples", 10)),
                        rows));
    }

    private static String examples(Theme theme) {
        List<String> texts = theme.voices().stream().map(Voice::text).distinct().toList();
        return IntStream.range(0, Math.min(3, texts.size()))
                .mapToObj(i -> "„" + texts.get(i) + "”")
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    List<Part> cards(String type) {
        List<Part> parts = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            Cards cards = activity.cards();
            if (cards == null) continue;
            List<CardRow> those =
                    cards.rows().stream().filter(c -> c.type().equals(type)).toList();
            if (those.isEmpty()) continue;
            parts.add(new Heading(activity.prompt()));
            parts.add(new Paragraph(told.sentence(told.say("outcome.markers", "n", cards.markers()))));
            parts.add(new Table(
                    told.say("report.cards." + type),
                    columns(cards),
                    rows(those, cards.groups().size())));
        }
        return parts;
    }

    private List<Column> columns(Cards cards) {
        List<Column> columns = new ArrayList<>(
                List.of(told.column("outcome.card", 8), told.column("card.where", 5), told.number("outcome.useful")));
        told.names(cards.groups()).forEach(name -> columns.add(Column.number(name)));
        return columns;
    }

    private List<List<Cell>> rows(List<CardRow> cards, int groups) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CardRow card : cards) {
            String link = Objects.requireNonNullElse(card.url(), "");
            String text = String.join("\n", card.title(), card.text(), link)
                    .replaceAll("\n+", "\n")
                    .strip();
            List<Cell> row =
                    new ArrayList<>(List.of(told.words(text), told.words(card.where()), new Cell.Count(card.marks())));
            for (int i = 0; i < groups; i++) {
                Integer marks = i < card.by().size() ? card.by().get(i) : null;
                row.add(marks == null ? told.words("–") : new Cell.Count(marks));
            }
            rows.add(row);
        }
        return rows;
    }
}
