package pl.narada.activity.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Separate;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteEvent.BallotCast;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class VoteRulesTest {

    @Test
    void aVoteSentTwiceCountsOnce() {
        var workshop = aWorkshop().inVoting().votingFor(1, 2);

        workshop.votingFor(1, 2);

        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(votes(workshop).tally().dotsOn(1)).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(votes(workshop).ballots().size()).isOne();
    }

    @Test
    void aChangeOfMindReplacesTheWholeBallot() {
        var workshop = aWorkshop().inVoting().votingFor(1, 2).votingFor(3);

        assertThat(votes(workshop).tally().dotsOn(1)).isEmpty();
        assertThat(votes(workshop).tally().dotsOn(2)).isEmpty();
        assertThat(votes(workshop).tally().dotsOn(3)).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(votes(workshop).tally().voters()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void anEmptyBallotTakesTheVoteBack() {
        var workshop = aWorkshop().inVoting();
        var before = votes(workshop);

        workshop.votingFor(1).does(participant(1), new Cast(PRIORITIES, Map.of()));

        assertThat(votes(workshop)).isEqualTo(before);
        assertThat(Pages.own(workshop, 1)).doesNotContain("points");
    }

    @Test
    void noDotsAtAllAreAnEmptyBallot() {
        var workshop = aWorkshop().inVoting().votingFor(1);

        workshop.does(participant(1), new Cast(PRIORITIES, Map.of(1, 0, 2, 0)));

        assertThat(votes(workshop).ballots().size()).isZero();
    }

    @Test
    void takingBackAVoteThatWasNeverCastChangesNothing() {
        var workshop = aWorkshop().inVoting().does(participant(1), new Cast(PRIORITIES, Map.of()));

        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void nobodyHasMoreDotsThanTheOthers() {
        var workshop = aWorkshop().inVoting();

        assertThat(cast(workshop, Map.of(1, 2, 2, 1)).refusal()).isEmpty();
        assertThat(cast(workshop, Map.of(1, 2, 2, 2)).refusal()).contains(Reason.TOO_MANY_DOTS);
        assertThat(cast(workshop, Map.of(1, 3)).refusal()).contains(Reason.TOO_MANY_ON_ONE);
        assertThat(votes(workshop).ballots().get(new ParticipantId(1)))
                .isEqualTo(Ballot.of(Sector.NGO, Map.of(1, 2, 2, 1)));
    }

    @Test
    void hugeAndNegativeNumbersOfDotsAreRefused() {
        var workshop = aWorkshop().inVoting();

        assertThat(cast(workshop, Map.of(1, Integer.MAX_VALUE, 2, Integer.MAX_VALUE))
                        .refusal())
                .contains(Reason.TOO_MANY_ON_ONE);
        assertThat(cast(workshop, Map.of(1, -1)).refusal()).contains(Reason.CHOICE_UNKNOWN);
        assertThat(cast(workshop, Map.of(1, 2, 2, 2, 3, Integer.MIN_VALUE)).refusal())
                .isPresent();
    }

    @Test
    void onlyWhatIsOnTheBallotCanBeChosen() {
        assertThat(cast(aWorkshop().inVoting(), Map.of(4, 1)).refusal()).contains(Reason.CHOICE_UNKNOWN);
    }

    @Test
    void approvalMarksAsManyAsOneLikesButEachOnce() {
        var workshop = aWorkshop().inApproval().votingFor(1, 2, 3);

        assertThat(ideas(workshop).tally().dotsOn(3)).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(workshop.asks(participant(1), new Cast(CHOICE, Map.of(1, 2))).refusal())
                .contains(Reason.TOO_MANY_ON_ONE);
    }

    @Test
    void aHiddenChoiceIsNoLongerOfferedNorCounted() {
        var workshop = aWorkshop().inApproval().votingFor(1, 2).facilitatorDoes(new Hide(IDEAS, 1));

        assertThat(Pages.phones(workshop)).doesNotContain("Bus na telefon");
        assertThat(workshop.asks(participant(2), new Cast(CHOICE, Map.of(1, 1))).refusal())
                .contains(Reason.CHOICE_UNKNOWN);
        workshop.facilitatorDoes(new RevealResult(CHOICE));
        assertThat(Pages.phones(workshop)).contains("Klub młodych").doesNotContain("Bus na telefon");
    }

    @Test
    void theVotesOfAHiddenChoiceComeBackWithIt() {
        var workshop = aWorkshop().inApproval().votingFor(1).facilitatorDoes(new RevealResult(CHOICE));
        String before = Pages.phones(workshop);

        workshop.facilitatorDoes(new Hide(IDEAS, 1)).facilitatorDoes(new Restore(IDEAS, 1));

        assertThat(Pages.phones(workshop)).isEqualTo(before);
    }

    @Test
    void theDotsOnARemovedThemeAreFreeAgain() {
        var workshop = aWorkshop().inVoting().votingFor(1, 1, 2).facilitatorDoes(new RemoveTheme(THEMES, 1));

        assertThat(cast(workshop, Map.of(2, 2, 3, 1)).refusal()).isEmpty();
    }

    @Test
    void whoseOnlyChoiceIsGoneIsNotCountedAsAVoter() {
        var workshop = aWorkshop()
                .inVoting()
                .by(1)
                .votingFor(1)
                .by(2)
                .votingFor(2)
                .facilitatorDoes(new RemoveTheme(THEMES, 1))
                .facilitatorDoes(new RevealResult(PRIORITIES));

        var result = Pages.read(Pages.phones(workshop)).path("result");
        assertThat(result.path("voters").asInt()).isOne();
    }

    @Test
    void ideasThatAreMergedAreVotedOnAsOneAndSeparatedAsTwo() {
        var workshop = aWorkshop()
                .inApproval()
                .by(1)
                .votingFor(1, 2)
                .by(3)
                .votingFor(2)
                .by(4)
                .votingFor(3);

        workshop.facilitatorDoes(new Merge(IDEAS, 2, 1));
        assertThat(Pages.own(workshop, 1)).contains("\"points\":{\"1\":1}");
        assertThat(Pages.own(workshop, 3)).contains("\"points\":{\"1\":1}");
        workshop.facilitatorDoes(new RevealResult(CHOICE));
        assertThat(counted(workshop)).containsExactly("1:2", "3:1");

        workshop.facilitatorDoes(new Separate(IDEAS, 2));
        assertThat(counted(workshop)).containsExactly("2:2", "1:1", "3:1");
        assertThat(Pages.own(workshop, 1)).contains("\"1\":1", "\"2\":1");
    }

    @Test
    void whoChangesSectorTakesTheirVoteAlong() {
        var workshop = aWorkshop().inVoting().by(1).votingFor(1, 1).by(3).votingFor(1);

        workshop.does(participant(1), new ChooseSector(Sector.JST));

        assertThat(votes(workshop).tally().dotsOn(1)).isEqualTo(Map.of(Sector.JST, 3));
        assertThat(votes(workshop).tally().voters()).isEqualTo(Map.of(Sector.JST, 2));
        assertThat(workshop.by(1).votingFor(2).lastEvents())
                .containsExactly(new BallotCast(PRIORITIES, new ParticipantId(1), Sector.JST, Map.of(2, 1)));
    }

    @Test
    void phonesNeverHearHowManyVotedButTheStageDoes() {
        var workshop = aWorkshop().inVoting().by(1).votingFor(1).by(2).votingFor(1);

        assertThat(Pages.phones(workshop)).doesNotContain("voted", "\"votes\"", "voters");
        assertThat(Pages.stage(workshop))
                .contains("\"voted\":2", "\"joined\":6")
                .doesNotContain("\"votes\"");
    }

    @Test
    void theResultHasTheMostWantedFirst() {
        var workshop = aWorkshop()
                .inVoting()
                .by(1)
                .votingFor(2, 3)
                .by(2)
                .votingFor(2)
                .facilitatorDoes(new RevealResult(PRIORITIES));

        assertThat(counted(workshop)).containsExactly("2:2", "3:1", "1:0");
    }

    private static List<String> counted(WorkshopBuilder workshop) {
        var rows = Pages.read(Pages.phones(workshop)).path("result").path("rows");
        return rows.valueStream()
                .map(r -> r.path("id").asInt() + ":" + r.path("votes").asInt())
                .toList();
    }

    private static WorkshopBuilder cast(WorkshopBuilder workshop, Map<Integer, Integer> points) {
        return workshop.asks(participant(1), new Cast(PRIORITIES, points));
    }

    private static VoteState votes(WorkshopBuilder workshop) {
        return workshop.stateOf(PRIORITIES, VoteState.class);
    }

    private static VoteState ideas(WorkshopBuilder workshop) {
        return workshop.stateOf(CHOICE, VoteState.class);
    }
}
