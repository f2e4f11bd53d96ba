package pl.narada.activity.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.ReopenWorkshop;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class WritingAnswersTest {

    private final WorkshopBuilder workshop = aWorkshop().inQuestions().asking("Kiedy?", "Gdzie?");

    @Test
    void anAnswerIsOnAllPhonesOnTheStageAndWithItsQuestionInTheOutcome() {
        writes(1, " W maju,  w piątek.\n\n\n\nO 9:00 ");

        assertThat(question(1).answer()).isEqualTo("W maju, w piątek.\n\nO 9:00");
        for (String page : new String[] {Pages.phones(workshop), Pages.stage(workshop)})
            assertThat(page)
                    .contains("\"w/1\":\"W maju, w piątek.\\n\\nO 9:00\"")
                    .doesNotContain("\"w/2\"");
        assertThat(Pages.own(workshop, 1)).contains("\"answers\":{\"1\":\"W maju");
        assertThat(findings())
                .containsExactly(
                        new Finding.QuestionAsked(
                                QUESTIONS, 1, Sector.NGO, "Kiedy?", 1, true, "W maju, w piątek.\n\nO 9:00", false),
                        new Finding.QuestionAsked(QUESTIONS, 2, Sector.NGO, "Gdzie?", 1, false, null, false));
    }

    @Test
    void itMarksNothingSoThatItCanStillBeSpokenOf() {
        workshop.facilitatorDoes(new TakeUp(QUESTIONS, 1));

        writes(1, "W maju.");
        writes(2, "W ratuszu.");

        assertThat(state().current()).isEqualTo(1);
        assertThat(state().open()).extracting(Question::text).containsExactly("Gdzie?");
        assertThat(state().answered()).isEmpty();
    }

    @Test
    void withoutWordsItIsTakenAway() {
        writes(1, "W maju.");

        workshop.facilitatorDoes(new WriteAnswer(QUESTIONS, 1, " \n ", "W maju."));

        assertThat(question(1).answer()).isNull();
        assertThat(Pages.phones(workshop)).doesNotContain("\"w/1\"", "W maju");
        assertThat(findings())
                .extracting(f -> ((Finding.QuestionAsked) f).answered())
                .containsExactly(false, false);
    }

    @Test
    void whoeverWritesMeanwhileIsNotWrittenOver() {
        writes(1, "W maju.");

        assertThat(workshop.facilitatorAsks(new WriteAnswer(QUESTIONS, 1, "W czerwcu.", ""))
                        .refusal())
                .contains(Reason.ANSWER_CHANGED);
        assertThat(workshop.facilitatorAsks(new WriteAnswer(QUESTIONS, 1, "", "W lipcu."))
                        .refusal())
                .contains(Reason.ANSWER_CHANGED);
        assertThat(question(1).answer()).isEqualTo("W maju.");
        workshop.facilitatorDoes(new WriteAnswer(QUESTIONS, 1, "W czerwcu.", "W maju."));
        assertThat(question(1).answer()).isEqualTo("W czerwcu.");
    }

    @Test
    void whatIsSoAlreadyIsNotRefusedAndChangesNothing() {
        writes(1, "W maju.");

        assertThat(workshop.facilitatorAsks(new WriteAnswer(QUESTIONS, 1, " W maju. ", ""))
                        .refusal())
                .isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void itHasALimitAndNeedsAQuestion() {
        writes(1, "ą".repeat(1000));

        assertThat(workshop.facilitatorAsks(new WriteAnswer(QUESTIONS, 2, "x".repeat(1001), ""))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
        assertThat(workshop.facilitatorAsks(new WriteAnswer(QUESTIONS, 9, "x", ""))
                        .refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(workshop.asks(participant(1), new WriteAnswer(QUESTIONS, 2, "x", ""))
                        .refusal())
                .isPresent();
    }

    @Test
    void itIsWrittenAlsoWhenNobodyAsksAnyMoreAndInAMeetingThatIsReopened() {
        workshop.facilitatorDoes(new CloseActivity(QUESTIONS));
        writes(1, "W maju.");

        workshop.facilitatorDoes(new CloseWorkshop());
        assertThat(workshop.facilitatorAsks(new WriteAnswer(QUESTIONS, 2, "W ratuszu.", ""))
                        .refusal())
                .contains(Reason.WORKSHOP_CLOSED);
        workshop.facilitatorDoes(new ReopenWorkshop());
        writes(2, "W ratuszu.");

        assertThat(question(2).answer()).isEqualTo("W ratuszu.");
    }

    @Test
    void whoAskedDoesNotChangeTheQuestionUnderIt() {
        writes(1, "W maju.");

        assertThat(workshop.asks(participant(1), new Edit(QUESTIONS, 1, "Kto?")).refusal())
                .contains(Reason.QUESTION_TAKEN_UP);
    }

    @Test
    void itGoesWithTheQuestionAndComesBackWithIt() {
        writes(1, "W maju.");

        workshop.facilitatorDoes(new Hide(QUESTIONS, 1));
        for (String page : new String[] {Pages.phones(workshop), Pages.stage(workshop), Pages.own(workshop, 1)})
            assertThat(page).doesNotContain("W maju");
        assertThat(findings()).hasSize(1);

        workshop.facilitatorDoes(new Restore(QUESTIONS, 1));
        assertThat(Pages.phones(workshop)).contains("W maju");

        workshop.does(participant(1), new Withdraw(QUESTIONS, 1));
        assertThat(Pages.phones(workshop)).doesNotContain("W maju");
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        writes(1, "W maju.");
        long step = workshop.state().version();
        workshop.facilitatorDoes(new WriteAnswer(QUESTIONS, 1, "W czerwcu.", "W maju."));

        assertThat(workshop.facilitatorAsks(new Undo(step)).refusal()).contains(Reason.UNDO_TOO_LATE);
        workshop.facilitatorDoes(new Undo(workshop.state().version() - 1));
        assertThat(question(1).answer()).isEqualTo("W maju.");
    }

    @Test
    void inAReplayItReadsAsItDidInTheEnd() {
        writes(1, "W maju: dzwonić do Jana.");
        writes(2, "W ratuszu.");
        AskState then = state();
        workshop.facilitatorDoes(new WriteAnswer(QUESTIONS, 1, "W maju.", "W maju: dzwonić do Jana."));
        workshop.facilitatorDoes(new WriteAnswer(QUESTIONS, 2, "", "W ratuszu."));

        AskState told = then.asDecided(state());

        assertThat(Objects.requireNonNull(told.question(1)).answer()).isEqualTo("W maju.");
        assertThat(Objects.requireNonNull(told.question(2)).answer()).isNull();
    }

    @Test
    void whoAsksForTheirDataIsToldItToo() {
        writes(1, "W maju.");
        writes(2, "W ratuszu.");
        workshop.facilitatorDoes(new Hide(QUESTIONS, 2));

        assertThat(new AskKind().deeds(AskRulesTest.situation(workshop), new ParticipantId(1)))
                .containsExactly(
                        new Deed(Deed.What.ASKED, "", "Kiedy?"),
                        new Deed(Deed.What.REPLIED, "Kiedy?", "W maju."),
                        new Deed(Deed.What.ASKED, "", "Gdzie?"));
    }

    private void writes(int question, String text) {
        workshop.facilitatorDoes(new WriteAnswer(QUESTIONS, question, text, ""));
    }

    private java.util.List<Finding> findings() {
        return new AskKind().findings(AskRulesTest.situation(workshop));
    }

    private AskState state() {
        return workshop.stateOf(QUESTIONS, AskState.class);
    }

    private Question question(int id) {
        return Objects.requireNonNull(state().question(id));
    }
}
