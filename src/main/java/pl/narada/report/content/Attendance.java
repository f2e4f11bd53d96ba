package pl.narada.report.content;

import java.util.List;
import java.util.Locale;
import pl.narada.organisation.Organisation;
import pl.narada.programme.WorkshopDetails;
import pl.narada.report.content.ReportContent.Fact;

/**
 * A list to be signed on paper. Names are never typed into the program: it knows nobody's, and need not.
 *
 * @param clause a short one about the data on this very list
 */
public record Attendance(
        Locale language,
        String title,
        Organisation organisation,
        List<Fact> facts,
        List<String> columns,
        String clause,
        int pages) {

    public static final int LINES = 25;
    public static final int MOST_PAGES = 20;

    public static Attendance blank(
            Wording told, String county, WorkshopDetails details, Organisation organisation, int pages) {
        String where = details.venue().isEmpty() ? county : details.venue() + ", " + county;
        String who = organisation.name().isEmpty()
                ? told.say("attendance.controller.unknown")
                : String.join(
                        ", ",
                        List.of(organisation.name(), organisation.contact()).stream()
                                .filter(part -> !part.isEmpty())
                                .toList());
        return new Attendance(
                told.language(),
                told.say("attendance.title"),
                organisation,
                List.of(
                        new Fact(told.say("report.title"), details.title()),
                        new Fact(told.say("report.date"), told.when(details)),
                        new Fact(told.say("report.venue"), where)),
                List.of(
                        told.say("attendance.number"),
                        told.say("attendance.name"),
                        told.say("attendance.institution"),
                        told.say("attendance.signature")),
                Printable.line(told.say("attendance.clause", "who", who)),
                Math.clamp(pages, 1, MOST_PAGES));
    }
}
