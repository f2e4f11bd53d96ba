package pl.narada.region.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.region.Period;
import pl.narada.shared.NeedCategory;

/**
 * What somebody wants to see, as it stands in the address.
 *
 * @param category null for the main need of each county
 * @param atLeast a need is shared by many if it is a main one in so many counties
 */
record Wish(Measure measure, @Nullable NeedCategory category, Period period, Order order, int atLeast) {

    static final List<Integer> MANY = List.of(2, 3, 4, 5, 7);
    static final Wish USUAL = new Wish(Measure.NEED, null, Period.ALWAYS, Order.USUAL, 3);

    /** By which column the table is sorted. */
    record Order(String column, boolean up) {

        static final String COUNTY = "county";
        static final String PEOPLE = "people";
        static final String RATE = "rate";
        static final String UP = "ascending";
        static final String DOWN = "descending";
        static final Order USUAL = new Order(COUNTY, true);

        /** As ARIA calls it. */
        String direction() {
            return up ? UP : DOWN;
        }

        /** Of a column that is asked for again, the other way round; names from A, numbers from the highest. */
        Order then(String asked) {
            return new Order(asked, asked.equals(column) ? !up : asked.equals(COUNTY));
        }
    }

    Wish with(Measure now) {
        return new Wish(now, category, period, order, atLeast);
    }

    Wish with(@Nullable NeedCategory now) {
        return new Wish(measure, now, period, order, atLeast);
    }

    Wish with(Period now) {
        return new Wish(measure, category, now, order, atLeast);
    }

    Wish with(Order now) {
        return new Wish(measure, category, period, now, atLeast);
    }

    Wish withAtLeast(int now) {
        return new Wish(measure, category, period, order, now);
    }

    /** What can't be read is as usual. */
    static Wish of(Map<String, List<String>> address) {
        String column = first(address, "sort")
                .filter(c -> NeedCategory.find(c).isPresent()
                        || List.of(Order.COUNTY, Order.PEOPLE, Order.RATE).contains(c))
                .orElse(Order.COUNTY);
        boolean up = first(address, "order").map(Order.UP::equals).orElse(column.equals(Order.COUNTY));
        return new Wish(
                first(address, "show").flatMap(Measure::find).orElse(USUAL.measure),
                first(address, "need").flatMap(NeedCategory::find).orElse(null),
                new Period(date(address, "from"), date(address, "to")),
                new Order(column, up),
                first(address, "many")
                        .flatMap(n -> MANY.stream()
                                .filter(m -> n.equals(m.toString()))
                                .findFirst())
                        .orElse(USUAL.atLeast));
    }

    private static Optional<String> first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static @Nullable LocalDate date(Map<String, List<String>> address, String name) {
        try {
            return first(address, name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** Only what is not as usual. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (measure != USUAL.measure) address.put("show", measure.wire());
        if (category != null) address.put("need", category.key());
        if (period.from() != null) address.put("from", period.from().toString());
        if (period.to() != null) address.put("to", period.to().toString());
        if (!order.equals(Order.USUAL)) {
            address.put("sort", order.column());
            address.put("order", order.direction());
        }
        if (atLeast != USUAL.atLeast) address.put("many", Integer.toString(atLeast));
        return address;
    }
}
