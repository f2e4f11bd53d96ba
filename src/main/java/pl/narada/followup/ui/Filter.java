package pl.narada.followup.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.shared.Teryt;

/** Which action items are listed and in which order, as it stands in the address. */
record Filter(@Nullable Teryt county, Which which, String who, Sort sort) {

    enum Which {
        OPEN,
        OVERDUE,
        DONE,
        DROPPED,
        ALL;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Sort {
        DAY,
        COUNTY,
        WHO;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Filter of(QueryParameters parameters) {
        return new Filter(
                parameters
                        .getSingleParameter("county")
                        .filter(Teryt::fits)
                        .map(Teryt::new)
                        .orElse(null),
                named(Which.values(), parameters.getSingleParameter("state")),
                parameters.getSingleParameter("who").orElse(""),
                named(Sort.values(), parameters.getSingleParameter("sort")));
    }

    /** The first one if there is none of this name. */
    private static <E extends Enum<E>> E named(E[] all, Optional<String> name) {
        return Arrays.stream(all)
                .filter(e -> name.filter(n -> n.equalsIgnoreCase(e.name())).isPresent())
                .findFirst()
                .orElse(all[0]);
    }

    /** What is as usual is left out. */
    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (county != null) said.put("county", county.value());
        if (which != Which.OPEN) said.put("state", which.wire());
        if (!who.isBlank()) said.put("who", who.strip());
        if (sort != Sort.DAY) said.put("sort", sort.wire());
        return QueryParameters.simple(said);
    }

    boolean fits(ActionNow action, LocalDate today) {
        boolean stands = switch (which) {
            case OPEN -> action.isOpen();
            case OVERDUE -> action.isOverdue(today);
            case DONE -> action.now().state() == ActionState.DONE;
            case DROPPED -> action.now().state() == ActionState.DROPPED;
            case ALL -> true;
        };
        return stands
                && (county == null || action.meeting().county().equals(county))
                && lower(action.now().who()).contains(lower(who.strip()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@code names}: how names of people and counties are compared; {@code county}: the name of one. */
    Comparator<ActionNow> order(Comparator<Object> names, java.util.function.Function<Teryt, String> county) {
        return switch (sort) {
            case DAY -> FollowUps.BY_DAY;
            case COUNTY ->
                Comparator.comparing((ActionNow a) -> county.apply(a.meeting().county()), names::compare)
                        .thenComparing(FollowUps.BY_DAY);
            case WHO ->
                Comparator.comparing((ActionNow a) -> a.now().who(), names::compare)
                        .thenComparing(FollowUps.BY_DAY);
        };
    }
}
