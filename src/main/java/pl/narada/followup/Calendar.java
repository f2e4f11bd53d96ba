package pl.narada.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Days as a file that calendars take in (RFC 5545): each lasts the whole day, and reminds a week and a day before, at nine.
 * Written here rather than by a library: one kind of event with ten lines.
 */
public final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;
    private static final List<String> REMINDERS = List.of("-P6DT15H", "-PT15H");

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    /**
     * One day.
     *
     * @param uid the same whenever it is written, so that a calendar finds it again
     * @param revision how often it was changed
     * @param stamp when it was written like this
     */
    public record Event(
            String uid, int revision, Instant stamp, LocalDate day, String summary, String description, String url) {}

    public static String of(List<Event> events) {
        var calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Narada//Narada//PL");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + MOMENT.format(event.stamp()));
        line("SEQUENCE:" + event.revision());
        line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
        // the first day that no longer belongs to it
        line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        line("SUMMARY:" + escaped(event.summary()));
        line("DESCRIPTION:" + escaped(event.description()));
        line("URL:" + event.url());
        line("TRANSP:TRANSPARENT");
        for (String before : REMINDERS) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("TRIGGER:" + before);
            line("DESCRIPTION:" + escaped(event.summary()));
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n");
    }

    /** Folded before a character that would be the 76th octet; what follows is led by a space. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = size(character);
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }

    /** In UTF-8. */
    private static int size(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }
}
