package pl.narada.activity.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Spread;
import pl.narada.room.Choice;
import pl.narada.room.Situation;

/**
 * How a rating stands while people rate, if its results are open: where each choice stands and nothing else, no number of
 * people, no spread, no verdict and never by sector. Of what {@link Waves} lets be seen.
 *
 * @param means by choice and the wire name of the scale, in quarters: finer ones would only tremble, and tell of few. A choice
 *     that fewer people than {@link SectorGroups#threshold} have rated on some scale is not among them
 */
record Running(int activity, Map<Integer, Map<String, Double>> means) {

    private static final double STEPS = 4;

    static Running of(Situation<RateSettings, RateState> now) {
        Map<Integer, Map<String, Double>> means = new LinkedHashMap<>();
        RateState shown = now.state().waves().shown();
        if (shown == null) return new Running(now.id().value(), means);
        Tally tally = new Tally(now.choices(now.settings().source()), shown);
        for (Choice choice : tally.choices().all()) {
            Map<String, Double> of = means(tally, choice, now.settings().scales());
            if (!of.isEmpty()) means.put(choice.id(), of);
        }
        return new Running(now.id().value(), means);
    }

    /** Empty if on some scale too few have rated it. */
    private static Map<String, Double> means(Tally tally, Choice choice, List<Scale> scales) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (Scale scale : scales) {
            Spread all = Spread.total(tally.spread(new Item(choice.id(), scale)).values());
            if (all.n() < SectorGroups.threshold()) return Map.of();
            means.put(scale.wire(), Math.round(STEPS * all.sum() / all.n()) / STEPS);
        }
        return means;
    }
}
