package pl.narada.activity.opine;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.opine.OpineCommand.Say;
import pl.narada.activity.opine.OpineEvent.Said;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Stance;
import pl.narada.room.PlannedActivity;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class OpineRulesTest {

    @Test
    void anAnswerSentTwiceCountsOnce() {
        var workshop = aWorkshop().inOpinions().opining(1, Stance.AGREE);

        workshop.opining(1, Stance.AGREE);

        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(state(workshop).answers().people()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void aChangeOfMindReplacesTheAnswer() {
        var workshop = aWorkshop().inOpinions().opining(1, Stance.AGREE).opining(1, Stance.PASS);

        assertThat(workshop.lastEvents())
                .containsExactly(new Said(OPINIONS, new ParticipantId(1), Sector.NGO, 1, Stance.PASS));
        assertThat(Pages.own(workshop, 1)).contains("\"a/11\":{\"stances\":{\"1\":\"pass\"}}");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var workshop = aWorkshop().inOpinions();
        var before = state(workshop);

        workshop.opining(1, Stance.DISAGREE).opining(1, null);

        assertThat(state(workshop)).isEqualTo(before);
        assertThat(Pages.own(workshop, 1)).doesNotContain("stances");
        assertThat(workshop.opining(1, null).lastEvents()).isEmpty();
    }

    @Test
    void onlyWhatIsAskedCanBeAnsweredAndOnlyWhileItIsOpen() {
        var workshop = aWorkshop().inOpinions();
        assertThat(workshop.asks(participant(1), say(4)).refusal()).contains(Reason.CHOICE_UNKNOWN);

        workshop.facilitatorDoes(new CloseActivity(OPINIONS));

        assertThat(workshop.asks(participant(1), say(1)).refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void whoChangesSectorTakesTheirAnswersAlong() {
        var workshop =
                aWorkshop().inOpinions().by(1).opining(1, Stance.AGREE).by(3).opining(1, Stance.AGREE);

        workshop.does(participant(1), new ChooseSector(Sector.JST));

        assertThat(state(workshop).answers().people()).isEqualTo(Map.of(Sector.JST, 2));
    }

    @Test
    void whatTheFacilitatorMergesIsAnsweredOnceByEachPerson() {
        var workshop = aWorkshop().inApproval();
        var agenda = plus(workshop.state().agenda(), statements(OpineSettings.of(IDEAS)));
        workshop.facilitatorDoes(new SetAgenda(agenda, workshop.state().agendaVersion()))
                .at(OPINIONS)
                .by(1)
                .opining(1, Stance.DISAGREE)
                .opining(2, Stance.AGREE)
                .by(2)
                .opining(2, Stance.AGREE)
                .facilitatorDoes(new Merge(IDEAS, 2, 1));
        workshop.by(3).opining(2, Stance.PASS);

        workshop.facilitatorDoes(new RevealResult(OPINIONS));

        assertThat(Pages.read(Pages.phones(workshop)).at("/result/rows/0").toString())
                .isEqualTo("{\"id\":1,\"label\":\"Bus na telefon\",\"agree\":1,\"disagree\":1,\"pass\":1,\"by\":[],"
                        + "\"verdict\":\"too-few\",\"most\":[],\"least\":[],\"seldom\":[],\"share\":null,\"balanced\":null,"
                        + "\"common\":null,\"divide\":null,\"band\":0}");
        workshop.facilitatorDoes(new OpenActivity(OPINIONS)).by(2).opining(1, null);
        assertThat(Pages.own(workshop, 2)).doesNotContain("stances");
    }

    @Test
    void phonesNeverHearHowManyAnsweredButTheStageDoes() {
        var workshop =
                aWorkshop().inOpinions().by(1).opining(1, Stance.AGREE).by(2).opining(1, Stance.PASS);

        assertThat(Pages.phones(workshop)).doesNotContain("answered", "agree");
        assertThat(Pages.stage(workshop))
                .contains("\"answered\":2", "\"joined\":6")
                .doesNotContain("agree");
    }

    @Test
    void aLateStatementIsAskedFirstOfASectorThatHasHardlySeenItAndNoNumberIsTold() {
        var workshop = aWorkshop()
                .inOpinions()
                .withParticipants(Collections.nCopies(10, Sector.NGO).toArray(Sector[]::new));
        workshop.withParticipants(Collections.nCopies(8, Sector.JST).toArray(Sector[]::new));
        for (int person = 1; person <= 24; person++)
            for (int s = 1; s <= 3; s++) workshop.by(person).opining(s, Stance.AGREE);
        assertThat(Pages.phones(workshop)).doesNotContain("\"first\"");

        assertThat(planned(workshop, OpineSettings.of(STATEMENTS[0], STATEMENTS[1], STATEMENTS[2], "Nowe"))
                        .refusal())
                .isEmpty();
        // local government has seen it by now
        for (int person = 17; person <= 24; person++) workshop.by(person).opining(4, Stance.PASS);

        assertThat(Pages.read(Pages.phones(workshop)).at("/activity/first").toString())
                .isEqualTo("{\"ngo\":[4]}");
        assertThat(Pages.stage(workshop)).doesNotContain("\"first\"");
        workshop.facilitatorDoes(new RevealResult(OPINIONS));
        assertThat(Pages.phones(workshop)).doesNotContain("\"first\"");
    }

    @Test
    void theResultBeginsWithWhatMostAgreeWith() {
        var workshop = aWorkshop()
                .inOpinions()
                .by(1)
                .opining(1, Stance.DISAGREE)
                .opining(2, Stance.AGREE)
                .by(2)
                .opining(1, Stance.AGREE)
                .opining(2, Stance.AGREE)
                .facilitatorDoes(new RevealResult(OPINIONS));

        var result = Pages.read(Pages.phones(workshop)).path("result");
        assertThat(result.path("kind").asString()).isEqualTo("opine");
        assertThat(result.path("people").asInt()).isEqualTo(2);
        assertThat(result.path("rows").valueStream().map(r -> r.path("id").asInt()))
                .containsExactly(2, 1, 3);
    }

    @Test
    void statementsCanBeAddedWhilePeopleAnswerButNotChanged() {
        var workshop = aWorkshop().inOpinions().opining(1, Stance.AGREE);

        assertThat(planned(workshop, OpineSettings.of("Inne", "B", "C")).refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(planned(workshop, OpineSettings.of(STATEMENTS[0], STATEMENTS[1]))
                        .refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(planned(workshop, OpineSettings.of(STATEMENTS[0], STATEMENTS[1], STATEMENTS[2], "Nowe"))
                        .refusal())
                .isEmpty();
        assertThat(workshop.opining(4, Stance.AGREE).lastEvents()).hasSize(1);
    }

    @Test
    void writtenStatementsAreCleanedAndHaveLimits() {
        var kind = new OpineKind();

        assertThat(kind.check(OpineSettings.of("  Zgoda\t buduje "), List.of()))
                .isEqualTo(Result.ok(OpineSettings.of("Zgoda buduje")));
        assertThat(written(List.of())).isEqualTo(Result.refused(Reason.STATEMENTS_MISSING));
        assertThat(written(Collections.nCopies(51, "Tak"))).isEqualTo(Result.refused(Reason.STATEMENTS_TOO_MANY, 50));
        assertThat(written(List.of("a".repeat(201)))).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 200));
        assertThat(written(List.of("Tak", " "))).isEqualTo(Result.refused(Reason.TEXT_EMPTY));
    }

    @Test
    void newStatementsAreWhatPeopleBroughtLastOrElseAreToBeWritten() {
        List<PlannedActivity> before = staszow().activities().toList();

        assertThat(OpineKind.usual(before)).contains(OpineSettings.of(THEMES));
        assertThat(OpineKind.usual(List.of())).contains(OpineSettings.of());
    }

    @Test
    void statementsOfOthersMustBePlannedBefore() {
        var workshop = aWorkshop();

        workshop.facilitatorAsks(new SetAgenda(plus(staszow(), statements(OpineSettings.of(SUMMARY))), 1));

        assertThat(workshop.refusal()).contains(Reason.SOURCE_UNKNOWN);
    }

    private static Say say(int statement) {
        return new Say(OPINIONS, statement, Optional.of(Stance.AGREE));
    }

    private static Result<OpineSettings> written(List<String> statements) {
        return OpineSettings.written(statements);
    }

    private static WorkshopBuilder planned(WorkshopBuilder workshop, OpineSettings settings) {
        var agenda = with(workshop.state().agenda(), OPINIONS, settings);
        return workshop.facilitatorAsks(new SetAgenda(agenda, workshop.state().agendaVersion()));
    }

    private static OpineState state(WorkshopBuilder workshop) {
        return workshop.stateOf(OPINIONS, OpineState.class);
    }
}
