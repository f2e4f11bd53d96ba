package pl.narada.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.narada.organisation.Organisation;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ballot;
import pl.narada.outcome.told.Theme;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.ReportContent.Chapter;
import pl.narada.shared.Text;

/** What was agreed, on one page for those who were there. What does not fit is left out, and the page says so. */
public record OnePage(Wording told) {

    private static final int MOST = 6;
    private static final int LONGEST = 160;
    private static final int LONGEST_SUMMARY = 500;

    public ReportContent of(Held held, Organisation organisation) {
        List<Chapter> chapters = new ArrayList<>();
        OutcomeView outcome = held.outcome();
        List<Part> top = top(outcome);
        if (!top.isEmpty()) chapters.add(new Chapter(told.say("report.page.top"), top));
        List<Part> decided = decided(outcome);
        if (!decided.isEmpty()) chapters.add(new Chapter(told.say("report.page.decided"), decided));
        List<Part> next = next(outcome);
        if (!next.isEmpty()) chapters.add(new Chapter(told.say("report.page.next"), next));
        String contact = organisation.contact();
        List<Part> thanks = new ArrayList<>();
        thanks.add(new Paragraph(told.say("report.page.thanks", "n", outcome.people())));
        if (!contact.isEmpty()) thanks.add(new Paragraph(told.say("report.page.contact", "contact", contact)));
        chapters.add(new Chapter(told.say("report.page.thanks.title"), thanks));
        return new ReportContent(
                told.language(),
                held.details().title(),
                told.say(
                        "report.page.subtitle",
                        "county",
                        held.county(),
                        "date",
                        told.date(held.details().date())),
                List.of(),
                organisation,
                chapters,
                false);
    }

    /** What got most votes; where nobody voted, the largest themes. */
    private List<Part> top(OutcomeView outcome) {
        List<Ballot> ballots = outcome.activities().stream()
                .map(ActivityOutcome::ballot)
                .flatMap(Stream::ofNullable)
                .filter(b -> !b.rows().isEmpty())
                .toList();
        if (!ballots.isEmpty()) {
            List<String> choices = ballots.getFirst().rows().stream()
                    .limit(MOST)
                    .map(r -> cut(r.label()) + " – " + told.say("votes", "n", r.votes()))
                    .toList();
            return List.of(new Items(choices, true));
        }
        List<String> themes = outcome.activities().stream()
                .flatMap(a -> a.themes().stream())
                .sorted(Comparator.comparingInt((Theme t) -> t.voices().size()).reversed())
                .limit(MOST)
                .map(t -> cut(t.name()))
                .toList();
        return themes.isEmpty() ? List.of() : List.of(new Items(themes, false));
    }

    private List<Part> decided(OutcomeView outcome) {
        List<Part> parts = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            String summary = activity.summary();
            if (summary != null) parts.add(new Paragraph(Text.shortened(summary, LONGEST_SUMMARY)));
        }
        List<String> decisions = outcome.activities().stream()
                .flatMap(a -> a.decisions().stream())
                .map(d -> cut(d.text()))
                .toList();
        addSome(parts, decisions);
        return parts;
    }

    private List<Part> next(OutcomeView outcome) {
        List<String> actions = outcome.activities().stream()
                .flatMap(a -> a.actions().stream())
                .map(a -> cut(a.text()) + " – " + cut(a.who())
                        + (a.until() == null ? "" : ", " + told.say("until", "date", told.date(a.until()))))
                .toList();
        List<Part> parts = new ArrayList<>();
        addSome(parts, actions);
        return parts;
    }

    private void addSome(List<Part> parts, List<String> all) {
        if (all.isEmpty()) return;
        parts.add(new Items(all.stream().limit(MOST).toList(), false));
        if (all.size() > MOST) parts.add(new Note(told.say("report.page.more", "n", all.size() - MOST)));
    }

    private static String cut(String text) {
        return Text.shortened(Printable.line(text), LONGEST);
    }
}
