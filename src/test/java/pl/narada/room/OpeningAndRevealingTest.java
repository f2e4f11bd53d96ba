package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.ConcealResult;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.event.RoomEvent.ActivityClosed;
import pl.narada.room.event.RoomEvent.ActivityOpened;
import pl.narada.room.event.RoomEvent.ResultConcealed;
import pl.narada.room.event.RoomEvent.ResultRevealed;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;

class OpeningAndRevealingTest {

    @Test
    void aVoteAfterClosingIsRefused() {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new CloseActivity(PRIORITIES));

        workshop.asks(participant(1), new Cast(PRIORITIES, Map.of(1, 1)));

        assertThat(workshop.refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void aVoteCanBeOpenedAgain() {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new CloseActivity(PRIORITIES));

        workshop.facilitatorDoes(new OpenActivity(PRIORITIES)).votingFor(1);

        assertThat(workshop.refusal()).isEmpty();
    }

    @Test
    void openingAndClosingTwiceIsOnceEach() {
        var workshop = aWorkshop().inVoting();

        assertThat(workshop.facilitatorAsks(new OpenActivity(PRIORITIES)).lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new CloseActivity(PRIORITIES)).lastEvents())
                .containsExactly(new ActivityClosed(PRIORITIES));
        assertThat(workshop.facilitatorAsks(new CloseActivity(PRIORITIES)).lastEvents())
                .isEmpty();
    }

    @Test
    void whoComesBackToAClosedVoteFindsItClosed() {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new CloseActivity(PRIORITIES));

        workshop.at(EXAMPLES).at(PRIORITIES);

        assertThat(workshop.activity(PRIORITIES).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void revealingClosesTheVoteFirst() {
        var workshop = aWorkshop().inVoting().facilitatorAsks(new RevealResult(PRIORITIES));

        assertThat(workshop.lastEvents())
                .containsExactly(new ActivityClosed(PRIORITIES), new ResultRevealed(PRIORITIES));
    }

    @Test
    void revealingTwiceIsOnce() {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new RevealResult(PRIORITIES));

        assertThat(workshop.facilitatorAsks(new RevealResult(PRIORITIES)).lastEvents())
                .isEmpty();
    }

    @Test
    void nobodyVotesWhileLookingAtTheResult() {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new RevealResult(PRIORITIES));

        workshop.facilitatorAsks(new OpenActivity(PRIORITIES));

        assertThat(workshop.lastEvents())
                .containsExactly(new ResultConcealed(PRIORITIES), new ActivityOpened(PRIORITIES));
        assertThat(workshop.activity(PRIORITIES).revealed()).isFalse();
    }

    @Test
    void concealingHidesTheResultAndLeavesTheVoteClosed() {
        var workshop = aWorkshop()
                .inVoting()
                .facilitatorDoes(new RevealResult(PRIORITIES))
                .facilitatorDoes(new ConcealResult(PRIORITIES));

        assertThat(workshop.activity(PRIORITIES).revealed()).isFalse();
        assertThat(workshop.activity(PRIORITIES).status()).isEqualTo(Status.CLOSED);
        assertThat(workshop.facilitatorAsks(new ConcealResult(PRIORITIES)).lastEvents())
                .isEmpty();
    }

    @Test
    void onlyAVoteHasAResultToReveal() {
        var workshop = aWorkshop().inSummary();

        for (ActivityId id : new ActivityId[] {WELCOME, NEEDS, THEMES, SUMMARY}) {
            assertThat(workshop.facilitatorAsks(new RevealResult(id)).refusal()).contains(Reason.NOT_REVEALABLE);
        }
        assertThat(workshop.facilitatorAsks(new RevealResult(CHOICE)).refusal()).isEmpty();
    }

    @Test
    void anActivityThatIsNotPlannedIsUnknown() {
        var unknown = new ActivityId(99);
        var workshop = aWorkshop().started();

        assertThat(workshop.facilitatorAsks(new OpenActivity(unknown)).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new CloseActivity(unknown)).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new RevealResult(unknown)).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new ConcealResult(unknown)).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
    }
}
