package pl.narada.activity.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class AskRulesTest {

    @Test
    void whatMostPeopleWantToKnowIsFirstAndOfTheSameSupportWhatWasAskedFirst() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?", "Gdzie?", "Za ile?");

        workshop.by(2).supporting(3).by(3).supporting(3).by(4).supporting(2);

        assertThat(state(workshop).open()).extracting(Question::text).containsExactly("Za ile?", "Gdzie?", "Kiedy?");
        assertThat(state(workshop).open()).extracting(Question::support).containsExactly(3, 2, 1);
    }

    @Test
    void aQuestionIsCleanedAndHasALimit() {
        var workshop = aWorkshop().inQuestions().asking("  Kiedy \n ruszy   bus? ");

        assertThat(question(workshop, 1).text()).isEqualTo("Kiedy ruszy bus?");
        assertThat(workshop.asks(participant(1), new Ask(QUESTIONS, " ")).refusal())
                .contains(Reason.TEXT_EMPTY);
        assertThat(workshop.asks(participant(1), new Ask(QUESTIONS, "x".repeat(61)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void supportCountsOncePerPerson() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?").by(2).supporting(1);

        assertThat(workshop.asks(participant(2), new Support(QUESTIONS, 1, true))
                        .lastEvents())
                .isEmpty();
        assertThat(question(workshop, 1).support()).isEqualTo(2);
    }

    @Test
    void supportTakenBackIsAsIfItHadNeverBeen() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?");
        var before = workshop.activity(QUESTIONS);

        workshop.by(2).supporting(1).does(participant(2), new Support(QUESTIONS, 1, false));

        assertThat(workshop.activity(QUESTIONS)).isEqualTo(before);
        assertThat(workshop.asks(participant(2), new Support(QUESTIONS, 1, false))
                        .lastEvents())
                .isEmpty();
    }

    @Test
    void whoeverAsksWantsToKnow() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?");

        for (boolean wanted : new boolean[] {true, false}) {
            assertThat(workshop.asks(participant(1), new Support(QUESTIONS, 1, wanted))
                            .lastEvents())
                    .isEmpty();
        }

        assertThat(question(workshop, 1).support()).isOne();
    }

    @Test
    void whatIsHiddenOrWasNeverAskedCannotBeSupported() {
        var workshop = aWorkshop().inQuestions().asking("Obelga?").facilitatorDoes(new Hide(QUESTIONS, 1));

        for (int id : new int[] {1, 2}) {
            assertThat(workshop.asks(participant(2), new Support(QUESTIONS, id, true))
                            .refusal())
                    .contains(Reason.CONTRIBUTION_UNKNOWN);
        }
    }

    @Test
    void afterTheCloseNobodyAsksOrSupportsButTheFacilitatorGoesOn() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?").facilitatorDoes(new CloseActivity(QUESTIONS));

        assertThat(workshop.asks(participant(2), new Support(QUESTIONS, 1, true))
                        .refusal())
                .contains(Reason.ACTIVITY_NOT_OPEN);
        assertThat(workshop.asks(participant(2), new Ask(QUESTIONS, "Gdzie?")).refusal())
                .contains(Reason.ACTIVITY_NOT_OPEN);
        assertThat(workshop.facilitatorAsks(new TakeUp(QUESTIONS, 1)).refusal()).isEmpty();
    }

    @Test
    void theAuthorTakesBackTheirOwnQuestionAndNobodyElse() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?").by(2).supporting(1);

        assertThat(workshop.asks(participant(2), new Withdraw(QUESTIONS, 1)).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        workshop.does(participant(1), new Withdraw(QUESTIONS, 1));

        assertThat(state(workshop).questions()).isEmpty();
        assertThat(Pages.own(workshop, 2)).doesNotContain("a/31");
        workshop.by(1).asking("Gdzie?");
        assertThat(state(workshop).questions()).extracting(Question::id).containsExactly(2);
    }

    @Test
    void whoAskedItAsksItOtherwiseAndACorrectionIsOver() {
        var workshop =
                aWorkshop().inQuestions().asking("Kiedy?").facilitatorDoes(new Reword(QUESTIONS, 1, "Kiedy bus?"));
        long correction = workshop.state().version();

        workshop.does(participant(1), new Edit(QUESTIONS, 1, " Kiedy   autobus? "));

        assertThat(question(workshop, 1).text()).isEqualTo("Kiedy autobus?");
        assertThat(question(workshop, 1).original()).isNull();
        assertThat(Pages.own(workshop, 1)).contains("Kiedy autobus?");
        assertThat(workshop.facilitatorAsks(new Undo(correction)).refusal()).contains(Reason.UNDO_TOO_LATE);
        assertThat(edit(workshop, "Kiedy autobus?").lastEvents()).isEmpty();
        assertThat(edit(workshop, " ").refusal()).contains(Reason.TEXT_EMPTY);
    }

    @Test
    void aQuestionOfOthersOrOneThatIsSupportedOrTakenUpIsNotChanged() {
        var workshop =
                aWorkshop().inQuestions().asking("Kiedy?", "Gdzie?").by(2).asking("Za ile?");

        assertThat(workshop.asks(participant(1), new Edit(QUESTIONS, 3, "Kto?")).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        workshop.by(2).supporting(1);
        assertThat(edit(workshop, "Kto?").refusal()).contains(Reason.SUPPORTED_BY_OTHERS);
        workshop.does(participant(2), new Support(QUESTIONS, 1, false)).facilitatorDoes(new TakeUp(QUESTIONS, 1));
        assertThat(edit(workshop, "Kto?").refusal()).contains(Reason.QUESTION_TAKEN_UP);
        workshop.facilitatorDoes(new MarkAnswered(QUESTIONS, 1));
        assertThat(edit(workshop, "Kto?").refusal()).contains(Reason.QUESTION_TAKEN_UP);
        workshop.facilitatorDoes(new Reopen(QUESTIONS, 1));
        assertThat(edit(workshop, "Kto?").refusal()).isEmpty();
    }

    private static WorkshopBuilder edit(WorkshopBuilder workshop, String text) {
        return workshop.asks(participant(1), new Edit(QUESTIONS, 1, text));
    }

    @Test
    void theNextQuestionAnswersTheOneBefore() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?", "Gdzie?")
                .facilitatorDoes(new TakeUp(QUESTIONS, 1))
                .facilitatorDoes(new TakeUp(QUESTIONS, 2));

        assertThat(state(workshop).current()).isEqualTo(2);
        assertThat(state(workshop).answered()).extracting(Question::text).containsExactly("Kiedy?");
        assertThat(state(workshop).open()).isEmpty();
        assertThat(workshop.facilitatorAsks(new TakeUp(QUESTIONS, 2)).lastEvents())
                .isEmpty();
    }

    @Test
    void aQuestionGoesBackIntoTheQueue() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?", "Gdzie?")
                .facilitatorDoes(new TakeUp(QUESTIONS, 1))
                .facilitatorDoes(new MarkAnswered(QUESTIONS, 2));

        workshop.facilitatorDoes(new Reopen(QUESTIONS, 1)).facilitatorDoes(new Reopen(QUESTIONS, 2));

        assertThat(state(workshop).current()).isNull();
        assertThat(state(workshop).open()).extracting(Question::id).containsExactly(1, 2);
        assertThat(workshop.facilitatorAsks(new Reopen(QUESTIONS, 1)).lastEvents())
                .isEmpty();
    }

    @Test
    void anAnswerEndsTheOneThatIsOn() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?")
                .facilitatorDoes(new TakeUp(QUESTIONS, 1))
                .facilitatorDoes(new MarkAnswered(QUESTIONS, 1));

        assertThat(state(workshop).current()).isNull();
        assertThat(workshop.facilitatorAsks(new MarkAnswered(QUESTIONS, 1)).lastEvents())
                .isEmpty();
    }

    @Test
    void whatIsHiddenVanishesWithItsSupportAndIsNotAnsweredAnyMore() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?", "Obelga?")
                .by(2)
                .supporting(2)
                .facilitatorDoes(new TakeUp(QUESTIONS, 2))
                .facilitatorDoes(new Hide(QUESTIONS, 2));

        for (String page : List.of(Pages.phones(workshop), Pages.stage(workshop))) {
            assertThat(page)
                    .contains("\"q/1\"", "\"s/1\":1", "\"count\":1")
                    .doesNotContain("Obelga", "\"q/2\"", "\"s/2\"", "\"current\"");
        }
        assertThat(workshop.facilitatorAsks(new Hide(QUESTIONS, 2)).lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new TakeUp(QUESTIONS, 2)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        workshop.facilitatorDoes(new Restore(QUESTIONS, 2));
        assertThat(Pages.phones(workshop)).contains("\"s/2\":2");
    }

    @Test
    void everybodyReadsTheCorrectedWordsAndNobodyTheOldOnes() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy autobós?");

        workshop.facilitatorDoes(new Reword(QUESTIONS, 1, " Kiedy autobus? "));

        assertThat(Pages.phones(workshop)).contains("Kiedy autobus?").doesNotContain("autobós");
        assertThat(Pages.own(workshop, 1)).contains("Kiedy autobus?").doesNotContain("autobós");
        assertThat(question(workshop, 1).original()).isEqualTo("Kiedy autobós?");
        assertThat(workshop.facilitatorAsks(new Reword(QUESTIONS, 1, "Kiedy autobus?"))
                        .lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new Reword(QUESTIONS, 1, " ")).refusal())
                .contains(Reason.TEXT_EMPTY);
    }

    @Test
    void aQuestionFromBeforeTheLimitWasLoweredCanStillBeCorrected() {
        var workshop = aWorkshop().inQuestions().asking("o".repeat(60));
        var lower = with(workshop.state().agenda(), QUESTIONS, new AskSettings(20));
        workshop.facilitatorDoes(new SetAgenda(lower, workshop.state().agendaVersion()));

        assertThat(workshop.facilitatorAsks(new Reword(QUESTIONS, 1, "u".repeat(60)))
                        .refusal())
                .isEmpty();
    }

    @Test
    void aQuestionOfSomebodyWithoutAPhoneHasTheirSectorAndTheirSupport() {
        var workshop = aWorkshop()
                .inQuestions()
                .withoutPhones(1)
                .facilitatorDoes(new Enter(QUESTIONS, Sector.RESIDENTS, "Czy będzie tłumacz?"))
                .by(2)
                .supporting(1);

        assertThat(question(workshop, 1).support()).isEqualTo(2);
        assertThat(AskKind.sectorOf(situation(workshop), question(workshop, 1))).isEqualTo(Sector.RESIDENTS);
        assertThat(findings(workshop))
                .containsExactly(new Finding.QuestionAsked(
                        QUESTIONS, 1, Sector.RESIDENTS, "Czy będzie tłumacz?", 2, false, null, true));
    }

    @Test
    void onlyWhatTheFacilitatorEnteredCanTheFacilitatorTakeBack() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?")
                .withoutPhones(1)
                .facilitatorDoes(new Enter(QUESTIONS, Sector.NGO, "Gdzie?"));

        workshop.facilitatorDoes(new Remove(QUESTIONS, 2));

        assertThat(state(workshop).questions()).extracting(Question::text).containsExactly("Kiedy?");
        assertThat(workshop.facilitatorAsks(new Remove(QUESTIONS, 1)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void onesOwnPartHasWhatOneAskedAndSupports() {
        var workshop = aWorkshop()
                .inQuestions()
                .by(2)
                .asking("Gdzie?")
                .by(1)
                .asking("Kiedy?")
                .supporting(1);

        assertThat(Pages.own(workshop, 1))
                .contains("\"a/31\":{", "\"asked\":[{\"id\":2,\"text\":\"Kiedy?\"}]", "\"supported\":[1]")
                .doesNotContain("Gdzie");
        assertThat(Pages.own(workshop, 3)).doesNotContain("a/31");
    }

    @Test
    void aTapChangesOneNumberOnThePhonesAndNoWords() {
        var workshop = aWorkshop().inQuestions().asking("Kiedy?", "Gdzie?");
        var before = Pages.phoneParts(workshop.state());

        workshop.by(2).supporting(1);

        var after = Pages.phoneParts(workshop.state());
        assertThat(after.entrySet())
                .filteredOn(part -> !part.getValue().equals(before.get(part.getKey())))
                .containsExactly(Map.entry("s/1", 2));
    }

    @Test
    void aPhoneGetsAHundredQuestionsAtMostTheMostSupportedAndTheNewestAmongThem() {
        var workshop = aWorkshop().inQuestions();
        IntStream.rangeClosed(1, 140).forEach(i -> workshop.by(1).asking("Pytanie " + i));
        workshop.by(2).supporting(100).facilitatorDoes(new TakeUp(QUESTIONS, 90));
        for (int id = 80; id < 90; id++) workshop.facilitatorDoes(new MarkAnswered(QUESTIONS, id));

        var parts = Pages.phoneParts(workshop.state());

        var shown = parts.keySet().stream().filter(key -> key.startsWith("q/")).toList();
        assertThat(shown)
                .hasSize(90)
                .contains("q/1", "q/90", "q/100", "q/140", "q/80")
                .doesNotContain("q/70");
        assertThat(Pages.phones(workshop)).contains("\"count\":140");
    }

    @Test
    void aHundredQuestionsAreAllShown() {
        var workshop = aWorkshop().inQuestions();
        IntStream.rangeClosed(1, 100).forEach(i -> workshop.by(1).asking("Pytanie " + i));

        assertThat(Pages.phoneParts(workshop.state()).keySet().stream().filter(key -> key.startsWith("s/")))
                .hasSize(100);
    }

    @Test
    void whoAskedOrSupportedTookPartOnceWithTheSectorOfNow() {
        var workshop = aWorkshop()
                .inQuestions()
                .by(1)
                .asking("Kiedy?", "Gdzie?")
                .by(3)
                .supporting(1, 2)
                .does(participant(3), new ChooseSector(Sector.BUSINESS))
                .withoutPhones(1)
                .facilitatorDoes(new Enter(QUESTIONS, Sector.OTHER, "Za ile?"));

        assertThat(new AskKind().tookPart(situation(workshop))).isEqualTo(Map.of(Sector.NGO, 1, Sector.BUSINESS, 1));
    }

    @Test
    void whatIsBeingAnsweredAtTheEndCountsAsAnsweredAndWhatIsHiddenIsNotKept() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?", "Gdzie?", "Obelga?")
                .by(3)
                .supporting(2)
                .facilitatorDoes(new TakeUp(QUESTIONS, 1))
                .facilitatorDoes(new Hide(QUESTIONS, 3));

        assertThat(findings(workshop))
                .containsExactly(
                        new Finding.QuestionAsked(QUESTIONS, 2, Sector.NGO, "Gdzie?", 2, false, null, false),
                        new Finding.QuestionAsked(QUESTIONS, 1, Sector.NGO, "Kiedy?", 1, true, null, false));
    }

    private static List<Finding> findings(WorkshopBuilder workshop) {
        return new AskKind().findings(situation(workshop));
    }

    static pl.narada.room.Situation<AskSettings, AskState> situation(WorkshopBuilder workshop) {
        var now = workshop.state().situation(QUESTIONS).orElseThrow();
        return new pl.narada.room.Situation<>(
                now.room(), now.plan(), now.run(), (AskSettings) now.settings(), (AskState) now.state());
    }

    private static AskState state(WorkshopBuilder workshop) {
        return workshop.stateOf(QUESTIONS, AskState.class);
    }

    private static Question question(WorkshopBuilder workshop, int id) {
        return Objects.requireNonNull(state(workshop).question(id));
    }
}
