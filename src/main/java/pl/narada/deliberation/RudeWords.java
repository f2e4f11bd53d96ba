package pl.narada.deliberation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.shared.TextResource;

/**
 * Whether a text has a vulgar word, in Polish, Ukrainian or English. A guess for a person to judge: such a text waits, and
 * is never thrown away.
 *
 * <p>The lists have a stem a line. {@code kutas*} is every word that begins so, {@code *jebac} every word that ends so,
 * {@code cipa} that word alone. Only whole words count, so that no place and no surname is hit by what stands inside of it.
 */
public final class RudeWords {

    private static final List<String> LINES = Stream.of("pl", "uk", "en")
            .flatMap(language -> TextResource.lines("/moderation/" + language + ".txt").stream())
            .map(String::strip)
            .toList();

    private static final Set<String> WHOLE = LINES.stream()
            .filter(line -> !line.contains("*"))
            .map(RudeWords::folded)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> BEGINNINGS = LINES.stream()
            .filter(line -> line.endsWith("*"))
            .map(RudeWords::folded)
            .toList();
    private static final List<String> ENDS = LINES.stream()
            .filter(line -> line.startsWith("*"))
            .map(RudeWords::folded)
            .toList();

    private RudeWords() {}

    public static boolean isIn(String text) {
        return Folded.of(text).words().stream().anyMatch(RudeWords::isRude);
    }

    private static boolean isRude(String word) {
        return WHOLE.contains(word)
                || BEGINNINGS.stream().anyMatch(word::startsWith)
                || ENDS.stream().anyMatch(word::endsWith);
    }

    private static String folded(String line) {
        return Folded.of(line.replace("*", "")).text();
    }
}
