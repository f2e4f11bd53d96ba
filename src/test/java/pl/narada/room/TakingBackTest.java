package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherEvent;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.AgendaSet;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class TakingBackTest {

    private static final Actor JAN = new Actor.Facilitator("jan");

    @Test
    void aWrongNextIsTakenBackAndTheClockGoesOnAsBefore() {
        var workshop = aWorkshop().inGathering().later(Duration.ofMinutes(5)).at(EXAMPLES);

        workshop.later(Duration.ofSeconds(10)).facilitatorDoes(new Undo(last(workshop)));

        assertThat(workshop.state().currentActivity()).contains(NEEDS);
        assertThat(workshop.activity(EXAMPLES).status()).isEqualTo(Status.READY);
        assertThat(workshop.state().blockEndsAt())
                .contains(WorkshopBuilder.NINE
                        .instant()
                        .plus(Duration.ofMinutes(30))
                        .plusSeconds(10));
    }

    @Test
    void aRevealedResultIsConcealedAndTheVoteOpenAgain() {
        var workshop = aWorkshop().inVoting().votingFor(1).facilitatorDoes(new RevealResult(PRIORITIES));

        workshop.facilitatorDoes(new Undo(last(workshop)));

        assertThat(workshop.activity(PRIORITIES).revealed()).isFalse();
        assertThat(workshop.activity(PRIORITIES).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void aClosedWorkshopIsOpenedAgain() {
        var workshop = aWorkshop().inSummary().facilitatorDoes(new CloseWorkshop());

        workshop.facilitatorDoes(new Undo(last(workshop)));

        assertThat(workshop.state().phase()).isEqualTo(Phase.LIVE);
        assertThat(workshop.state().currentActivity()).contains(SUMMARY);
    }

    @Test
    void takenBackTwiceItIsTakenBackOnce() {
        var workshop = aWorkshop().inGathering().facilitatorDoes(new CloseActivity(NEEDS));
        long step = last(workshop);

        workshop.facilitatorDoes(new Undo(step)).facilitatorAsks(new Undo(step));

        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(workshop.state().steps().find(step).orElseThrow().undoneBy()).isEqualTo("anna");
    }

    @Test
    void whatWasChangedAgainSinceIsNotTakenBack() {
        var workshop = aWorkshop().inGathering().facilitatorDoes(new CloseActivity(NEEDS));
        long closed = last(workshop);
        workshop.facilitatorDoes(new OpenActivity(NEEDS));
        long opened = last(workshop);

        workshop.facilitatorAsks(new Undo(closed));
        assertThat(workshop.refusal()).contains(Reason.UNDO_TOO_LATE);

        workshop.facilitatorDoes(new Undo(opened)).facilitatorDoes(new Undo(closed));
        assertThat(workshop.activity(NEEDS).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void whatOthersDidElsewhereIsNoObstacle() {
        var workshop = aWorkshop().inGathering().facilitatorDoes(new CloseActivity(NEEDS));
        long closed = last(workshop);
        workshop.facilitatorDoes(new AllotTime(DIAGNOSIS, 45)).facilitatorDoes(new PauseWorkshop());

        workshop.facilitatorDoes(new Undo(closed));

        assertThat(workshop.activity(NEEDS).status()).isEqualTo(Status.OPEN);
        assertThat(workshop.state().course().isPaused()).isTrue();
    }

    @Test
    void theStartAndWhatNobodyEverDidCannotBeTakenBack() {
        var workshop = aWorkshop().started();

        workshop.facilitatorAsks(new Undo(last(workshop)));
        assertThat(workshop.refusal()).contains(Reason.UNDO_TOO_LATE);
        workshop.facilitatorAsks(new Undo(99));
        assertThat(workshop.refusal()).contains(Reason.UNDO_TOO_LATE);
    }

    @Test
    void aParticipantTakesNothingBack() {
        var workshop = aWorkshop().withParticipants(Sector.NGO).at(NEEDS);

        workshop.asks(participant(1), new Undo(last(workshop)));

        assertThat(workshop.refusal()).contains(Reason.NOT_ALLOWED);
    }

    @Test
    void whoDoesNotLeadTakesBackNoStepThatMovesTheRoom() {
        var workshop = aWorkshop().inGathering().at(EXAMPLES);

        workshop.asks(JAN, new Undo(last(workshop)));

        assertThat(workshop.refusal()).contains(Reason.NOT_LEADING);
        assertThat(workshop.state().currentActivity()).contains(EXAMPLES);
    }

    @Test
    void onlyTheLatestStepsAreRemembered() {
        var workshop = aWorkshop().started();
        for (int i = 0; i < Steps.MOST; i++) {
            workshop.facilitatorDoes(new PauseWorkshop()).facilitatorDoes(new ResumeWorkshop());
        }

        assertThat(workshop.state().steps().recent()).hasSize(Steps.MOST);
    }

    /** Whatever a facilitator did can be taken back at once, and then all is as before but for the time that passed. */
    @Test
    void aStepTakenBackAtOnceLeavesNothingBehind() {
        var rules = new RoomRules(KINDS);
        var history = new RoomHistory(KINDS);
        var checked = new int[1];
        for (long seed = 1; seed <= 5; seed++) {
            RoomState[] before = {null};
            RandomMeeting.hold(seed, 600, workshop -> {
                RoomState now = workshop.state();
                boolean stepped = before[0] != null
                        && !now.steps().recent().isEmpty()
                        && now.steps().newestFirst().getFirst().version() == now.version();
                if (stepped && now.steps().canBeUndone(now.steps().newestFirst().getFirst())) {
                    var answer = rules.decide(now, ANNA, new Undo(now.version()), WorkshopBuilder.NINE.instant());
                    // more dots may be given to a vote that has begun, but not be taken away again
                    if (isAnotherPlan(workshop) && answer instanceof Result.Refused<?>) {
                        before[0] = now;
                        return;
                    }
                    if (!(answer instanceof Result.Ok<java.util.List<Event>>(var events))) {
                        throw new AssertionError(answer);
                    }
                    RoomState back = now;
                    for (Event event : events) back = history.apply(back, event, WorkshopBuilder.NINE.instant());
                    assertSame(back, before[0], workshop);
                    checked[0]++;
                }
                before[0] = now;
            });
        }
        assertThat(checked[0]).isGreaterThan(200);
    }

    private static void assertSame(RoomState back, RoomState before, WorkshopBuilder workshop) {
        String step = workshop.lastEvents().toString();
        assertThat(back.agenda()).as(step).isEqualTo(before.agenda());
        assertThat(back.phase()).as(step).isEqualTo(before.phase());
        assertThat(back.darkStage()).as(step).isEqualTo(before.darkStage());
        assertThat(back.watch()).as(step).isEqualTo(before.watch());
        // what was a break then may have got activities since, to which one only comes by going there
        Place was = before.place();
        assertThat(back.place())
                .as(step)
                .isIn(was, was == null ? null : before.agenda().asPlanned(was));
        assertThat(back.outside().window()).as(step).isEqualTo(before.outside().window());
        assertThat(back.outside().people()).as(step).isEqualTo(before.outside().people());
        assertThat(back.course().skipped()).as(step).isEqualTo(before.course().skipped());
        assertThat(back.course().isPaused()).as(step).isEqualTo(before.course().isPaused());
        before.agenda()
                .blocks()
                .forEach(b -> assertThat(back.course().minutes(b))
                        .as(step)
                        .isEqualTo(before.course().minutes(b)));
        // an activity that leaves the plan takes its run with it: only what nobody had used can leave
        boolean planChanged = !workshop.lastEvents().isEmpty()
                && workshop.lastEvents().getFirst() instanceof pl.narada.room.event.RoomEvent.AgendaSet;
        // what was entered for somebody is only hidden: what people may have read stays in the record
        boolean entered = workshop.lastEvents().stream().anyMatch(e -> e instanceof GatherEvent.Entered);
        boolean opensWhatWasABreak =
                was != null && !before.agenda().asPlanned(was).equals(was);
        if (planChanged || entered || opensWhatWasABreak) return;
        assertThat(withoutNumbersGiven(back)).as(step).isEqualTo(withoutNumbersGiven(before));
    }

    private static boolean isAnotherPlan(WorkshopBuilder workshop) {
        return !workshop.lastEvents().isEmpty() && workshop.lastEvents().getFirst() instanceof AgendaSet;
    }

    /**
     * A number that was given once is not given again, also if what had it was taken back; and what was seen of ratings in a
     * wave has been seen.
     */
    private static String withoutNumbersGiven(RoomState room) {
        return room.activities().toString().replaceAll("\\blast=\\d+", "last").replaceAll("Waves\\[[^]]*]", "waves");
    }

    private static long last(WorkshopBuilder workshop) {
        return workshop.state().steps().newestFirst().getFirst().version();
    }
}
