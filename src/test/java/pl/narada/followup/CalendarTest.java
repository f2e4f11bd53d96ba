package pl.narada.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Instant NOW = Instant.parse("2023-12-01T10:20:30Z");

    private static String file(String summary, String description) {
        return Calendar.of(List.of(new Calendar.Event(
                "7-action-10-1@narada", 2, NOW, LocalDate.of(2024, 2, 29), summary, description, "https://n.pl/x")));
    }

    /** As RFC 5545 says: a line break followed by a space is nothing. */
    private static List<String> unfolded(String file) {
        return file.replace("\r\n ", "").lines().toList();
    }

    @Test
    void aDayLastsUntilTheNextAndRemindsAWeekAndADayBefore() {
        assertThat(unfolded(file("Założyć kalendarz", "Kto: Ewa")))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Narada//Narada//PL",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:7-action-10-1@narada",
                        "DTSTAMP:20231201T102030Z",
                        "SEQUENCE:2",
                        "DTSTART;VALUE=DATE:20240229",
                        "DTEND;VALUE=DATE:20240301",
                        "SUMMARY:Założyć kalendarz",
                        "DESCRIPTION:Kto: Ewa",
                        "URL:https://n.pl/x",
                        "TRANSP:TRANSPARENT",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:-P6DT15H",
                        "DESCRIPTION:Założyć kalendarz",
                        "END:VALARM",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER:-PT15H",
                        "DESCRIPTION:Założyć kalendarz",
                        "END:VALARM",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void whatPeopleWroteCannotEndALineOrBeginAnother() {
        assertThat(unfolded(file("a, b; c\\d\r\nBEGIN:VALARM", "x\ny\rz")))
                .contains("SUMMARY:a\\, b\\; c\\\\d\\nBEGIN:VALARM", "DESCRIPTION:x\\ny\\nz");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCutInTwo() {
        String long1 = "Zażółć gęślą jaźń 🙂 ".repeat(20);
        String file = file(long1, long1);

        assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        // as full as they can be: the next character would not have fitted
        assertThat(file.split("\r\n"))
                .filteredOn(line -> line.getBytes(StandardCharsets.UTF_8).length > 70)
                .hasSizeGreaterThan(10);
        assertThat(unfolded(file)).contains("SUMMARY:" + long1);
    }
}
