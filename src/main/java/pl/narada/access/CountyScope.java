package pl.narada.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.narada.shared.Teryt;

/** About which counties somebody, or some system, may read: about all, or only about some. */
public sealed interface CountyScope {

    /** All counties, also those that come later. */
    record Every() implements CountyScope {}

    /** These and no others; of none, nothing may be read. */
    record Only(Set<Teryt> counties) implements CountyScope {

        public Only {
            counties = Set.copyOf(counties);
        }
    }

    CountyScope EVERY = new Every();

    static CountyScope only(Set<Teryt> counties) {
        return new Only(counties);
    }

    default boolean allows(Teryt county) {
        return switch (this) {
            case Every _ -> true;
            case Only only -> only.counties().contains(county);
        };
    }

    default boolean isEvery() {
        return this instanceof Every;
    }

    /** The counties it is limited to, by their codes in order; empty if it isn't limited. */
    default List<Teryt> limits() {
        return switch (this) {
            case Every _ -> List.of();
            case Only only ->
                only.counties().stream()
                        .map(Teryt::value)
                        .sorted()
                        .map(Teryt::new)
                        .toList();
        };
    }

    /** {@code *} for all, else the codes in order with commas between: as it is kept in tables and passed in tokens. */
    default String written() {
        return isEvery() ? "*" : limits().stream().map(Teryt::value).collect(Collectors.joining(","));
    }

    /** What {@link #written} gave. */
    static CountyScope read(String written) {
        if (written.equals("*")) return EVERY;
        return only(Arrays.stream(written.split(","))
                .filter(Teryt::fits)
                .map(Teryt::new)
                .collect(Collectors.toSet()));
    }
}
