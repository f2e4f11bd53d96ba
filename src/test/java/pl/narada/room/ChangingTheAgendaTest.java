package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.anEmptyWorkshop;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.event.RoomEvent.AgendaSet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;

class ChangingTheAgendaTest {

    private static final PlannedActivity MORE_IDEAS =
            new PlannedActivity(new ActivityId(10), "Jeszcze coś?", new GatherSettings(Noun.IDEA, 60));

    @Test
    void theSecondOfTwoEditorsIsTold() {
        var workshop = aWorkshop().facilitatorDoes(new SetAgenda(plus(staszow(), aBreak()), 1));

        assertThat(set(workshop, without(staszow(), FUNDING), 1).refusal()).contains(Reason.AGENDA_STALE);
    }

    @Test
    void whatHappensInTheRoomDoesNotMakeThePlanStale() {
        var workshop = aWorkshop().inGathering().saying("Przychodnia");

        assertThat(set(workshop, plus(staszow(), aBreak())).refusal()).isEmpty();
        assertThat(workshop.state().agendaVersion()).isEqualTo(workshop.state().version());
    }

    @Test
    void theSamePlanAgainIsNoChange() {
        assertThat(set(aWorkshop(), staszow()).lastEvents()).isEmpty();
    }

    @Test
    void aPlanWithoutBlocksIsRefused() {
        assertThat(set(aWorkshop(), Agenda.EMPTY).refusal()).contains(Reason.AGENDA_EMPTY);
    }

    @Test
    void aBlockLastsFromOneMinuteToTenHours() {
        assertThat(set(aWorkshop(), titled(staszow(), OPENING, "Kawa", 0)).refusal())
                .contains(Reason.BLOCK_LENGTH);
        assertThat(set(aWorkshop(), titled(staszow(), OPENING, "Kawa", 601)).refusal())
                .contains(Reason.BLOCK_LENGTH);
        assertThat(set(aWorkshop(), titled(staszow(), OPENING, "Kawa", 1)).refusal())
                .isEmpty();
        assertThat(set(aWorkshop(), titled(staszow(), OPENING, "Kawa", 600)).refusal())
                .isEmpty();
    }

    @Test
    void titlesAndPromptsHaveWords() {
        assertThat(set(aWorkshop(), titled(staszow(), OPENING, " ", 10)).refusal())
                .contains(Reason.TEXT_EMPTY);
        assertThat(set(aWorkshop(), titled(staszow(), OPENING, "x".repeat(121), 10))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
        var silent = new PlannedActivity(new ActivityId(10), "", new GatherSettings(Noun.IDEA, 60));
        assertThat(set(aWorkshop(), plus(staszow(), block(6, "Więcej", "11:00", 10, silent)))
                        .refusal())
                .contains(Reason.TEXT_EMPTY);
    }

    @Test
    void titlesAreKeptAsCleanAsTheyAreMeasured() {
        var workshop = set(aWorkshop(), titled(staszow(), OPENING, "  Kawa\u202E i\u200B  herbata ", 30));

        assertThat(workshop.state().agenda().block(OPENING).orElseThrow().title())
                .isEqualTo("Kawa i herbata");
    }

    @Test
    void numbersOfBlocksAndActivitiesAreUnique() {
        assertThat(set(aWorkshop(), plus(staszow(), block(1, "Znowu", "11:00", 10)))
                        .refusal())
                .contains(Reason.MALFORMED);
        var again = new PlannedActivity(NEEDS, "Jeszcze raz", new GatherSettings(Noun.NEED, 60));
        assertThat(set(aWorkshop(), plus(staszow(), block(6, "Znowu", "11:00", 10, again)))
                        .refusal())
                .contains(Reason.MALFORMED);
    }

    @Test
    void anActivityAddedWhileTheWorkshopRunsIsReadyAndCanBeGoneTo() {
        var workshop = aWorkshop().inVoting().votingFor(1);
        var ballots = workshop.activity(PRIORITIES);

        set(workshop, plus(staszow(), block(6, "Więcej", "11:00", 10, MORE_IDEAS)));
        assertThat(workshop.activity(MORE_IDEAS.id()).status()).isEqualTo(Status.READY);

        workshop.at(MORE_IDEAS.id()).saying("Mural");
        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.activity(PRIORITIES)).isEqualTo(ballots);
    }

    @Test
    void anActivityThatPeopleHaveUsedCannotBeRemoved() {
        var workshop = aWorkshop().inGathering().saying("Przychodnia").at(THEMES);

        assertThat(set(workshop, withoutDiagnosis()).refusal()).contains(Reason.ACTIVITY_IN_USE);
    }

    @Test
    void anActivityThatIsOnCannotBeRemovedNorMovedAway() {
        var workshop = aWorkshop().inGathering();

        assertThat(set(workshop, withoutDiagnosis()).refusal()).contains(Reason.ACTIVITY_IN_USE);
        var needs = staszow().activity(NEEDS).orElseThrow();
        var moved = plus(withoutDiagnosis(), block(6, "Później", "11:00", 10, needs));
        assertThat(set(workshop, moved).refusal()).contains(Reason.ACTIVITY_IN_USE);
    }

    @Test
    void anUnusedActivityCanBeRemovedAndIsThenUnknown() {
        var workshop = set(aWorkshop().inGathering(), without(staszow(), FUNDING));

        assertThat(workshop.lastEvents()).containsExactly(new AgendaSet(without(staszow(), FUNDING)));
        assertThat(workshop.state().activities()).doesNotContainKey(FUNDING);
        assertThat(workshop.facilitatorAsks(new OpenActivity(FUNDING)).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
    }

    @Test
    void theRulesOfAVoteInUseStayAsTheyAre() {
        var workshop = aWorkshop().inVoting().votingFor(1);

        assertThat(set(workshop, with(staszow(), PRIORITIES, VoteSettings.dots(THEMES, 5)))
                        .refusal())
                .contains(Reason.ACTIVITY_IN_USE);
    }

    @Test
    void theRulesOfAVoteThatNobodyUsedMayChange() {
        var workshop = aWorkshop().inVoting();

        assertThat(set(workshop, with(staszow(), PRIORITIES, VoteSettings.dots(THEMES, 5)))
                        .refusal())
                .isEmpty();
    }

    @Test
    void theLengthOfContributionsMayChangeAnyTimeButNotWhatTheyAre() {
        var workshop = aWorkshop().inGathering().saying("Przychodnia");

        assertThat(set(workshop, with(staszow(), NEEDS, new GatherSettings(Noun.IDEA, 60)))
                        .refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(set(workshop, with(staszow(), NEEDS, new GatherSettings(Noun.NEED, 1000)))
                        .refusal())
                .isEmpty();
    }

    @Test
    void anActivityNeverBecomesOneOfAnotherKind() {
        assertThat(set(aWorkshop(), with(staszow(), FUNDING, new GatherSettings(Noun.IDEA, 60)))
                        .refusal())
                .contains(Reason.ACTIVITY_IN_USE);
    }

    @Test
    void anExercisePutIntoTheBreakThatIsOnIsTheNextStop() {
        var workshop = anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(plus(staszow(), aBreak()), 0))
                .started()
                .facilitatorDoes(new GoTo(new Place(aBreak().id(), null)));
        var filled = plus(staszow(), block(aBreak().id().value(), "Przerwa", "11:00", 10, MORE_IDEAS));

        assertThat(set(workshop, filled).refusal()).isEmpty();

        var next = workshop.state().agenda().after(workshop.state().place());
        assertThat(next).contains(new Place(aBreak().id(), MORE_IDEAS.id()));
        assertThat(workshop.state()
                        .agenda()
                        .before(workshop.state().place())
                        .orElseThrow()
                        .activity())
                .isEqualTo(SUMMARY);
    }

    /** Without the needs, and without what is built on them. */
    private static Agenda withoutDiagnosis() {
        return without(without(without(staszow(), PRIORITIES), THEMES), NEEDS);
    }

    private static WorkshopBuilder set(WorkshopBuilder workshop, Agenda agenda) {
        return set(workshop, agenda, workshop.state().agendaVersion());
    }

    private static WorkshopBuilder set(WorkshopBuilder workshop, Agenda agenda, long basedOn) {
        return workshop.facilitatorAsks(new SetAgenda(agenda, basedOn));
    }
}
