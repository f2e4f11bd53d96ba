package pl.narada.report;

import pl.narada.outcome.OutcomeView;
import pl.narada.report.content.Held;

/** What came of one workshop, for other programs: narada-outcome-1 of docs/schema. The order is that of the file. */
public record OutcomeDocument(
        String format,
        int formatVersion,
        String workshop,
        Where county,
        String title,
        String date,
        String start,
        String end,
        String venue,
        OutcomeView outcome) {

    public record Where(String teryt, String name) {}

    static OutcomeDocument of(Held held) {
        var details = held.details();
        return new OutcomeDocument(
                "narada-outcome",
                1,
                held.id().toString(),
                new Where(details.county().value(), held.county()),
                details.title(),
                details.date().toString(),
                details.start().toString(),
                details.end().toString(),
                details.venue(),
                held.outcome());
    }
}
