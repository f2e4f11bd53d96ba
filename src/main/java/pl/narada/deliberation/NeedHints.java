package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.NeedCategory.Facet;
import pl.narada.shared.TextResource;

/**
 * Which category a need may belong to, by the beginnings of its words. A suggestion, never more: words are ambiguous, and
 * whoever was there knows better.
 */
public final class NeedHints {

    private static final List<String> LANGUAGES = List.of("pl", "uk", "en");

    /** A theme is about something if one in so many of the texts in it is. */
    private static final int ONE_IN = 3;

    private static final NeedHints OURS = read();

    /** Folded, each behind a space, so that it is found only where a word begins. */
    private final Map<NeedCategory, Set<String>> stems;

    private NeedHints(Map<NeedCategory, Set<String>> stems) {
        this.stems = stems;
    }

    /** At most one category that says how people work together and one that says what about. */
    public static List<NeedCategory> of(String text) {
        return of(text, List.of());
    }

    /** For a theme with this name; the name counts as much as half of what is in it. */
    public static List<NeedCategory> of(String name, List<String> texts) {
        List<String> all = new ArrayList<>(texts);
        for (int i = 0; i <= texts.size() / 2; i++) all.add(name);
        List<String> folded = all.stream().map(NeedHints::spaced).toList();
        return Arrays.stream(Facet.values())
                .flatMap(facet -> OURS.best(facet, folded, Math.max(1, texts.size())).stream())
                .toList();
    }

    private Optional<NeedCategory> best(Facet facet, List<String> texts, int all) {
        return stems.keySet().stream()
                .filter(category -> category.facet() == facet)
                .filter(category -> touching(category, texts) * ONE_IN >= all)
                .max(Comparator.comparingLong((NeedCategory category) -> touching(category, texts))
                        .thenComparing(category -> hits(category, texts))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** In how many texts there is something of it. */
    private long touching(NeedCategory category, List<String> texts) {
        return texts.stream().filter(text -> hits(category, text) > 0).count();
    }

    private long hits(NeedCategory category, List<String> texts) {
        return texts.stream().mapToLong(text -> hits(category, text)).sum();
    }

    private long hits(NeedCategory category, String text) {
        return stems.getOrDefault(category, Set.of()).stream()
                .filter(text::contains)
                .count();
    }

    private static String spaced(String text) {
        return " " + Folded.of(text).text() + " ";
    }

    private static NeedHints read() {
        Map<NeedCategory, Set<String>> stems = new EnumMap<>(NeedCategory.class);
        LANGUAGES.forEach(language -> TextResource.lines("/codebook/stems_%s.txt".formatted(language))
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    NeedCategory category =
                            NeedCategory.find(line.substring(0, colon)).orElseThrow();
                    for (String stem : line.substring(colon + 1).split(","))
                        stems.computeIfAbsent(category, _ -> new LinkedHashSet<>())
                                .add(searched(stem.strip()));
                }));
        return new NeedHints(stems);
    }

    /** A whole word is followed by a dot. */
    private static String searched(String stem) {
        String folded = Folded.of(stem).text();
        return stem.endsWith(".") ? " " + folded + " " : " " + folded;
    }
}
