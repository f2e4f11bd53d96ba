package pl.narada.activity.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.activity.ask.AskCommand.Support;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.ask.AskEvent.TakenUp;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.broadcast.Pages;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class CardRulesTest {

    @Test
    void aMarkCountsOncePerPersonAndCard() {
        var workshop = aWorkshop().inMarking().by(1).marking(1, 2).by(2).marking(1);

        assertThat(workshop.asks(participant(2), new Mark(CARDS, 1, true)).lastEvents())
                .isEmpty();
        assertThat(state(workshop).whoMarked(1)).hasSize(2);
        assertThat(state(workshop).whoMarked(2)).hasSize(1);
    }

    @Test
    void aMarkTakenBackIsAsIfItHadNeverBeen() {
        var workshop = aWorkshop().inMarking();
        var before = workshop.activity(CARDS);

        workshop.by(1).marking(1).does(participant(1), new Mark(CARDS, 1, false));

        assertThat(workshop.activity(CARDS)).isEqualTo(before);
        assertThat(workshop.asks(participant(1), new Mark(CARDS, 1, false)).lastEvents())
                .isEmpty();
    }

    @Test
    void onlyCardsOfTheSlideAreMarkedAndOnlyWhileItIsOpen() {
        var workshop = aWorkshop().inMarking();

        assertThat(workshop.asks(participant(1), new Mark(CARDS, 3, true)).refusal())
                .contains(Reason.CARD_UNKNOWN);
        workshop.facilitatorDoes(new CloseActivity(CARDS));
        assertThat(workshop.asks(participant(1), new Mark(CARDS, 1, true)).refusal())
                .contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void whoeverChangesSectorTakesTheirMarksAlong() {
        var workshop = aWorkshop().inMarking().by(1).marking(1).by(3).marking(1);

        workshop.does(participant(1), new ChooseSector(Sector.BUSINESS));

        assertThat(findings(workshop).getFirst()).isInstanceOfSatisfying(Finding.CardsShown.class, shown -> {
            assertThat(shown.markers()).isEqualTo(Map.of(Sector.BUSINESS, 1, Sector.JST, 1));
            assertThat(shown.cards().getFirst().marks()).isEqualTo(shown.markers());
        });
    }

    @Test
    void whoMarkedOrAskedHasTakenPartOnce() {
        var workshop = aWorkshop().inMarking().by(1).marking(1, 2).asking("Kto płaci?");
        workshop.by(3).supporting(1);

        assertThat(KINDS.of(settings(workshop))
                        .tookPart(workshop.state().situation(CARDS).orElseThrow()))
                .isEqualTo(Map.of(Sector.NGO, 1, Sector.JST, 1));
    }

    @Test
    void cardsMovedAndCorrectedKeepTheirMarks() {
        var workshop = aWorkshop().inMarking().by(1).marking(1);
        var corrected = new Card(1, Card.Type.PRACTICE, "Świetlica z opiekunką", "", "Bogoria", null);
        var added = new Card(3, Card.Type.PRACTICE, "Nowa", "", "", null);

        workshop.facilitatorDoes(change(workshop, cards(grant(), corrected, added)));

        assertThat(state(workshop).whoMarked(1)).hasSize(1);
        assertThat(Pages.stage(workshop)).contains("Świetlica z opiekunką", "\"m/1\":1");
    }

    @Test
    void aSlideWithMarksKeepsItsCardsAndItsQuestionBox() {
        var workshop = aWorkshop().inMarking().by(1).marking(1);
        var unasked = new ShowSettings("Tak robią inni", List.of(), List.of(hall(), grant()), false);

        assertThat(workshop.facilitatorAsks(change(workshop, cards(hall()))).refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(workshop.facilitatorAsks(change(workshop, unasked)).refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        workshop.does(participant(1), new Mark(CARDS, 1, false));
        assertThat(workshop.facilitatorAsks(change(workshop, cards(hall()))).refusal())
                .isEmpty();
    }

    @Test
    void aCardIsCleanedAndHasATitle() {
        var workshop = aWorkshop();
        var typed = new Card(1, Card.Type.SOURCE, "  Mały \n grant ", " a\n\n\n\nb ", "  ", null);
        var untitled = new Card(1, Card.Type.SOURCE, " ", "", "", null);
        var long121 = new Card(1, Card.Type.SOURCE, "x".repeat(121), "", "", null);

        workshop.facilitatorDoes(new SetAgenda(plus(staszow(), aSlideWithCards(typed)), 1));

        assertThat(settings(workshop).cards())
                .containsExactly(new Card(1, Card.Type.SOURCE, "Mały grant", "a\n\nb", "", null));
        assertThat(workshop.facilitatorAsks(change(workshop, cards(untitled))).refusal())
                .contains(Reason.TEXT_EMPTY);
        assertThat(workshop.facilitatorAsks(change(workshop, cards(long121))).refusal())
                .contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void aSlideHasAtMostTwelveCardsEachWithANumberOfItsOwn() {
        var workshop = aWorkshop().facilitatorDoes(new SetAgenda(plus(staszow(), aSlideWithCards()), 1));

        assertThat(workshop.facilitatorAsks(change(workshop, many(13))).refusal())
                .contains(Reason.MALFORMED);
        assertThat(workshop.facilitatorAsks(change(workshop, cards(hall(), hall())))
                        .refusal())
                .contains(Reason.MALFORMED);
        assertThat(workshop.facilitatorAsks(change(workshop, many(12))).refusal())
                .isEmpty();
    }

    @Test
    void theLinkOfACardLeadsToAWebAddressAndNothingElse() {
        assertThatThrownBy(() -> new Card(1, Card.Type.SOURCE, "Tu", "", "", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void phonesKnowTheCardsAndTheirOwnMarksButNobodyElses() {
        var workshop = aWorkshop().inMarking();
        String before = Pages.phones(workshop);

        workshop.by(1).marking(2);

        assertThat(Pages.phones(workshop)).isEqualTo(before).contains("Mały grant", "https://example.org/granty");
        assertThat(Pages.own(workshop, 1)).contains("\"marked\":[2]");
        assertThat(Pages.own(workshop, 2)).doesNotContain("marked");
    }

    @Test
    void theStageShowsHowManyMarkedACardAndOfTheQuestionsOnlyTheOneThatIsAnswered() {
        var workshop = aWorkshop().inMarking().by(1).marking(1).by(3).marking(1);
        workshop.asking("Kto płaci?", "Od kiedy?").facilitatorDoes(new TakeUp(CARDS, 2));

        assertThat(Pages.stage(workshop))
                .contains("\"m/1\":2", "Od kiedy?")
                .doesNotContain("m/2", "Kto płaci?", "\"ngo\"", "\"jst\"");
        assertThat(Pages.phones(workshop)).contains("Kto płaci?", "Od kiedy?", "\"current\":2");
    }

    @Test
    void itsQuestionsFollowTheRulesOfAQueue() {
        var workshop = aWorkshop().inMarking().by(1).asking("Kto płaci?").by(2).supporting(1);

        assertThat(state(workshop).questions().open())
                .singleElement()
                .satisfies(q -> assertThat(q.support()).isEqualTo(2));
        workshop.facilitatorDoes(new Hide(CARDS, 1));
        assertThat(workshop.asks(participant(3), new Support(CARDS, 1, true)).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void aStepWithAQuestionIsTakenBack() {
        var workshop = aWorkshop().inMarking().by(1).asking("Kto płaci?");
        var before = workshop.activity(CARDS);
        workshop.facilitatorDoes(new TakeUp(CARDS, 1));
        assertThat(workshop.lastEvents()).containsExactly(new TakenUp(CARDS, 1));

        workshop.facilitatorDoes(new Undo(workshop.state().version()));

        assertThat(workshop.activity(CARDS)).isEqualTo(before);
    }

    @Test
    void withoutAQuestionBoxNothingIsAskedAndWhatIsNotOfASlideIsUnknown() {
        var workshop = aWorkshop().withParticipants(Sector.NGO).at(EXAMPLES);

        assertThat(workshop.asks(participant(1), new Ask(EXAMPLES, "Kto?")).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.asks(ANNA, new WriteSummary(EXAMPLES, "Było")).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(Pages.phones(workshop)).doesNotContain("\"limit\"", "\"cards\"");
    }

    @Test
    void whatWasPresentedIsKeptWithItsMarksAndQuestions() {
        var workshop = aWorkshop().inMarking().by(1).marking(2).by(3).marking(2).asking("Kto płaci?");

        assertThat(findings(workshop))
                .containsExactly(
                        new Finding.CardsShown(
                                CARDS,
                                Map.of(Sector.NGO, 1, Sector.JST, 1),
                                List.of(
                                        new Finding.CardShown(
                                                1,
                                                "practice",
                                                "Świetlica z opiekunem",
                                                "Otwarta po południu.",
                                                "sołectwo",
                                                null,
                                                null,
                                                Map.of()),
                                        new Finding.CardShown(
                                                2,
                                                "source",
                                                "Mały grant",
                                                "",
                                                "powiat",
                                                "https://example.org/granty",
                                                null,
                                                Map.of(Sector.NGO, 1, Sector.JST, 1)))),
                        new Finding.QuestionAsked(CARDS, 1, Sector.JST, "Kto płaci?", 1, false, null, false));
    }

    @Test
    void aSlideThatWasNeverShownPresentedNothing() {
        var workshop = aWorkshop()
                .facilitatorDoes(new SetAgenda(plus(staszow(), aSlideWithCards()), 1))
                .started();

        assertThat(findings(workshop)).isEmpty();
    }

    private static List<Finding> findings(WorkshopBuilder workshop) {
        return KINDS.of(settings(workshop))
                .findings(workshop.state().situation(CARDS).orElseThrow());
    }

    private static ShowSettings many(int cards) {
        return cards(IntStream.rangeClosed(1, cards)
                .mapToObj(n -> new Card(n, Card.Type.PRACTICE, "Karta " + n, "", "", null))
                .toArray(Card[]::new));
    }

    private static SetAgenda change(WorkshopBuilder workshop, ShowSettings settings) {
        return new SetAgenda(
                with(workshop.state().agenda(), CARDS, settings),
                workshop.state().agendaVersion());
    }

    private static ShowSettings settings(WorkshopBuilder workshop) {
        return (ShowSettings)
                workshop.state().agenda().activity(CARDS).orElseThrow().settings();
    }

    private static ShowState state(WorkshopBuilder workshop) {
        return workshop.stateOf(CARDS, ShowState.class);
    }
}
