package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.shared.NeedCategory.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.CountedNeeds.Row;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.outcome.told.Theme;
import pl.narada.review.Changes.Mean;
import pl.narada.review.Changes.Share;
import pl.narada.review.Changes.Side;
import pl.narada.shared.NeedCategory;

class ChangesTest {

    private static final OutcomeView NOTHING = outcome(themes());

    private static CountedNeeds needs(int categorised, Row... rows) {
        return new CountedNeeds(List.of(), 20, categorised, categorised, List.of(rows));
    }

    private static Row row(NeedCategory category, int voices) {
        return new Row(category, voices, 0, 0, List.of(), null);
    }

    private static OutcomeView outcome(ActivityOutcome... activities) {
        return new OutcomeView(true, Instant.EPOCH, 20, 0, List.of(), List.of(), List.of(), List.of(activities));
    }

    private static ActivityOutcome themes(String... names) {
        List<Theme> themes = IntStream.range(0, names.length)
                .mapToObj(i -> new Theme(i + 1, names[i], List.of()))
                .toList();
        return activity(themes, null);
    }

    private static ActivityOutcome evaluation(RatedRow... rows) {
        return activity(
                List.of(), new Ratings(List.of("evaluation"), Map.of(), false, 9, 0, List.of(), Arrays.asList(rows)));
    }

    private static ActivityOutcome activity(List<Theme> themes, @Nullable Ratings ratings) {
        return new ActivityOutcome(
                1, "kind", "block", "prompt", null, List.of(), List.of(), List.of(), List.of(), themes, null, ratings,
                null, null, null, null, null, List.of(), null, null, List.of(), List.of());
    }

    private static RatedRow rated(String question, int n, double mean) {
        return new RatedRow(
                1,
                question,
                Map.of("evaluation", new Rating(n, mean, List.of(0, 0, n, 0, 0), List.of(), "too-few")),
                null);
    }

    @Test
    void onlyClearChangesAreToldTheGreatestFirst() {
        var changes = Changes.between(
                new Side(needs(100, row(FINANSE, 50), row(DIALOG, 10), row(TRANSPORT, 40)), NOTHING),
                new Side(needs(100, row(FINANSE, 54), row(DIALOG, 15), row(TRANSPORT, 20), row(INNE, 11)), NOTHING));

        assertThat(changes.shares())
                .containsExactly(new Share(TRANSPORT, 40, 20), new Share(INNE, 0, 11), new Share(DIALOG, 10, 15));
    }

    @Test
    void withoutCategoriesNothingIsComparedAndThePageSaysSo() {
        var changes = Changes.between(new Side(needs(0), NOTHING), new Side(needs(9, row(FINANSE, 9)), NOTHING));

        assertThat(changes.comparable()).isFalse();
        assertThat(changes.shares()).isEmpty();
    }

    @Test
    void aThemeIsNewIfNoEarlierOneResemblesIt() {
        var then = outcome(themes("Pieniądze i konkursy", "Miejsca i dojazd"));
        var now = outcome(themes("Konkursy i pieniądze", "Ludzie i następcy"));

        var changes = Changes.between(new Side(needs(0), then), new Side(needs(0), now));

        assertThat(changes.newThemes()).containsExactly("Ludzie i następcy");
        assertThat(changes.goneThemes()).containsExactly("Miejsca i dojazd");
    }

    @Test
    void questionsThatWereAskedBothTimesAreComparedAsTheyWereAnsweredAtTheEnd() {
        var then = outcome(evaluation(rated("Było warto.", 9, 3.5), rated("Inne", 9, 2)));
        var now = outcome(evaluation(rated("Było warto.", 8, 2)), evaluation(rated("Było warto.", 7, 4.25)));

        var changes = Changes.between(new Side(needs(0), then), new Side(needs(0), now));

        assertThat(changes.means()).containsExactly(new Mean("Było warto.", 3.5, 9, 4.25, 7));
    }
}
