package pl.narada.bench.micro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.narada.deliberation.Grouping;
import pl.narada.deliberation.Grouping.Theme;

/** What it costs to suggest themes for 300 contributions: the first time, and after somebody has moved a card. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // what JMH fills in
public class GroupingBenchmark {

    private static final int TEXTS = 300;
    private static final List<String> WORDS = List.of(
            ("autobus lekarz świetlica młodzież konkurs dotacja przystanek oświetlenie senior szkolenie organizacja"
                            + " stowarzyszenie księgowa droga chodnik plac zabaw psycholog kurs żłobek")
                    .split(" "));

    private Map<Integer, String> texts;
    private List<Theme> themes;
    private Grouping known;

    @Setup
    public void write() {
        texts = new HashMap<>();
        for (int i = 1; i <= TEXTS; i++) texts.put(i, text(i));
        themes = IntStream.rangeClosed(1, 12)
                .mapToObj(t -> new Theme(
                        t, WORDS.get(t) + " i " + WORDS.get(t + 3), cards(c -> c % 3 != 0 && c % 12 == t % 12)))
                .toList();
        known = new Grouping();
        known.follow(texts);
    }

    private static String text(int i) {
        return "Potrzebujemy: %s, %s oraz %s w gminie numer %d, najlepiej jeszcze w tym roku"
                .formatted(word(i), word(i * 7 + 3), word(i * 13 + 5), i);
    }

    private static String word(int i) {
        return WORDS.get(i % WORDS.size());
    }

    private static Set<Integer> cards(java.util.function.IntPredicate wanted) {
        return IntStream.rangeClosed(1, TEXTS).filter(wanted).boxed().collect(Collectors.toSet());
    }

    @Benchmark
    public Object firstLook() {
        var grouping = new Grouping();
        grouping.follow(texts);
        return suggested(grouping);
    }

    @Benchmark
    public Object afterACardWasMoved() {
        known.follow(texts);
        return suggested(known);
    }

    private List<Object> suggested(Grouping grouping) {
        Set<Integer> loose = cards(c -> c % 3 == 0);
        List<List<Integer>> clusters = grouping.clusters(loose);
        return List.of(
                clusters, loose.stream().map(c -> grouping.themeFor(c, themes)).toList());
    }
}
