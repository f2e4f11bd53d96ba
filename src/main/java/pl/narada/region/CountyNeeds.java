package pl.narada.region;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.codebook.CountedNeeds;
import pl.narada.deliberation.SectorGroups;
import pl.narada.programme.County;
import pl.narada.shared.NeedCategory;

/**
 * One county as it stands beside the others.
 *
 * @param workshops those that are over
 * @param goingOn whether there is one just now
 * @param needs what was said there; null if no workshop is over
 * @param openActions of what was agreed there
 */
public record CountyNeeds(
        County county,
        int workshops,
        boolean goingOn,
        @Nullable CountedNeeds needs,
        int openActions) {

    /** So many of a county's needs are its main ones. */
    public static final int MAIN = 3;

    private static final int INHABITANTS = 10_000;

    /** Who joined, once for each workshop. */
    public int people() {
        return needs == null ? 0 : needs.people();
    }

    /** Whether so many people said so much that shares mean something, and expose nobody. */
    public boolean isTelling() {
        return needs != null
                && needs.people() >= SectorGroups.threshold()
                && needs.categorised() >= SectorGroups.threshold();
    }

    /** Of all that was said there and has a category, in a hundred. Empty if that may not be told. */
    public Optional<Integer> percent(NeedCategory category) {
        CountedNeeds told = needs;
        if (told == null || !isTelling()) return Optional.empty();
        return Optional.of(
                told.of(category).map(row -> row.percentOf(told.categorised())).orElse(0));
    }

    /** What is spoken of most there; what is something else is left out. */
    public List<NeedCategory> mainNeeds() {
        return rows().filter(row -> row.voices() > 0)
                .map(CountedNeeds.Row::category)
                .filter(category -> category != NeedCategory.INNE)
                .limit(MAIN)
                .toList();
    }

    private Stream<CountedNeeds.Row> rows() {
        return needs == null || !isTelling() ? Stream.empty() : needs.rows().stream();
    }

    public Map<NeedCategory, Integer> voices() {
        Map<NeedCategory, Integer> voices = new EnumMap<>(NeedCategory.class);
        rows().forEach(row -> voices.put(row.category(), row.voices()));
        return voices;
    }

    /** What every group of sectors supports at least, in a hundred. Empty if nobody voted on it, or it may not be told. */
    public Optional<Integer> commonGround(NeedCategory category) {
        return rows().filter(row -> row.category() == category)
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.support()))
                .flatMap(CountedNeeds.Support::agreement)
                .map(agreement -> (int) Math.round(100 * agreement.commonGround()));
    }

    /** How many of ten thousand inhabitants joined. */
    public double joinedOfTenThousand() {
        return (double) people() * INHABITANTS / county.population();
    }
}
