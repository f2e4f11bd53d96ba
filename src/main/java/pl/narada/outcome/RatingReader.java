package pl.narada.outcome;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.room.ScaleName;
import pl.narada.shared.Sector;

/** Ratings on scales. */
record RatingReader(Findings found, Turnouts turnouts) {

    @Nullable
    Ratings ratings(int activity) {
        return found.all(RatingLine.RatingRound.class).stream()
                .filter(r -> r.activity() == activity)
                .findFirst()
                .map(this::ratings)
                .orElse(null);
    }

    private Ratings ratings(RatingLine.RatingRound line) {
        Map<Sector, Integer> raters = turnouts.raters(line.activity());
        int all = Sector.total(raters);
        int onPaper = turnouts.ratersOnPaper(line.activity());
        List<String> scales = List.of(line.scales().split(","));
        boolean hidden = !found.complete() && !line.revealed();
        if (hidden)
            return new Ratings(scales, names(line.activity(), scales), true, all, onPaper, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(raters);
        List<Line.Choice> choices = turnouts.choices(line.activity()).toList();
        Map<String, List<Rating>> byScale = new LinkedHashMap<>();
        for (String scale : scales)
            byScale.put(
                    scale,
                    Rating.of(
                            groups, choices.stream().map(c -> spreads(c, scale)).toList()));
        List<RatedRow> rows = IntStream.range(0, choices.size())
                .mapToObj(i -> row(choices.get(i), byScale, i))
                .toList();
        return new Ratings(scales, names(line.activity(), scales), false, all, onPaper, Turnouts.counts(groups), rows);
    }

    /** In the order of the scales, whatever the order of their rows. */
    private Map<String, ScaleName> names(int activity, List<String> scales) {
        Map<String, ScaleName> names = new LinkedHashMap<>();
        for (String scale : scales)
            for (RatingLine.NamedScale called : found.all(RatingLine.NamedScale.class))
                if (called.activity() == activity && called.scale().equals(scale))
                    names.put(scale, new ScaleName(called.name(), called.low(), called.high()));
        return names;
    }

    private RatedRow row(Line.Choice choice, Map<String, List<Rating>> byScale, int place) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        byScale.forEach((scale, rows) -> ratings.put(scale, rows.get(place)));
        return new RatedRow(choice.choice(), choice.label(), ratings, shift(choice));
    }

    private @Nullable Shift shift(Line.Choice choice) {
        return found.all(RatingLine.Shift.class).stream()
                .filter(s -> s.activity() == choice.activity() && s.choice() == choice.choice())
                .map(s -> new Shift(s.pairs(), s.meanBefore(), s.meanAfter(), s.risen()))
                .findFirst()
                .orElse(null);
    }

    private Map<Sector, Spread> spreads(Line.Choice choice, String scale) {
        Map<Sector, Spread> spreads = new EnumMap<>(Sector.class);
        found.all(RatingLine.Rating.class).stream()
                .filter(r -> r.activity() == choice.activity() && r.choice() == choice.choice())
                .filter(r -> r.scale().equals(scale))
                .forEach(r -> spreads.put(r.sector(), r.spread()));
        return spreads;
    }
}
