package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.narada.i18n.Translations;
import pl.narada.shared.Here;

/** Dates as people of each language write them. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private Dates() {}

    /** "9:30". */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(Here.ZONE));
    }

    /** "22 listopada 2023". */
    public static String longDate(Locale language, LocalDate date) {
        return Translations.longDate(language, date);
    }

    /** "24 listopada". */
    public static String dayAndMonth(Locale language, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM", language));
    }

    /** A date field with the month and day names of the language, the week beginning on Monday. */
    public static DatePicker picker(Component where) {
        Locale language = UI.getCurrent().getLocale();
        var texts = new DatePickerI18n()
                .setMonthNames(months(language))
                .setWeekdays(days(language, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(language, TextStyle.SHORT_STANDALONE))
                .setDateFormat("dd.MM.yyyy")
                .setFirstDayOfWeek(1)
                .setToday(where.getTranslation("today"))
                .setCancel(where.getTranslation("cancel"));
        var picker = new DatePicker();
        picker.setI18n(texts);
        // whoever types a date is not helped by a calendar over the next field; the button still opens it
        picker.setAutoOpen(false);
        return picker;
    }

    private static List<String> months(Locale language) {
        return Arrays.stream(Month.values())
                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, language))
                .toList();
    }

    /** The field wants Sunday first in this list, whatever the week begins with. */
    private static List<String> days(Locale language, TextStyle style) {
        return List.of(
                        DayOfWeek.SUNDAY,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY)
                .stream()
                .map(d -> d.getDisplayName(style, language))
                .toList();
    }
}
