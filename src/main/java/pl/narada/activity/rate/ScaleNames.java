package pl.narada.activity.rate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pl.narada.room.ScaleName;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** What the names of scales have to be like, and how phones, stage and outcome are told of them. */
final class ScaleNames {

    private ScaleNames() {}

    /** As they are kept: each at most a line; refused if one is too long, or two scales have the same name. */
    static Result<RateSettings> checked(RateSettings settings) {
        Map<Scale, ScaleName> clean = new EnumMap<>(Scale.class);
        for (Map.Entry<Scale, ScaleName> named : settings.names().entrySet()) {
            switch (checked(named.getValue())) {
                case Result.Ok<ScaleName>(ScaleName name) -> clean.put(named.getKey(), name);
                case Result.Refused<ScaleName>(Refusal refusal) -> {
                    return new Result.Refused<>(refusal);
                }
            }
        }
        List<String> names = clean.values().stream()
                .map(n -> n.name().toLowerCase(Locale.ROOT))
                .filter(n -> !n.isEmpty())
                .toList();
        return Set.copyOf(names).size() < names.size()
                ? Result.refused(Reason.SCALES_SAME)
                : Result.ok(settings.called(clean));
    }

    private static Result<ScaleName> checked(ScaleName typed) {
        return line(typed.name())
                .then(name ->
                        line(typed.low()).then(low -> line(typed.high()).map(high -> new ScaleName(name, low, high))));
    }

    private static Result<String> line(String typed) {
        return typed.isBlank() ? Result.ok("") : Text.line(typed, ScaleName.LIMIT);
    }

    /** By the wire name of the scale, in the order of the scales. */
    static Map<String, ScaleName> wire(RateSettings settings) {
        Map<String, ScaleName> names = new LinkedHashMap<>();
        for (Scale scale : settings.scales()) {
            ScaleName name = settings.names().get(scale);
            if (name != null) names.put(scale.wire(), name);
        }
        return names;
    }
}
