package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Author;
import pl.narada.room.Choice;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;

class GatherRulesTest {

    @Test
    void whatPeopleSayIsKeptInTheOrderOfArrival() {
        var workshop =
                aWorkshop().inGathering().by(2).saying("Przychodnia").by(1).saying("Autobus");

        assertThat(needs(workshop))
                .containsExactly(
                        new Contribution(1, author(2), "Przychodnia", false),
                        new Contribution(2, author(1), "Autobus", false));
    }

    @Test
    void whiteSpaceIsCleaned() {
        var workshop = aWorkshop().inGathering().saying("  Autobus \n\t do   szkoły ");

        assertThat(needs(workshop)).extracting(Contribution::text).containsExactly("Autobus do szkoły");
    }

    @Test
    void silenceIsRefused() {
        var workshop = aWorkshop().inGathering();

        assertThat(say(workshop, "").refusal()).contains(Reason.TEXT_EMPTY);
        assertThat(say(workshop, " \n\u200B ").refusal()).contains(Reason.TEXT_EMPTY);
        assertThat(needs(workshop)).isEmpty();
    }

    @Test
    void theLimitIsOfCharactersThatPeopleSee() {
        var workshop = aWorkshop().inGathering();

        assertThat(say(workshop, "😀".repeat(60)).refusal()).isEmpty();
        assertThat(say(workshop, "x".repeat(61)).refusal()).contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void theAuthorTakesBackTheirOwnWords() {
        var workshop = aWorkshop().inGathering().saying("Autobus", "Przychodnia");

        workshop.does(participant(1), new Withdraw(NEEDS, 1));

        assertThat(needs(workshop)).extracting(Contribution::text).containsExactly("Przychodnia");
        assertThat(Pages.own(workshop, 1)).contains("Przychodnia").doesNotContain("Autobus");
        assertThat(workshop.asks(participant(1), new Withdraw(NEEDS, 1)).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void nobodyTakesBackTheWordsOfOthers() {
        var workshop = aWorkshop().inGathering().by(1).saying("Autobus");

        assertThat(workshop.asks(participant(2), new Withdraw(NEEDS, 1)).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(needs(workshop)).hasSize(1);
    }

    @Test
    void nothingIsTakenBackAfterTheClose() {
        var workshop = aWorkshop().inGathering().saying("Autobus").facilitatorDoes(new CloseActivity(NEEDS));

        assertThat(workshop.asks(participant(1), new Withdraw(NEEDS, 1)).refusal())
                .contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        var workshop = aWorkshop()
                .inGathering()
                .saying("Autobus")
                .does(participant(1), new Withdraw(NEEDS, 1))
                .saying("Przychodnia");

        assertThat(needs(workshop)).extracting(Contribution::id).containsExactly(2);
    }

    @Test
    void whatIsHiddenIsNeitherOnTheStageNorCountedNorAChoice() {
        var workshop = aWorkshop().inGathering().saying("Autobus", "Obelga").facilitatorDoes(new Hide(NEEDS, 2));

        assertThat(Pages.stage(workshop)).contains("Autobus").doesNotContain("Obelga", "\"c/2\"");
        assertThat(Pages.phones(workshop)).contains("\"count\":1").doesNotContain("Obelga");
        assertThat(workshop.stateOf(NEEDS, GatherState.class).choices()).containsExactly(new Choice(1, "Autobus"));
    }

    @Test
    void whatIsHiddenComesBackWhenRestored() {
        var workshop = aWorkshop().inGathering().saying("Autobus");
        var before = workshop.activity(NEEDS);

        workshop.facilitatorDoes(new Hide(NEEDS, 1)).facilitatorDoes(new Restore(NEEDS, 1));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
        assertThat(Pages.stage(workshop)).contains("\"c/1\"");
    }

    @Test
    void hidingTwiceIsOnce() {
        var workshop = aWorkshop().inGathering().saying("Autobus").facilitatorDoes(new Hide(NEEDS, 1));

        assertThat(workshop.facilitatorAsks(new Hide(NEEDS, 1)).lastEvents()).isEmpty();
        assertThat(workshop.stateOf(NEEDS, GatherState.class).visible()).isZero();
        workshop.facilitatorDoes(new Restore(NEEDS, 1));
        assertThat(workshop.facilitatorAsks(new Restore(NEEDS, 1)).lastEvents()).isEmpty();
        assertThat(workshop.stateOf(NEEDS, GatherState.class).visible()).isOne();
    }

    @Test
    void whatWasNeverSaidCannotBeHidden() {
        var workshop = aWorkshop().inGathering();

        assertThat(workshop.facilitatorAsks(new Hide(NEEDS, 1)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new Restore(NEEDS, 1)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void takingBackHiddenWordsKeepsTheCountRight() {
        var workshop = aWorkshop()
                .inGathering()
                .saying("Autobus", "Obelga")
                .facilitatorDoes(new Hide(NEEDS, 2))
                .does(participant(1), new Withdraw(NEEDS, 2));

        assertThat(workshop.stateOf(NEEDS, GatherState.class).visible()).isOne();
    }

    @Test
    void theFacilitatorHidesAlsoWhenTheActivityIsOver() {
        var workshop = aWorkshop().inGathering().saying("Obelga").at(EXAMPLES);

        assertThat(workshop.facilitatorAsks(new Hide(NEEDS, 1)).refusal()).isEmpty();
    }

    @Test
    void aTypoIsCorrectedAndWhatWasWrittenIsKept() {
        var workshop = aWorkshop().inGathering().saying("Autobós");

        workshop.facilitatorDoes(new Reword(NEEDS, 1, "  Autobus "));

        assertThat(needs(workshop)).containsExactly(new Contribution(1, author(1), "Autobus", false, "Autobós"));
    }

    @Test
    void everybodyReadsTheCorrectedWordsAndNobodyTheOldOnes() {
        var workshop = aWorkshop().inGathering().saying("Autobós").facilitatorDoes(new Reword(NEEDS, 1, "Autobus"));

        assertThat(Pages.stage(workshop)).contains("Autobus").doesNotContain("Autobós");
        assertThat(Pages.own(workshop, 1)).contains("Autobus").doesNotContain("Autobós");
        assertThat(workshop.lastEvents())
                .allSatisfy(e -> assertThat(((GatherEvent) e).touchesOthers()).isTrue());
        assertThat(workshop.stateOf(NEEDS, GatherState.class).choices()).containsExactly(new Choice(1, "Autobus"));
        assertThat(Gathered.voices(workshop)).extracting(Finding.Voice::text).containsExactly("Autobus");
    }

    @Test
    void correctedTwiceTheAuthorsWordsAreStillTheFirst() {
        var workshop = aWorkshop().inGathering().saying("Autobós");

        workshop.facilitatorDoes(new Reword(NEEDS, 1, "Autobuz")).facilitatorDoes(new Reword(NEEDS, 1, "Autobus"));

        assertThat(needs(workshop)).extracting(Contribution::original).containsExactly("Autobós");
    }

    @Test
    void putBackAsItWasWrittenItIsAsIfNobodyHadTouchedIt() {
        var workshop = aWorkshop().inGathering().saying("Autobus");
        var before = workshop.activity(NEEDS);

        workshop.facilitatorDoes(new Reword(NEEDS, 1, "Pociąg")).facilitatorDoes(new Reword(NEEDS, 1, "Autobus"));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        var workshop = aWorkshop().inGathering().saying("Autobus");

        assertThat(workshop.facilitatorAsks(new Reword(NEEDS, 1, " Autobus")).lastEvents())
                .isEmpty();
    }

    @Test
    void nothingIsCorrectedIntoSilenceOrIntoASpeech() {
        var workshop = aWorkshop().inGathering().saying("Autobus");

        assertThat(workshop.facilitatorAsks(new Reword(NEEDS, 1, " ")).refusal())
                .contains(Reason.TEXT_EMPTY);
        assertThat(workshop.facilitatorAsks(new Reword(NEEDS, 1, "x".repeat(61)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
        assertThat(workshop.facilitatorAsks(new Reword(NEEDS, 2, "Pociąg")).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(needs(workshop)).extracting(Contribution::text).containsExactly("Autobus");
    }

    @Test
    void aTextFromBeforeTheLimitWasLoweredCanStillBeCorrected() {
        var workshop = aWorkshop().inGathering().saying("o".repeat(60));
        var lower = with(staszow(), NEEDS, new GatherSettings(Noun.NEED, 20));
        workshop.facilitatorDoes(new SetAgenda(lower, workshop.state().agendaVersion()));

        assertThat(workshop.facilitatorAsks(new Reword(NEEDS, 1, "u".repeat(60)))
                        .refusal())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new Reword(NEEDS, 1, "u".repeat(61)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void hiddenWordsThatAreCorrectedStayHidden() {
        var workshop = aWorkshop()
                .inGathering()
                .saying("Obelga")
                .facilitatorDoes(new Hide(NEEDS, 1))
                .facilitatorDoes(new Reword(NEEDS, 1, "Uwaga"));

        assertThat(Pages.stage(workshop)).doesNotContain("Obelga", "Uwaga");
        assertThat(workshop.stateOf(NEEDS, GatherState.class).visible()).isZero();
    }

    private static Author author(int participant) {
        return new Author.Participant(new ParticipantId(participant));
    }

    private static WorkshopBuilder say(WorkshopBuilder workshop, String text) {
        return workshop.asks(participant(1), new Say(NEEDS, text));
    }

    private static List<Contribution> needs(WorkshopBuilder workshop) {
        return List.copyOf(workshop.stateOf(NEEDS, GatherState.class).contributions());
    }
}
