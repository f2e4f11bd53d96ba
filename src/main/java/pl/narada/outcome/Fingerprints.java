package pl.narada.outcome;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Of each result one short text that is the same if, and only if, all its rows are: SHA-256 of the rows as text, one a line,
 * in the order of the alphabet. A row is its name and its values with {@code |} between them.
 */
final class Fingerprints {

    /** What makes an activity one with a result: what merely was said is no count. */
    private static final List<Class<? extends Line>> RESULTS = List.of(
            VoteLine.Ballot.class,
            RatingLine.RatingRound.class,
            OpinionLine.OpinionRound.class,
            OrderLine.Ranking.class,
            OrderLine.PairRound.class,
            ConsentLine.Proposal.class,
            VoteLine.TwoWays.class);

    private Fingerprints() {}

    /** The rows as text by activity, sorted; only of activities with a result. */
    static Map<Integer, List<String>> rows(Collection<Line> lines) {
        Map<Integer, List<String>> rows = lines.stream()
                .filter(line -> !(line instanceof Line.Fingerprint || line instanceof AgreedLine.Origin))
                .filter(line -> activity(line).isPresent())
                .collect(Collectors.groupingBy(
                        line -> activity(line).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(Fingerprints::row, Collectors.toList())));
        rows.keySet()
                .retainAll(lines.stream()
                        .filter(line -> RESULTS.contains(line.getClass()))
                        .flatMap(line -> activity(line).stream())
                        .toList());
        rows.replaceAll((_, texts) -> texts.stream().sorted().toList());
        return rows;
    }

    static List<Line.Fingerprint> of(Collection<Line> lines) {
        return rows(lines).entrySet().stream()
                .map(e -> new Line.Fingerprint(e.getKey(), hash(e.getValue())))
                .toList();
    }

    static String hash(List<String> rows) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static Optional<Integer> activity(Line line) {
        return component(line, "activity").map(Integer.class::cast);
    }

    private static Optional<Object> component(Line line, String name) {
        return Arrays.stream(line.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .map(c -> value(line, c));
    }

    private static String row(Line line) {
        return line.getClass().getSimpleName()
                + Arrays.stream(line.getClass().getRecordComponents())
                        .map(c -> "|" + value(line, c))
                        .collect(Collectors.joining());
    }

    private static Object value(Line line, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(line);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
