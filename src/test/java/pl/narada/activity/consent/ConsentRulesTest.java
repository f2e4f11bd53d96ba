package pl.narada.activity.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.narada.activity.consent.ConsentCommand.Abstain;
import pl.narada.activity.consent.ConsentCommand.SetPaperCount;
import pl.narada.activity.consent.ConsentCommand.Show;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Hands;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class ConsentRulesTest {

    private final ConsentKind kind = new ConsentKind();

    @Test
    void aHandReplacesTheOneBeforeAndSentTwiceCountsOnce() {
        var workshop = aWorkshop().inConsent().showing(2).showing(4);

        assertThat(workshop.showing(4).lastEvents()).isEmpty();
        assertThat(result(workshop).shown()).isEqualTo(List.of(0, 0, 0, 0, 1, 0));
        assertThat(Pages.own(workshop, 1)).contains("\"a/52\":{\"fingers\":4,\"abstains\":false,\"reason\":\"\"}");
    }

    @Test
    void whoAbstainsHasAnsweredAndCountsNeitherForNorAgainst() {
        var workshop = aWorkshop().inConsent().abstaining();

        assertThat(workshop.abstaining().lastEvents()).isEmpty();
        assertThat(result(workshop).people()).isOne();
        assertThat(result(workshop).abstained()).isOne();
        assertThat(result(workshop).shown()).isEqualTo(Hands.NONE.shown());
    }

    @Test
    void aHandTakenBackLeavesNothingBehind() {
        var workshop = aWorkshop().inConsent();
        var before = state(workshop);

        workshop.showing(0).showing(null);

        assertThat(state(workshop)).isEqualTo(before);
        assertThat(workshop.showing(null).lastEvents()).isEmpty();
    }

    @Test
    void aReasonIsKeptOfWhoBlocksOnlyAndNotWithoutEnd() {
        var workshop = aWorkshop().inConsent();

        workshop.does(participant(1), new Show(CONSENT, Optional.of(0), "  Za drogo. "));
        workshop.does(participant(2), new Show(CONSENT, Optional.of(3), "To jest w porządku."));

        assertThat(counted(workshop).reasons()).containsExactly("Za drogo.");
        var tooLong = new Show(CONSENT, Optional.of(0), "x".repeat(Hand.REASON_LIMIT + 1));
        assertThat(workshop.asks(participant(3), tooLong).refusal()).contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void onlyHandsThatThereAreCanBeShownAndOnlyWhileItIsOpen() {
        var workshop = aWorkshop().inConsent();
        assertThat(workshop.asks(participant(1), show(6)).refusal()).contains(Reason.HAND_UNKNOWN);
        assertThat(workshop.asks(participant(1), show(-1)).refusal()).contains(Reason.HAND_UNKNOWN);

        workshop.facilitatorDoes(new CloseActivity(CONSENT));

        assertThat(workshop.asks(participant(1), show(3)).refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
        assertThat(workshop.asks(participant(1), new Abstain(CONSENT)).refusal())
                .contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void aProposalThatNobodyBlocksIsADecisionOnceItIsRevealed() {
        var workshop = everybodyShows(3, 3, 4, 5, 2, 5);
        assertThat(decisions(workshop)).isEmpty();

        workshop.facilitatorDoes(new RevealResult(CONSENT));

        assertThat(decisions(workshop)).containsExactly(PROPOSAL);
        assertThat(result(workshop).verdict()).isEqualTo("concerns");
    }

    @Test
    void oneBlockOrTooFewHandsAreNoDecision() {
        var blocked = everybodyShows(5, 5, 5, 5, 5, 0).facilitatorDoes(new RevealResult(CONSENT));
        var few = everybodyShows(5, 5, 5, 5).facilitatorDoes(new RevealResult(CONSENT));

        assertThat(decisions(blocked)).isEmpty();
        assertThat(result(blocked).verdict()).isEqualTo("blocked");
        assertThat(decisions(few)).isEmpty();
        assertThat(result(few).verdict()).isEqualTo("too-few");
    }

    @Test
    void handsOfPeopleWithoutAPhoneCountAndAreToldApart() {
        var workshop = everybodyShows(5, 5, 5).withoutPhones(4);
        workshop.facilitatorDoes(new SetPaperCount(CONSENT, Sector.NGO, List.of(0, 0, 0, 2, 0, 0), 1));
        workshop.facilitatorDoes(new SetPaperCount(CONSENT, Sector.NGO, List.of(0, 0, 0, 2, 1, 0), 1));

        assertThat(result(workshop).people()).isEqualTo(7);
        assertThat(result(workshop).onPaper()).isEqualTo(4);
        assertThat(counted(workshop).onPaper()).isEqualTo(Map.of(Sector.NGO, 4));

        workshop.facilitatorDoes(
                new Undo(workshop.state().steps().newestFirst().getFirst().version()));

        assertThat(result(workshop).onPaper()).isEqualTo(3);
    }

    @Test
    void handsCantBeEnteredBelowZeroNorOnceTheRoomHasSeenTheResult() {
        var workshop = everybodyShows(5, 5, 5);
        var negative = new SetPaperCount(CONSENT, Sector.NGO, List.of(0, 0, 0, -1, 0, 0), 0);
        assertThat(workshop.asks(ANNA, negative).refusal()).contains(Reason.PAPER_NEGATIVE);
        var many = new SetPaperCount(CONSENT, Sector.NGO, List.of(0, 0, 0, 900, 99, 0), 1);
        assertThat(workshop.asks(ANNA, many).refusal()).contains(Reason.PAPER_PEOPLE);

        workshop.facilitatorDoes(new RevealResult(CONSENT));

        var late = new SetPaperCount(CONSENT, Sector.NGO, List.of(0, 0, 0, 1, 0, 0), 0);
        assertThat(workshop.asks(ANNA, late).refusal()).contains(Reason.PAPER_AFTER_REVEAL);
    }

    @Test
    void whoChangesSectorTakesTheirHandAlong() {
        var workshop = aWorkshop().inConsent().showing(1);

        workshop.does(participant(1), new ChooseSector(Sector.BUSINESS));

        assertThat(counted(workshop).people()).isEqualTo(Map.of(Sector.BUSINESS, 1));
    }

    @Test
    void whatAGroupShowsIsToldOnlyWhereNobodyIsGivenAway() {
        Hands mixed = new Hands(List.of(0, 1, 0, 4, 0, 0), 0);
        Hands few = new Hands(List.of(0, 0, 0, 4, 0, 0), 0);
        Hands alike = new Hands(List.of(9, 0, 0, 0, 0, 0), 0);
        Hands manyAlike = new Hands(List.of(0, 0, 0, 0, 10, 0), 0);

        assertThat(Hands.told(List.of(mixed, manyAlike))).containsExactly(mixed, manyAlike);
        assertThat(Hands.told(List.of(mixed, few))).isEmpty();
        assertThat(Hands.told(List.of(mixed, alike))).isEmpty();
        assertThat(Hands.told(Collections.singletonList(mixed))).isEmpty();
    }

    @Test
    void aProposalNeedsWordsAndASoundNumberOfPeople() {
        assertThat(kind.check(ConsentSettings.of(" "), List.of())).isEqualTo(Result.refused(Reason.PROPOSAL_MISSING));
        assertThat(kind.check(new ConsentSettings("Tak?", 0), List.of()))
                .isEqualTo(Result.refused(Reason.QUORUM_WRONG, ConsentSettings.MOST_PEOPLE));
        assertThat(kind.check(new ConsentSettings(" Co  kwartał ", 7), List.of()))
                .isEqualTo(Result.ok(new ConsentSettings("Co kwartał", 7)));
    }

    private static WorkshopBuilder everybodyShows(int... fingers) {
        var workshop = aWorkshop().inConsent();
        for (int i = 0; i < fingers.length; i++) workshop.by(i + 1).showing(fingers[i]);
        return workshop;
    }

    private static Show show(int fingers) {
        return new Show(CONSENT, Optional.of(fingers), "");
    }

    private static ConsentState state(WorkshopBuilder workshop) {
        return workshop.stateOf(CONSENT, ConsentState.class);
    }

    private Finding.HandsShown counted(WorkshopBuilder workshop) {
        return ConsentKind.counted(now(workshop));
    }

    private ConsentResult result(WorkshopBuilder workshop) {
        return ConsentResult.of(counted(workshop));
    }

    private List<String> decisions(WorkshopBuilder workshop) {
        return kind.findings(now(workshop)).stream()
                .filter(Finding.DecisionMade.class::isInstance)
                .map(found -> ((Finding.DecisionMade) found).text())
                .toList();
    }

    /** Settings and state of this activity are of its kind. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Situation<ConsentSettings, ConsentState> now(WorkshopBuilder workshop) {
        return (Situation) workshop.state().situation(CONSENT).orElseThrow();
    }
}
