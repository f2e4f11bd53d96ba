package pl.narada.activity.gather.panel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.deliberation.SimilarTexts;
import pl.narada.room.Contribution;

/** Which contributions may say the same, in words short enough for a row. What is hidden has been dealt with. */
final class Resemblance {

    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private final SimilarTexts texts = new SimilarTexts();
    private Map<Integer, String> seen = Map.of();

    void follow(Collection<Contribution> contributions) {
        seen = contributions.stream()
                .filter(c -> !c.hidden())
                .collect(Collectors.toMap(Contribution::id, Contribution::text));
        texts.follow(seen);
    }

    List<String> to(int id) {
        return texts.to(id).stream()
                .limit(MOST)
                .map(other -> shortened(seen.getOrDefault(other, "")))
                .toList();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
