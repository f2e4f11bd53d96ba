package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.sealing.Sealing;
import pl.narada.shared.Result;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class CountingAgainTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Sealing sealing;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    private Meeting over() {
        Meeting meeting = MeetingInStaszow.isOver(planned());
        Eventually.get(() -> outcomes.of(meeting.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));
        return meeting;
    }

    private void countAgain(Meeting meeting) {
        open("outcome/" + meeting.id() + "/recount");
        press("Policz jeszcze raz");
    }

    @Test
    void theRuleIsToldAndTheJournalGivesTheSameAsWasSaved() {
        Meeting meeting = over();
        open("outcome/" + meeting.id() + "/recount");
        assertThat(screen()).contains("liczy się suma kropek", "remis pozostaje remisem");

        press("Policz jeszcze raz");

        assertThat(screen()).contains("Zgadza się. Przeczytano", "ten sam skrót zapisano z wynikiem");
    }

    @Test
    void oneVoteMoreIsFoundAndToldByItsChoiceButNotByHowMuch() {
        Meeting meeting = over();
        database.sql("update outcome_vote set votes = votes + 1 where choice = 1 and sector = 'NGO'")
                .update();

        countAgain(meeting);

        assertThat(screen())
                .contains("Nie wszystko się zgadza.", "Nie zgadza się: =Pieniądze.")
                .doesNotContain("Nie zgadza się: Drogi");
    }

    @Test
    void comparisonsInPairsAreCountedAgainAndTheRuleIsTold() {
        Meeting meeting = MeetingInStaszow.compares(planned()).over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));

        countAgain(meeting);

        assertThat(screen()).contains("model Bradleya–Terry’ego", "Zgadza się. Przeczytano");
        database.sql("update outcome_pair_count set times = times + 1 where preferred = 2")
                .update();
        countAgain(meeting);
        assertThat(screen()).contains("Nie zgadza się: Drogi.").doesNotContain("Nie zgadza się: =Pieniądze");
    }

    @Test
    void aWorkshopThatWasSavedBeforeThereWereFingerprintsIsComparedByItsNumbers() {
        Meeting meeting = over();
        database.sql("delete from outcome_fingerprint").update();

        countAgain(meeting);

        assertThat(screen()).contains("Zgadza się. Skrótu wtedy jeszcze nie zapisywano.");
    }

    @Test
    void aSealedWorkshopIsCountedAgainAndItIsSaidWhatCanNoLongerBeChecked() {
        Meeting meeting = over();
        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);

        countAgain(meeting);

        assertThat(screen()).contains("Zgadza się. Przeczytano", "ten sam skrót", "To spotkanie jest zapieczętowane");
    }

    @Test
    void nothingIsCountedAgainBeforeTheEnd() {
        Meeting meeting = MeetingInStaszow.votes(planned()).at(pl.narada.room.StaszowAgenda.EXAMPLES);
        Eventually.get(() ->
                outcomes.of(meeting.id()).filter(o -> o.activities().stream().anyMatch(a -> a.ballot() != null)));

        countAgain(meeting);

        assertThat(screen()).contains("Policzyć można, gdy spotkanie się skończy.");
    }
}
