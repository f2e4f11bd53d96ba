package pl.narada.report.content;

import java.util.List;
import java.util.Locale;
import pl.narada.programme.WorkshopDetails;
import pl.narada.shared.SlipCode;

/**
 * Slips of paper with personal codes, to be cut apart. Nobody's name is on them.
 *
 * @param workshop its title and date, on every slip
 * @param sentence what to do with it
 */
public record SlipSheet(
        Locale language, String title, String workshop, String date, String sentence, List<Slip> slips) {

    /** {@code address}: where the QR code leads, with the personal code in it. */
    public record Slip(SlipCode code, String address) {}

    public static final int ON_A_PAGE = 10;

    private static final int LONGEST_TITLE = 90;

    public SlipSheet {
        slips = List.copyOf(slips);
    }

    public static SlipSheet of(Wording told, WorkshopDetails details, String page, List<Slip> slips) {
        String title = Printable.line(details.title());
        return new SlipSheet(
                told.language(),
                told.say("slips.sheet.title"),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                told.date(details.date()),
                told.say("slips.sheet.sentence", "page", page),
                slips);
    }
}
