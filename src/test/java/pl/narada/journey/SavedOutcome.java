package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.journey.Diagnosis.NEEDS;
import static pl.narada.journey.Diagnosis.VOTE;
import static pl.narada.journey.Discussion.SUPPORT;

import java.util.Objects;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.Decision;
import pl.narada.programme.Workshop;

/** What the county must have after the journey. */
record SavedOutcome(Outcomes outcomes) {

    void isThatOf(Workshop workshop) {
        OutcomeView outcome = Eventually.get(() -> outcomes.of(workshop.id()).filter(OutcomeView::complete));
        assertThat(outcome.people()).isEqualTo(20);
        var needs = activity(outcome, NEEDS);
        assertThat(needs.voices()).hasSize(14).noneMatch(v -> v.text().contains("reklama"));
        var themes = outcome.activities().stream()
                .filter(a -> a.kind().equals("group"))
                .findFirst()
                .orElseThrow();
        assertThat(themes.themes()).extracting(t -> t.voices().size()).containsExactly(4, 4, 2, 2);
        var vote = activity(outcome, VOTE).ballot();
        assertThat(vote.voters()).isEqualTo(20);
        assertThat(vote.rows())
                .extracting(Row::label, Row::votes)
                .contains(org.assertj.core.groups.Tuple.tuple("Pieniądze i konkursy", 20));
        assertThat(vote.groups()).isNotEmpty().allMatch(g -> g.people() >= 5);
        assertThat(vote.rows())
                .allSatisfy(row -> assertThat(row.by().stream()
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isLessThanOrEqualTo(row.votes()));
        assertThat(activity(outcome, SUPPORT).ballot().rows().getFirst().label())
                .isEqualTo("Wspólny kalendarz naborów i wydarzeń.");
        var agreed = activity(outcome, 9);
        assertThat(agreed.summary()).contains("Zaczynamy od wspólnego kalendarza");
        assertThat(agreed.decisions())
                .extracting(Decision::text)
                .containsExactly("Powstaje wspólny kalendarz naborów i wydarzeń.");
        assertThat(agreed.actions()).singleElement().satisfies(a -> {
            assertThat(a.who()).isEqualTo("starostwo i Forum NGO");
            assertThat(a.until()).isEqualTo("2024-01-15");
        });
    }

    private static ActivityOutcome activity(OutcomeView outcome, int id) {
        return outcome.activities().stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
