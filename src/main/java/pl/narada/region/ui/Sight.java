package pl.narada.region.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.region.CountyNeeds;
import pl.narada.shared.NeedCategory;

/**
 * What is seen of one county when this is asked.
 *
 * @param value null if there is nothing to tell
 * @param words the value as people read it, or why there is none
 * @param caption which category, where it is each county's own; else empty
 */
record Sight(CountyNeeds county, @Nullable Double value, String words, String caption) {

    static List<Sight> of(Component where, List<CountyNeeds> counties, Wish wish) {
        return counties.stream().map(county -> of(where, county, wish)).toList();
    }

    private static Sight of(Component where, CountyNeeds county, Wish wish) {
        if (county.needs() == null) {
            String why = county.goingOn()
                    ? where.getTranslation("region.going-on")
                    : where.getTranslation("review.closed", "n", county.workshops());
            return new Sight(county, null, why, "");
        }
        return switch (wish.measure()) {
            case NEED -> share(where, county, wish.category());
            case GROUND -> ground(where, county, wish.category());
            case PEOPLE -> {
                double rate = county.joinedOfTenThousand();
                yield new Sight(county, rate, number(UI.getCurrent().getLocale(), rate), "");
            }
            case ACTIONS ->
                new Sight(county, (double) county.openActions(), Integer.toString(county.openActions()), "");
        };
    }

    private static Sight share(Component where, CountyNeeds county, @Nullable NeedCategory asked) {
        if (!county.isTelling()) return new Sight(county, null, where.getTranslation("region.too-few"), "");
        Optional<NeedCategory> category =
                Optional.ofNullable(asked).or(() -> county.mainNeeds().stream().findFirst());
        return category.flatMap(c ->
                        county.percent(c).map(percent -> percent(where, county, percent, asked == null ? c : null)))
                .orElseGet(() -> new Sight(county, null, where.getTranslation("region.too-few"), ""));
    }

    private static Sight ground(Component where, CountyNeeds county, @Nullable NeedCategory asked) {
        record Found(NeedCategory category, int percent) {}
        return Stream.of(NeedCategory.values())
                .filter(c -> asked == null ? c != NeedCategory.INNE : c == asked)
                .flatMap(c -> county.commonGround(c).map(p -> new Found(c, p)).stream())
                .max(Comparator.comparingInt(Found::percent))
                .map(f -> percent(where, county, f.percent(), asked == null ? f.category() : null))
                .orElseGet(() -> new Sight(county, null, where.getTranslation("region.no-vote"), ""));
    }

    private static Sight percent(Component where, CountyNeeds county, int percent, @Nullable NeedCategory own) {
        String caption = own == null ? "" : where.getTranslation("need.short." + own.key());
        return new Sight(county, (double) percent, percent + "%", caption);
    }

    /** "3,4". */
    static String number(Locale language, double value) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
