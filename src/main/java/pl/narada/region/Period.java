package pl.narada.region;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; without an end where there is none. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Period ALWAYS = new Period(null, null);

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean has(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** If it is exactly one. */
    public Optional<Integer> year() {
        return Optional.ofNullable(from).map(LocalDate::getYear).filter(year -> equals(year(year)));
    }
}
