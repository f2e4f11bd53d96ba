package pl.narada.activity.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.evaluate.EvaluateCommand.Rate;
import pl.narada.activity.evaluate.EvaluateCommand.Write;
import pl.narada.activity.evaluate.EvaluateEvent.Rated;
import pl.narada.activity.evaluate.EvaluateEvent.Written;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Spread;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class EvaluateRulesTest {

    @Test
    void anAnswerSentTwiceCountsOnce() {
        var workshop = aWorkshop().inEvaluation().by(1).answering("forms", 4).writing("comment", "Dziękuję");

        workshop.answering("forms", 4);
        assertThat(workshop.lastEvents()).isEmpty();
        workshop.writing("comment", " Dziękuję ");
        assertThat(workshop.lastEvents()).isEmpty();

        assertThat(state(workshop).countOf("forms")).isEqualTo(Map.of(Sector.NGO, Spread.NONE.plus(4, 1)));
        assertThat(state(workshop).people()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void aChangeOfMindReplacesTheAnswer() {
        var workshop = aWorkshop().inEvaluation().by(1).answering("forms", 4).writing("comment", "Za krótko");

        workshop.answering("forms", 2);
        assertThat(workshop.lastEvents())
                .containsExactly(new Rated(EVALUATION, new ParticipantId(1), Sector.NGO, "forms", 2));
        workshop.writing("comment", "Za długo");
        assertThat(workshop.lastEvents())
                .containsExactly(new Written(EVALUATION, new ParticipantId(1), Sector.NGO, "comment", "Za długo"));
        assertThat(Pages.own(workshop, 1))
                .contains("\"a/51\":{\"ratings\":{\"forms\":2},\"texts\":{\"comment\":\"Za długo\"}}");
    }

    @Test
    void noughtAndNothingTakeTheAnswersBack() {
        var workshop = aWorkshop().inEvaluation();
        var before = state(workshop);

        workshop.by(1).answering("forms", 4).writing("comment", "Dziękuję");
        workshop.answering("forms", 0).writing("comment", " ");

        assertThat(state(workshop)).isEqualTo(before);
        assertThat(Pages.own(workshop, 1)).doesNotContain("a/51");
    }

    @Test
    void onlyWhatIsAskedCanBeAnswered() {
        var workshop = aWorkshop().inEvaluation();

        assertThat(refusal(workshop, new Rate(EVALUATION, "funding", 3))).isEqualTo(Reason.QUESTION_UNKNOWN);
        assertThat(refusal(workshop, new Rate(EVALUATION, "comment", 3))).isEqualTo(Reason.QUESTION_UNKNOWN);
        assertThat(refusal(workshop, new Write(EVALUATION, "forms", "Tak"))).isEqualTo(Reason.QUESTION_UNKNOWN);
        for (int value : List.of(-1, 6)) {
            assertThat(refusal(workshop, new Rate(EVALUATION, "forms", value))).isEqualTo(Reason.RATING_UNKNOWN);
        }
    }

    @Test
    void aTextHasItsLimit() {
        var workshop = aWorkshop().inEvaluation().by(1).writing("comment", "ą".repeat(500));

        assertThat(state(workshop).answers()).hasSize(1);
        assertThat(refusal(workshop, new Write(EVALUATION, "comment", "ą".repeat(501))))
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void nothingIsAnsweredOnceItIsClosed() {
        var workshop = aWorkshop().inEvaluation().facilitatorDoes(new CloseActivity(EVALUATION));

        assertThat(refusal(workshop, new Rate(EVALUATION, "forms", 3))).isEqualTo(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void whoChangesSectorTakesTheirAnswersAlong() {
        var workshop = aWorkshop().inEvaluation().by(1).answering("forms", 5).writing("comment", "Tak");

        workshop.does(participant(1), new ChooseSector(Sector.JST));

        assertThat(state(workshop).countOf("forms")).isEqualTo(Map.of(Sector.JST, Spread.NONE.plus(5, 1)));
        assertThat(state(workshop).people()).isEqualTo(Map.of(Sector.JST, 1));
    }

    @Test
    void anEvaluationAsksSomethingAndNotTooMuch() {
        assertThat(checked(0, 0)).isEqualTo(refused());
        assertThat(checked(13, 0)).isEqualTo(refused());
        assertThat(checked(1, 4)).isEqualTo(refused());
        assertThat(checked(12, 3)).isInstanceOf(Result.Ok.class);
        assertThat(checked(0, 1)).isInstanceOf(Result.Ok.class);
        var twice = new EvaluateSettings(List.of(new Item("a", "Raz"), new Item("a", "Dwa")), List.of());
        assertThat(new EvaluateKind().check(twice, List.of())).isEqualTo(refused());
    }

    @Test
    void theWordsOfAQuestionAreCleanedAndHaveTheirLimit() {
        var kind = new EvaluateKind();

        assertThat(kind.check(asking("  Było \n warto? "), List.of())).isEqualTo(Result.ok(asking("Było warto?")));
        assertThat(kind.check(asking("a".repeat(201)), List.of())).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 200));
    }

    @Test
    void onceSomebodyHasAnsweredMoreMayBeAskedButNothingElse() {
        var workshop = aWorkshop().inEvaluation().by(1).answering("forms", 5);
        var asked = (EvaluateSettings)
                workshop.state().agenda().activity(EVALUATION).orElseThrow().settings();
        List<Item> more = new ArrayList<>(asked.questions());
        more.addFirst(new Item("funding", "Wiem, skąd są pieniądze."));
        var fewer = new EvaluateSettings(asked.questions().subList(0, 1), asked.fields());
        var reworded = new EvaluateSettings(
                List.of(new Item("forms", "Coś innego"), asked.questions().get(1)), asked.fields());

        for (EvaluateSettings wrong : List.of(fewer, reworded)) {
            assertThat(planned(workshop, wrong).refusal()).contains(Reason.ACTIVITY_IN_USE);
        }
        assertThat(planned(workshop, new EvaluateSettings(more, asked.fields())).refusal())
                .isEmpty();
    }

    private static WorkshopBuilder planned(WorkshopBuilder workshop, EvaluateSettings settings) {
        return workshop.asks(
                ANNA,
                new SetAgenda(
                        with(workshop.state().agenda(), EVALUATION, settings),
                        workshop.state().agendaVersion()));
    }

    private static EvaluateSettings asking(String text) {
        return new EvaluateSettings(List.of(new Item("question-1", text)), List.of());
    }

    private static Result<EvaluateSettings> checked(int questions, int fields) {
        return new EvaluateKind().check(new EvaluateSettings(items("q", questions), items("f", fields)), List.of());
    }

    private static List<Item> items(String name, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Item(name + i, name + " " + i))
                .toList();
    }

    private static Result<EvaluateSettings> refused() {
        return Result.refused(Reason.QUESTIONS_WRONG);
    }

    private static Reason refusal(WorkshopBuilder workshop, EvaluateCommand command) {
        return workshop.asks(participant(1), command).refusal().orElseThrow();
    }

    private static EvaluateState state(WorkshopBuilder workshop) {
        return workshop.stateOf(EVALUATION, EvaluateState.class);
    }
}
