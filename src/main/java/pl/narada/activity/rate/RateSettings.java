package pl.narada.activity.rate;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.room.ScaleName;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/**
 * What is rated, and on which scales.
 *
 * @param source the activity whose themes or contributions are rated
 * @param scales importance alone or with feasibility, in this order; both if none is named
 * @param named what scales are called here; null, also in old journals, if all are called as usual
 * @param openResults whether the stage shows how it stands while people rate; otherwise, also in old journals, it is secret
 *     until it is revealed
 */
public record RateSettings(
        ActivityId source, List<Scale> scales, @Nullable Map<Scale, ScaleName> named, boolean openResults)
        implements Settings {

    public RateSettings {
        scales = inOrder(scales);
        named = unusual(scales, named);
    }

    public RateSettings(ActivityId source, List<Scale> scales) {
        this(source, scales, null, false);
    }

    /** Importance and feasibility. */
    public static RateSettings both(ActivityId source) {
        return new RateSettings(source, List.of(Scale.values()));
    }

    public static RateSettings importance(ActivityId source) {
        return new RateSettings(source, List.of(Scale.IMPORTANCE));
    }

    public RateSettings called(Map<Scale, ScaleName> some) {
        return new RateSettings(source, scales, some, openResults);
    }

    public RateSettings withOpenResults(boolean open) {
        return new RateSettings(source, scales, named, open);
    }

    /** Whether what people have rated keeps its meaning under the others: so that it can be seen earlier, or later. */
    boolean mayBecome(RateSettings after) {
        return after.withOpenResults(openResults).equals(this);
    }

    /** Only of scales that are not called as usual. */
    public Map<Scale, ScaleName> names() {
        return named == null ? Map.of() : named;
    }

    /** What a table calls a scale, by its wire name; {@code usual}: if it has no name here. */
    public String title(String scale, String usual) {
        return names().entrySet().stream()
                .filter(one -> one.getKey().wire().equals(scale))
                .findFirst()
                .map(one -> one.getValue().title(usual))
                .orElse(usual);
    }

    /** In the usual order, so that a journal is the same wherever it is written. */
    private static @Nullable Map<Scale, ScaleName> unusual(List<Scale> scales, @Nullable Map<Scale, ScaleName> named) {
        Map<Scale, ScaleName> names = new EnumMap<>(Scale.class);
        if (named != null)
            named.forEach((scale, name) -> {
                if (scales.contains(scale) && !name.asUsual()) names.put(scale, name);
            });
        return names.isEmpty() ? null : Collections.unmodifiableMap(names);
    }

    private static List<Scale> inOrder(@Nullable List<Scale> named) {
        List<Scale> all = Arrays.asList(Scale.values());
        return List.copyOf(
                named == null || named.isEmpty()
                        ? all
                        : all.stream().filter(named::contains).toList());
    }
}
