package pl.narada.activity.rate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/**
 * What is rated, and on which scales.
 *
 * @param source the activity whose themes or contributions are rated
 * @param scales importance alone or with feasibility, in this order; both if none is named
 */
public record RateSettings(ActivityId source, List<Scale> scales) implements Settings {

    public RateSettings {
        scales = inOrder(scales);
    }

    /** Importance and feasibility. */
    public static RateSettings both(ActivityId source) {
        return new RateSettings(source, List.of(Scale.values()));
    }

    public static RateSettings importance(ActivityId source) {
        return new RateSettings(source, List.of(Scale.IMPORTANCE));
    }

    private static List<Scale> inOrder(@Nullable List<Scale> named) {
        List<Scale> all = Arrays.asList(Scale.values());
        return List.copyOf(
                named == null || named.isEmpty()
                        ? all
                        : all.stream().filter(named::contains).toList());
    }
}
