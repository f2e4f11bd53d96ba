package pl.narada.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** What parameters ask for. What can't be understood is a {@link Problem}: whoever mistypes a filter must not get everything. */
final class Asked {

    private Asked() {}

    static Optional<Teryt> county(@Nullable String text) {
        if (text == null) return Optional.empty();
        if (!Teryt.fits(text)) throw Problem.wrong("api.problem.county", Map.of("name", "county"));
        return Optional.of(new Teryt(text));
    }

    static Optional<WorkshopId> workshop(@Nullable String text) {
        if (text == null) return Optional.empty();
        return Optional.of(
                WorkshopId.parse(text).orElseThrow(() -> Problem.wrong("api.problem.id", Map.of("name", "workshop"))));
    }

    static @Nullable LocalDate date(String name, @Nullable String text) {
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Problem.wrong("api.problem.date", Map.of("name", name));
        }
    }

    /** One of these, by its name on the wire. */
    static <E> Optional<E> one(String name, @Nullable String text, List<E> values, Function<E, String> wire) {
        if (text == null) return Optional.empty();
        Optional<E> found =
                values.stream().filter(v -> wire.apply(v).equals(text)).findFirst();
        if (found.isPresent()) return found;
        String choices = values.stream().map(wire).collect(Collectors.joining(", "));
        throw Problem.wrong("api.problem.choice", Map.of("name", name, "choices", choices));
    }

    static Optional<Boolean> yes(String name, @Nullable String text) {
        return one(name, text, List.of(true, false), String::valueOf);
    }

    static int whole(String name, String text, int least, int most) {
        try {
            int asked = Integer.parseInt(text);
            if (asked >= least && asked <= most) return asked;
        } catch (NumberFormatException _) {
            // the same sentence
        }
        throw Problem.wrong("api.problem.number", Map.of("name", name, "least", least, "most", most));
    }
}
