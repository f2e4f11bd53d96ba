package pl.narada.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.narada.codebook.CountedNeeds;
import pl.narada.deliberation.SimilarTexts;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.Theme;
import pl.narada.room.Finding.Evaluated;
import pl.narada.shared.NeedCategory;

/**
 * What is different at a meeting from an earlier one in the same county.
 *
 * @param shares categories whose share of what was said changed clearly, the greatest change first; empty too if one of the
 *     meetings has no categories
 * @param comparable whether both meetings have categories
 * @param newThemes the names of themes that no earlier one resembles
 * @param goneThemes the names of earlier themes that no new one resembles
 * @param means of questions that were asked in the evaluations of both
 */
record Changes(
        boolean comparable, List<Share> shares, List<String> newThemes, List<String> goneThemes, List<Mean> means) {

    /** Less than so many percentage points is not worth a sentence. */
    static final int CLEARLY = 5;

    /** In a hundred of what has a category. */
    record Share(NeedCategory category, int then, int now) {
        boolean risen() {
            return now > then;
        }

        private int change() {
            return Math.abs(now - then);
        }
    }

    record Mean(String question, double then, int thenPeople, double now, int nowPeople) {}

    /** One of the two meetings. */
    record Side(CountedNeeds needs, OutcomeView outcome) {}

    static Changes between(Side then, Side now) {
        boolean comparable = then.needs().categorised() > 0 && now.needs().categorised() > 0;
        return new Changes(
                comparable,
                comparable ? shares(then.needs(), now.needs()) : List.of(),
                onlyIn(now.outcome(), then.outcome()),
                onlyIn(then.outcome(), now.outcome()),
                means(then.outcome(), now.outcome()));
    }

    private static List<Share> shares(CountedNeeds then, CountedNeeds now) {
        return Arrays.stream(NeedCategory.values())
                .map(category -> new Share(category, percent(then, category), percent(now, category)))
                .filter(share -> share.change() >= CLEARLY)
                .sorted((one, other) -> Integer.compare(other.change(), one.change()))
                .toList();
    }

    private static int percent(CountedNeeds needs, NeedCategory category) {
        return needs.of(category).map(row -> row.percentOf(needs.categorised())).orElse(0);
    }

    private static List<String> onlyIn(OutcomeView here, OutcomeView there) {
        List<String> others = themes(there).toList();
        return themes(here)
                .filter(name -> others.stream().noneMatch(other -> SimilarTexts.similar(name, other)))
                .toList();
    }

    private static Stream<String> themes(OutcomeView outcome) {
        return outcome.activities().stream().flatMap(a -> a.themes().stream()).map(Theme::name);
    }

    private static List<Mean> means(OutcomeView then, OutcomeView now) {
        Map<String, Rating> earlier = evaluation(then);
        List<Mean> means = new ArrayList<>();
        evaluation(now).forEach((question, rating) -> {
            Rating was = earlier.get(question);
            if (was == null) return;
            means.add(new Mean(
                    question,
                    Objects.requireNonNull(was.mean()),
                    was.n(),
                    Objects.requireNonNull(rating.mean()),
                    rating.n()));
        });
        return means;
    }

    /** By question; if it was asked twice, as it was answered at the end. */
    private static Map<String, Rating> evaluation(OutcomeView outcome) {
        Map<String, Rating> answers = new LinkedHashMap<>();
        outcome.activities().stream()
                .flatMap(a -> Stream.ofNullable(a.ratings()))
                .filter(CountyEvaluation::isEvaluation)
                .flatMap(ratings -> ratings.rows().stream())
                .forEach(row -> {
                    Rating rating = row.ratings().get(Evaluated.SCALE);
                    if (rating != null && rating.mean() != null) answers.put(row.label(), rating);
                });
        return answers;
    }
}
