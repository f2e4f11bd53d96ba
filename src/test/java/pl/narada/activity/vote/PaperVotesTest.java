package pl.narada.activity.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.participant;
import static pl.narada.shared.Sector.*;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.narada.activity.vote.VoteCommand.*;
import pl.narada.activity.vote.VoteEvent.PaperBallotAdded;
import pl.narada.room.Status;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

/** People without a phone vote on paper or by raising their hands, and the facilitator enters it. */
class PaperVotesTest {

    @Test
    void aPaperBallotCountsLikeAnyOther() {
        var vote = AVote.withDots().by(NGO).votes(1, 1).facilitator(added(RESIDENTS, Map.of(1, 2, 2, 1)));

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 1, RESIDENTS, 2));
        assertThat(vote.standing().tally().supportersOf(1)).isEqualTo(Map.of(NGO, 1, RESIDENTS, 1));
        assertThat(vote.standing().voted()).isEqualTo(2);
        assertThat(vote.standing().votedOnPaper()).isOne();
        assertThat(vote.standing().may()).isEqualTo(2);
    }

    @Test
    void eachGetsTheNextNumberAlsoAfterOneWasRemoved() {
        var vote = AVote.withDots()
                .facilitator(added(NGO, Map.of(1, 1)))
                .facilitator(added(NGO, Map.of(1, 1)))
                .facilitator(new RemovePaperBallot(PRIORITIES, 2));

        assertThat(vote.ask(ANNA, added(NGO, Map.of(3, 1))))
                .containsExactly(new PaperBallotAdded(PRIORITIES, 3, NGO, Map.of(3, 1)));
    }

    @Test
    void aRemovedOneDoesNotCountAndRemovingItTwiceChangesNothing() {
        var vote = AVote.withDots()
                .facilitator(added(NGO, Map.of(1, 1)))
                .facilitator(new RemovePaperBallot(PRIORITIES, 1));

        assertThat(vote.standing().voted()).isZero();
        assertThat(vote.standing().tally()).isEqualTo(Tally.EMPTY);
        assertThat(vote.ask(ANNA, new RemovePaperBallot(PRIORITIES, 1))).isEmpty();
        assertThat(vote.refusal(ANNA, new RemovePaperBallot(PRIORITIES, 7))).contains(Reason.PAPER_UNKNOWN);
    }

    @Test
    void aCountOfASectorReplacesTheOneBefore() {
        var vote = AVote.withDots()
                .facilitator(counted(RESIDENTS, 12, Map.of(1, 20, 2, 10)))
                .facilitator(counted(RESIDENTS, 10, Map.of(1, 15, 2, 9)));

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(RESIDENTS, 15));
        assertThat(vote.standing().votedOnPaper()).isEqualTo(10);
        assertThat(vote.ask(ANNA, counted(RESIDENTS, 10, Map.of(1, 15, 2, 9, 3, 0))))
                .isEmpty();
    }

    @Test
    void aCountOfNobodyTakesItAway() {
        var vote = AVote.withDots().facilitator(counted(NGO, 2, Map.of(1, 3))).facilitator(counted(NGO, 0, Map.of()));

        assertThat(vote.state()).isEqualTo(VoteState.EMPTY);
    }

    @Test
    void countsAndSingleBallotsOfASectorAddUp() {
        var vote = AVote.byApproval().facilitator(counted(NGO, 4, Map.of(1, 4))).facilitator(added(NGO, Map.of(1, 1)));

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 5));
        assertThat(vote.standing().votedOnPaper()).isEqualTo(5);
    }

    @Test
    void aCountHasTheSupportersThatItsDotsNeedAtLeast() {
        var vote = AVote.withDots().facilitator(counted(NGO, 10, Map.of(1, 13, 2, 4)));

        assertThat(vote.standing().tally().supportersOf(1)).isEqualTo(Map.of(NGO, 7));
        assertThat(vote.standing().tally().supportersOf(2)).isEqualTo(Map.of(NGO, 2));
    }

    @Test
    void mergedChoicesOfACountHaveNoMoreDotsThanItsPeopleCanGiveToOne() {
        var vote = AVote.byApproval()
                .facilitator(counted(NGO, 6, Map.of(1, 5, 2, 4)))
                .merged(Map.of(2, 1));

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 6));
        assertThat(vote.standing().voted()).isEqualTo(6);
        assertThat(vote.merged(Map.of()).standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 5));
    }

    @Test
    void whenChoicesAreGoneNoMorePeopleOfACountVotedThanThereAreDotsLeft() {
        var vote = AVote.byApproval().facilitator(counted(NGO, 6, Map.of(1, 5, 2, 2)));

        assertThat(vote.gone(1).standing().votedOnPaper()).isEqualTo(2);
        assertThat(vote.gone(1, 2).standing().votedOnPaper()).isZero();
    }

    @Test
    void oneSheetHasNoMoreDotsThanAPhone() {
        var vote = AVote.withDots();

        assertThat(vote.refusal(ANNA, added(NGO, Map.of(1, 2, 2, 2)))).contains(Reason.PAPER_TOO_MANY);
        assertThat(vote.refusal(ANNA, added(NGO, Map.of(1, 3)))).contains(Reason.PAPER_TOO_MANY_ON_ONE);
        assertThat(vote.refusal(ANNA, added(NGO, Map.of(1, 2, 2, -1)))).contains(Reason.PAPER_NEGATIVE);
        assertThat(vote.refusal(ANNA, added(NGO, Map.of(6, 1)))).contains(Reason.CHOICE_UNKNOWN);
        assertThat(vote.refusal(ANNA, added(NGO, Map.of()))).contains(Reason.PAPER_TOO_FEW);
    }

    @Test
    void aCountMustBePossibleForSoManyPeople() {
        var vote = AVote.withDots();

        assertThat(vote.refusal(ANNA, counted(NGO, 4, Map.of(1, 8, 2, 4)))).isEmpty();
        assertThat(vote.refusal(ANNA, counted(NGO, 4, Map.of(1, 8, 2, 5)))).contains(Reason.PAPER_TOO_MANY);
        assertThat(vote.refusal(ANNA, counted(NGO, 4, Map.of(1, 9)))).contains(Reason.PAPER_TOO_MANY_ON_ONE);
        assertThat(vote.refusal(ANNA, counted(NGO, 4, Map.of(1, 3)))).contains(Reason.PAPER_TOO_FEW);
        assertThat(vote.refusal(ANNA, counted(NGO, -1, Map.of(1, 3)))).contains(Reason.PAPER_PEOPLE);
        assertThat(vote.refusal(ANNA, counted(NGO, 0, Map.of(1, 3)))).contains(Reason.PAPER_PEOPLE);
        assertThat(vote.refusal(ANNA, counted(NGO, 1_000, Map.of(1, 1_500)))).contains(Reason.PAPER_PEOPLE);
        assertThat(vote.refusal(ANNA, counted(NGO, 999, Map.of(1, Integer.MAX_VALUE, 2, Integer.MAX_VALUE))))
                .contains(Reason.PAPER_TOO_MANY_ON_ONE);
    }

    @Test
    void approvalOnPaperHasNoLimitBesidesOneVoteAPersonOnEach() {
        var vote = AVote.byApproval();

        assertThat(vote.refusal(ANNA, counted(NGO, 2, Map.of(1, 2, 2, 2, 3, 2, 4, 2, 5, 2))))
                .isEmpty();
        assertThat(vote.refusal(ANNA, counted(NGO, 2, Map.of(1, 3)))).contains(Reason.PAPER_TOO_MANY_ON_ONE);
    }

    @Test
    void papersMayBeCountedAfterTheCloseButNotWhileTheResultIsShown() {
        var vote = AVote.withDots();

        assertThat(vote.is(Status.READY).refusal(ANNA, added(NGO, Map.of(1, 1))))
                .contains(Reason.ACTIVITY_NOT_OPEN);
        assertThat(vote.is(Status.OPEN).refusal(ANNA, added(NGO, Map.of(1, 1)))).isEmpty();
        vote.closed().facilitator(added(NGO, Map.of(1, 1))).facilitator(counted(NGO, 1, Map.of(2, 1)));
        vote.shown();
        assertThat(vote.refusal(ANNA, added(NGO, Map.of(1, 1)))).contains(Reason.PAPER_AFTER_REVEAL);
        assertThat(vote.refusal(ANNA, new RemovePaperBallot(PRIORITIES, 1))).contains(Reason.PAPER_AFTER_REVEAL);
        assertThat(vote.refusal(ANNA, counted(NGO, 0, Map.of()))).contains(Reason.PAPER_AFTER_REVEAL);
    }

    @Test
    void onlySectorsThatMayVoteVoteOnPaper() {
        var vote = new AVote(3, VoteSettings.dots(THEMES, 3).by(Set.of(NGO)));

        assertThat(vote.refusal(ANNA, added(JST, Map.of(1, 1)))).contains(Reason.NOT_YOUR_SECTOR);
        assertThat(vote.refusal(ANNA, counted(JST, 1, Map.of(1, 1)))).contains(Reason.NOT_YOUR_SECTOR);
    }

    @Test
    void theyAreLabelledInTheResultAndInTheFindings() {
        var vote = AVote.withDots().by(NGO).votes(1, 1).facilitator(counted(RESIDENTS, 7, Map.of(1, 9)));

        assertThat(vote.result().voters()).isEqualTo(8);
        assertThat(vote.result().onPaper()).isEqualTo(7);
        assertThat(vote.standing().finding(vote.now()).onPaper()).isEqualTo(Map.of(RESIDENTS, 7));
        assertThat(vote.kind.tookPart(vote.now())).isEqualTo(Map.of(NGO, 1, RESIDENTS, 7));
    }

    @Test
    void everythingTheFacilitatorDoesCanBeTakenBack() {
        var vote = AVote.withDots().by(NGO).votes(1, 1).facilitator(added(NGO, Map.of(1, 1)));
        Standing before = vote.standing();

        assertThat(vote.doneAndTakenBack(added(JST, Map.of(2, 1))).standing()).isEqualTo(before);
        assertThat(vote.doneAndTakenBack(new RemovePaperBallot(PRIORITIES, 1)).standing())
                .isEqualTo(before);
        assertThat(vote.doneAndTakenBack(counted(NGO, 3, Map.of(1, 3))).standing())
                .isEqualTo(before);
        vote.facilitator(counted(NGO, 4, Map.of(1, 4)));
        VoteState counted = vote.state();
        assertThat(vote.doneAndTakenBack(counted(NGO, 3, Map.of(2, 3))).state()).isEqualTo(counted);
        assertThat(vote.doneAndTakenBack(new ShowView(PRIORITIES, ResultView.AGREEMENT))
                        .state())
                .isEqualTo(counted);
    }

    @Test
    void stepsSayWhatTheyTouchAndWhatTheyWereAbout() {
        var vote = AVote.withDots();
        var event = vote.ask(ANNA, added(JST, Map.of(2, 1, 3, 1))).getFirst();

        var inverse = vote.kind.inverse(vote.now(), event).orElseThrow();

        assertThat(inverse.touches()).isEqualTo("a4/p1");
        assertThat(inverse.about()).isEqualTo("„Opcja 2”, „Opcja 3”");
    }

    @Test
    void aParticipantsVoteIsNotTheFacilitatorsToTakeBack() {
        var vote = AVote.withDots().by(NGO);
        var event = vote.ask(participant(1), new Cast(PRIORITIES, Map.of(1, 1))).getFirst();

        assertThat(vote.kind.inverse(vote.now(), event)).isEmpty();
    }

    @Test
    void choosingTheViewThatIsShownChangesNothing() {
        var vote = AVote.withDots();

        assertThat(vote.ask(ANNA, new ShowView(PRIORITIES, ResultView.RESULT))).isEmpty();
        vote.facilitator(new ShowView(PRIORITIES, ResultView.AGREEMENT));
        assertThat(vote.state().view()).isEqualTo(ResultView.AGREEMENT);
    }

    @Test
    void theAgreementIsOfTheGroupsThatMayBeShownWhatAllSupportFirst() {
        var vote = AVote.byApproval()
                .facilitator(counted(NGO, 12, Map.of(1, 12, 2, 11)))
                .facilitator(counted(RESIDENTS, 6, Map.of(2, 6)))
                .facilitator(counted(BUSINESS, 4, Map.of(2, 3, 3, 1)))
                .shown();

        assertThat(vote.result().groups())
                .extracting(VoteResult.GroupPart::sectors)
                .containsExactly(java.util.List.of("ngo"), java.util.List.of("residents", "business"));
        var first = vote.result().agreement().getFirst();
        assertThat(first.id()).isEqualTo(2);
        assertThat(first.support()).containsExactly(92, 90);
        assertThat(first.verdict()).isEqualTo("supported-by-all");
        var other = vote.result().agreement().stream()
                .filter(a -> a.id() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(other.support()).containsExactly(100, 0);
        assertThat(other.verdict()).isEqualTo("sectors-differ");
        assertThat(other.most()).containsExactly(0);
    }

    @Test
    void withoutGroupsThereIsNoAgreementToShow() {
        var vote = AVote.byApproval().facilitator(counted(NGO, 9, Map.of(1, 9))).shown();

        assertThat(vote.result().agreement()).isEmpty();
    }

    private static AddPaperBallot added(Sector sector, Map<Integer, Integer> points) {
        return new AddPaperBallot(PRIORITIES, sector, points);
    }

    private static SetPaperCount counted(Sector sector, int voters, Map<Integer, Integer> points) {
        return new SetPaperCount(PRIORITIES, sector, voters, points);
    }
}
