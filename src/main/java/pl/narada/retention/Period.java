package pl.narada.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import pl.narada.shared.Here;

/**
 * What is erased when its time is over, and what may be set: so many of its unit. People were promised no more than the most.
 * 0, where it may be, means that it is erased only by hand.
 */
public enum Period {
    /** Of contact details, since the consent. */
    CONTACTS(ChronoUnit.MONTHS, 1, 12, false),
    /** Of cards "looking for" and "offering" and what came of them. */
    CARDS(ChronoUnit.MONTHS, 1, 12, false),
    /** Of names on attendance lists, since they were entered. */
    ATTENDANCE(ChronoUnit.MONTHS, 1, 12, false),
    /** Since something last happened in one. */
    REHEARSALS(ChronoUnit.DAYS, 1, 365, true),
    /** Who took part: since something last happened in a workshop that is over. */
    TIES(ChronoUnit.DAYS, 1, 365, true),
    /** What staff did. */
    AUDIT(ChronoUnit.MONTHS, 3, 24, false),
    /** Whole workshops with all that came of them, since their date. */
    WORKSHOPS(ChronoUnit.YEARS, 1, 50, true);

    private final ChronoUnit unit;
    private final int least;
    private final int most;
    private final boolean mayBeOff;

    Period(ChronoUnit unit, int least, int most, boolean mayBeOff) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.mayBeOff = mayBeOff;
    }

    public boolean allows(int number) {
        return (mayBeOff && number == 0) || (number >= least && number <= most);
    }

    public int least() {
        return mayBeOff ? 0 : least;
    }

    public int most() {
        return most;
    }

    /** What began then is over its time on this day; {@code number} is not 0. */
    Instant end(Instant begin, int number) {
        return move(begin, number);
    }

    LocalDate end(LocalDate begin, int number) {
        return begin.plus(number, unit);
    }

    /** What began before is over its time now. */
    Instant begin(Instant now, int number) {
        return move(now, -number);
    }

    /** Days have 24 hours here; months and years are those of the calendar. */
    private Instant move(Instant from, int number) {
        return unit == ChronoUnit.DAYS
                ? from.plus(number, unit)
                : from.atZone(Here.ZONE).plus(number, unit).toInstant();
    }

    /** In the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
