package pl.narada.deliberation.statements;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import pl.narada.deliberation.SectorGroups;
import pl.narada.shared.Sector;

/**
 * Which things a sector has hardly seen, so that its phones ask about them first: those that came late, and those that chance
 * has left behind. That is fewer than half as many answers of the sector as its median thing has, once that has five. Sectors
 * that may not be told apart are asked alike. Told is only which, never how many.
 */
public final class Lagging {

    /** Before that a difference is chance. */
    static final int ENOUGH = 5;

    private Lagging() {}

    /**
     * By sector, only where there is anything, in the order of {@code things}.
     *
     * @param people who have answered anything
     * @param answered how many of a sector have answered this one
     */
    public static Map<Sector, List<Integer>> of(
            Map<Sector, Integer> people, Collection<Integer> things, AnsweredBy answered) {
        Map<Sector, List<Integer>> lagging = new EnumMap<>(Sector.class);
        List<SectorGroups.Group> told = SectorGroups.of(people);
        Stream<List<Sector>> groups = told.isEmpty()
                ? Stream.of(List.of(Sector.values()))
                : told.stream().map(SectorGroups.Group::sectors);
        groups.forEach(sectors -> {
            List<Integer> behind = behind(
                    things,
                    thing -> sectors.stream()
                            .mapToInt(s -> answered.by(thing, s))
                            .sum());
            if (!behind.isEmpty()) sectors.forEach(sector -> lagging.put(sector, behind));
        });
        return lagging;
    }

    /** As the field {@code first} of what phones know, by the names of sectors; nothing where nothing lags. */
    public static void tell(Map<String, Object> fields, Map<Sector, List<Integer>> lagging) {
        if (lagging.isEmpty()) return;
        Map<String, List<Integer>> bySector = new TreeMap<>();
        lagging.forEach((sector, things) -> bySector.put(sector.wire(), things));
        fields.put("first", bySector);
    }

    /** How many people of a sector have answered a thing. */
    public interface AnsweredBy {
        int by(int thing, Sector sector);
    }

    private static List<Integer> behind(Collection<Integer> things, ToIntFunction<Integer> answered) {
        int[] counts = things.stream().mapToInt(answered).sorted().toArray();
        int median = counts.length == 0 ? 0 : counts[counts.length / 2];
        if (median < ENOUGH || Arrays.stream(counts).allMatch(n -> 2 * n >= median)) return List.of();
        return things.stream()
                .filter(thing -> 2 * answered.applyAsInt(thing) < median)
                .toList();
    }
}
