package pl.narada.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import pl.narada.codebook.CountedNeeds;
import pl.narada.model.ModelDocument;
import pl.narada.organisation.Organisation;
import pl.narada.outcome.told.*;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.ReportContent.Chapter;
import pl.narada.report.content.ReportContent.Fact;

/** The report of a whole programme: what all its workshops come to, then a short chapter on each. */
public record ProgrammeReport(Wording told) {

    private static final int TOP = 5;

    /** {@code needs}: of all these workshops together. */
    public ReportContent of(List<Held> all, Organisation organisation, CountedNeeds needs, ModelDocument model) {
        var tables = new IndicatorTables(told);
        List<Held> inOrder = all.stream()
                .sorted(Comparator.comparing((Held h) -> h.details().date()).thenComparing(Held::county))
                .toList();
        List<Chapter> chapters = new ArrayList<>();
        add(chapters, "report.programme.workshops", List.of(tables.workshops(inOrder)));
        List<Part> people = new ArrayList<>();
        people.add(tables.sectors(inOrder));
        people.add(new Note(told.say("report.grouped")));
        people.add(tables.roles(inOrder));
        people.add(tables.counties(inOrder));
        add(chapters, "report.programme.people", people);
        add(
                chapters,
                "report.programme.indicators",
                List.of(tables.indicators(inOrder), new Note(told.say("report.indicators.note"))));
        List<Part> categories = new NeedsByCategory(told).of(needs);
        if (!categories.isEmpty()) add(chapters, "report.programme.needs", categories);
        List<Part> agreements = agreements(inOrder);
        if (!agreements.isEmpty()) add(chapters, "report.programme.agreements", agreements);
        for (Held held : inOrder)
            chapters.add(new Chapter(
                    "%d. %s, %s"
                            .formatted(
                                    chapters.size() + 1,
                                    held.county(),
                                    told.date(held.details().date())),
                    ofOne(held)));
        List<Part> annex = new ModelAnnex(told).of(model);
        if (!annex.isEmpty())
            chapters.add(new Chapter(told.say("report.annex", "n", 1, "what", told.say("model.title")), annex));
        return new ReportContent(
                told.language(),
                told.say("report.programme.title"),
                organisation.task(),
                facts(inOrder),
                organisation,
                chapters,
                true);
    }

    private void add(List<Chapter> chapters, String key, List<Part> parts) {
        chapters.add(new Chapter("%d. %s".formatted(chapters.size() + 1, told.say(key)), parts));
    }

    private List<Fact> facts(List<Held> all) {
        var n = Indicators.of(all);
        List<Fact> facts = new ArrayList<>();
        if (!all.isEmpty())
            facts.add(new Fact(
                    told.say("report.period"),
                    period(
                            all.getFirst().details().date(),
                            all.getLast().details().date())));
        facts.add(new Fact(told.say("report.indicator.workshops"), Integer.toString(n.workshops())));
        facts.add(new Fact(told.say("report.indicator.counties"), Integer.toString(n.counties())));
        facts.add(new Fact(told.say("report.people"), Integer.toString(n.people())));
        return facts;
    }

    private String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? told.date(first) : told.date(first) + " – " + told.date(last);
    }

    private List<Part> agreements(List<Held> all) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Held held : all) {
            for (ActivityOutcome a : held.outcome().activities()) {
                for (ActionItem item : a.actions())
                    rows.add(List.of(
                            told.words(held.county()),
                            told.words(item.text()),
                            told.words(item.who()),
                            told.day(item.until())));
            }
        }
        if (rows.isEmpty()) return List.of();
        return List.of(new Table(
                told.say("report.actions"),
                List.of(
                        told.column("report.county", 4),
                        told.column("report.action", 8),
                        told.column("csv.who", 4),
                        told.column("csv.until", 3)),
                rows));
    }

    private List<Part> ofOne(Held held) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(held.details().title()));
        parts.addAll(CountyReport.sectors(
                told,
                "report.people-by-sector",
                held.outcome().groups(),
                held.outcome().people()));
        for (ActivityOutcome activity : held.outcome().activities()) {
            Ballot ballot = activity.ballot();
            if (ballot != null && !ballot.rows().isEmpty()) parts.add(top(activity.prompt(), ballot));
        }
        parts.addAll(new Agreed(told).decisions(held.outcome()));
        for (ActivityOutcome activity : held.outcome().activities()) {
            Ratings ratings = activity.ratings();
            if (ratings != null && ratings.rows().stream().anyMatch(r -> r.shift() != null))
                parts.add(new RatingsTold(told)
                        .shifts(Objects.requireNonNull(ratings).rows()));
        }
        return parts;
    }

    private Table top(String prompt, Ballot ballot) {
        return new Table(
                told.say("report.top", "n", Math.min(TOP, ballot.rows().size()), "what", prompt),
                List.of(told.column("outcome.choice", 12), told.number("outcome.votes")),
                ballot.rows().stream()
                        .limit(TOP)
                        .map(r -> List.of(told.words(r.label()), (Cell) new Cell.Count(r.votes())))
                        .toList());
    }
}
