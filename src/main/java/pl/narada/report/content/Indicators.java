package pl.narada.report.content;

import java.util.List;
import java.util.stream.Stream;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Cards.CardRow;

/**
 * What is counted for the grant report, over some workshops.
 *
 * @param needs those that stood for themselves: what was merged into another is not counted twice; like {@code ideas}
 * @param voices all that was said, merged or not
 */
public record Indicators(
        int workshops,
        int counties,
        int people,
        int voices,
        int needs,
        int ideas,
        int themes,
        int votes,
        int practices,
        int sources,
        int decisions,
        int actions) {

    public static Indicators of(List<Held> all) {
        List<ActivityOutcome> activities =
                all.stream().flatMap(h -> h.outcome().activities().stream()).toList();
        List<CardRow> cards = activities.stream()
                .map(ActivityOutcome::cards)
                .flatMap(Stream::ofNullable)
                .flatMap(c -> c.rows().stream())
                .toList();
        return new Indicators(
                all.size(),
                (int) all.stream().map(h -> h.details().county()).distinct().count(),
                all.stream().mapToInt(h -> h.outcome().people()).sum(),
                activities.stream().mapToInt(a -> a.voices().size()).sum(),
                own("need", activities),
                own("idea", activities),
                activities.stream().mapToInt(a -> a.themes().size()).sum(),
                (int) activities.stream().filter(a -> a.ballot() != null).count(),
                shown("practice", cards),
                shown("source", cards),
                activities.stream().mapToInt(a -> a.decisions().size()).sum(),
                activities.stream().mapToInt(a -> a.actions().size()).sum());
    }

    /** The same card may be shown at many workshops. */
    private static int shown(String type, List<CardRow> cards) {
        return (int) cards.stream()
                .filter(c -> c.type().equals(type))
                .map(CardRow::title)
                .distinct()
                .count();
    }

    private static int own(String noun, List<ActivityOutcome> activities) {
        return (int) activities.stream()
                .flatMap(a -> a.voices().stream())
                .filter(v -> v.noun().equals(noun) && v.mergedInto() == null)
                .count();
    }
}
