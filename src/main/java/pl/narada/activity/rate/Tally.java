package pl.narada.activity.rate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.statements.Lagging;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * What the ratings come to now that the source is as it is: a choice that is gone is not counted, and one that was merged
 * counts for the other. Nobody counts twice: who rated the other choice itself has rated it; of several that were merged
 * into it, the highest rating counts.
 */
record Tally(Choices choices, RateState state) {

    static Tally of(Situation<RateSettings, RateState> now) {
        return new Tally(now.choices(now.settings().source()), now.state());
    }

    /** What counts of this person's ratings; 0 if nothing does. */
    int rating(Ratings ratings, Item item) {
        int own = ratings.of(item);
        return own > 0
                ? own
                : choices.merged(item.choice()).stream()
                        .mapToInt(m -> ratings.of(new Item(m, item.scale())))
                        .max()
                        .orElse(0);
    }

    /** All that counts of this person's ratings: by choice and the wire name of the scale; without zeros. */
    Map<Integer, Map<String, Integer>> ratings(Ratings ratings, List<Scale> scales) {
        Map<Integer, Map<String, Integer>> all = new LinkedHashMap<>();
        for (Choice choice : choices.all()) {
            Map<String, Integer> values = new LinkedHashMap<>();
            for (Scale scale : scales) {
                int value = rating(ratings, new Item(choice.id(), scale));
                if (value > 0) values.put(scale.wire(), value);
            }
            if (!values.isEmpty()) all.put(choice.id(), values);
        }
        return all;
    }

    /** Counted anew only if something was merged into the choice. */
    Map<Sector, Spread> spread(Item item) {
        if (choices.merged(item.choice()).isEmpty()) return Map.copyOf(state.countOf(item));
        Map<Sector, Spread> counted = new EnumMap<>(Sector.class);
        for (Ratings ratings : state.ratings().values()) {
            int value = rating(ratings, item);
            if (value > 0) counted.merge(ratings.sector(), Spread.NONE.plus(value, 1), Spread::plus);
        }
        return counted;
    }

    /** Which choices phones ask about first, by sector: those of which the scale that was answered most was answered by few. */
    Map<Sector, List<Integer>> lagging(List<Scale> scales) {
        return Lagging.of(
                state.raters(),
                choices.all().stream().map(Choice::id).toList(),
                (choice, sector) -> Stream.concat(Stream.of(choice), choices.merged(choice).stream())
                        .mapToInt(id -> scales.stream()
                                .mapToInt(scale -> state.countOf(new Item(id, scale))
                                        .getOrDefault(sector, Spread.NONE)
                                        .n())
                                .max()
                                .orElse(0))
                        .sum());
    }

    /** People with a rating that counts, by sector. Counted anew only if something that was rated is gone. */
    Map<Sector, Integer> raters() {
        Set<Integer> counting = choices.counting();
        if (state.counts().keySet().stream().allMatch(item -> counting.contains(item.choice()))) return state.raters();
        Map<Sector, Integer> left = new EnumMap<>(Sector.class);
        for (Ratings ratings : state.ratings().values()) {
            if (counts(ratings, counting)) left.merge(ratings.sector(), 1, Integer::sum);
        }
        return left;
    }

    /** Whether any of these ratings counts. */
    boolean counts(Ratings ratings) {
        return counts(ratings, choices.counting());
    }

    private static boolean counts(Ratings ratings, Set<Integer> counting) {
        return ratings.values().keySet().stream().anyMatch(item -> counting.contains(item.choice()));
    }
}
