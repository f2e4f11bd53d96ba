package pl.narada.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import pl.narada.organisation.Organisation;
import pl.narada.programme.WorkshopDetails;
import pl.narada.report.content.ReportContent.Fact;

/**
 * A list of who was there, to be signed on paper; some names may stand on it already.
 *
 * @param clause a short one about the data on this very list
 * @param sheets each with its rows, blank ones too
 */
public record Attendance(
        Locale language,
        String title,
        Organisation organisation,
        List<Fact> facts,
        List<String> columns,
        String clause,
        List<List<Row>> sheets) {

    /** On each sheet, if no text takes two lines. */
    public static final int LINES = 25;

    public static final int MOST_PAGES = 20;

    /** Lines for those who sign by hand, below the names: at least so many. */
    public static final int SPARE = 10;

    /** So many characters fit into one line of a cell. */
    private static final int WIDTH = 30;

    /** {@code signed}: what stands in the column for signatures; all are empty in a blank row. */
    public record Row(String name, String institution, String signed) {

        private static final Row BLANK = new Row("", "", "");

        public Row {
            name = Printable.line(name);
            institution = Printable.line(institution);
            signed = Printable.line(signed);
        }

        private int lines() {
            int longest = Math.max(name.length(), institution.length());
            return Math.max(1, (longest + WIDTH - 1) / WIDTH);
        }
    }

    /** {@code pages}: 1 to {@link #MOST_PAGES}; what is beyond counts as the nearest. */
    public static Attendance blank(
            Wording told, String county, WorkshopDetails details, Organisation organisation, int pages) {
        int all = Math.clamp(pages, 1, MOST_PAGES) * LINES;
        return of(told, county, details, organisation, sheets(Collections.nCopies(all, Row.BLANK)));
    }

    /** With these names, and then blank rows to the end of the sheet. */
    public static Attendance filled(
            Wording told, String county, WorkshopDetails details, Organisation organisation, List<Row> names) {
        List<Row> rows = new ArrayList<>(names);
        rows.addAll(Collections.nCopies(SPARE, Row.BLANK));
        return of(told, county, details, organisation, sheets(rows));
    }

    private static List<List<Row>> sheets(List<Row> rows) {
        List<List<Row>> sheets = new ArrayList<>();
        int left = 0;
        for (Row row : rows) {
            if (row.lines() > left) {
                fill(sheets, left);
                sheets.add(new ArrayList<>());
                left = LINES;
            }
            sheets.getLast().add(row);
            left -= row.lines();
        }
        fill(sheets, left);
        return sheets;
    }

    private static void fill(List<List<Row>> sheets, int left) {
        if (!sheets.isEmpty()) sheets.getLast().addAll(Collections.nCopies(left, Row.BLANK));
    }

    private static Attendance of(
            Wording told, String county, WorkshopDetails details, Organisation organisation, List<List<Row>> sheets) {
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
                sheets);
    }
}
