package pl.narada.activity.gather.panel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.activity.gather.panel.Line.Suggestion;
import pl.narada.deliberation.SimilarTexts;
import pl.narada.room.Contribution;
import pl.narada.shared.Text;

/**
 * Which contributions may say the same, in words short enough for a row. What is hidden or merged has been dealt with.
 */
final class Resemblance {

    /** Three made a row four times as high; the next one comes once this one is merged. */
    private static final int MOST = 1;

    private static final int LONGEST = 80;

    private final SimilarTexts texts = new SimilarTexts();
    private Map<Integer, String> seen = Map.of();

    void follow(Stream<Contribution> contributions) {
        seen = contributions.filter(c -> !c.hidden()).collect(Collectors.toMap(Contribution::id, Contribution::text));
        texts.follow(seen);
    }

    List<Suggestion> to(int id) {
        return texts.to(id).stream()
                .limit(MOST)
                .map(other -> new Suggestion(other, shortened(seen.getOrDefault(other, ""))))
                .toList();
    }

    static String shortened(String text) {
        return Text.shortened(text, LONGEST);
    }
}
