package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.anEmptyWorkshop;

import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.event.RoomEvent.ActivityOpened;
import pl.narada.room.event.RoomEvent.LeadTaken;
import pl.narada.room.event.RoomEvent.PlaceChanged;
import pl.narada.room.event.RoomEvent.WorkshopStarted;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.Reason;

class WalkingThroughTheAgendaTest {

    @Test
    void theStartTakesEverybodyToTheFirstActivityAndOpensIt() {
        var workshop = aWorkshop().facilitatorAsks(new StartWorkshop());

        var welcome = new Place(OPENING, WELCOME);
        assertThat(workshop.lastEvents())
                .containsExactly(
                        new WorkshopStarted(),
                        new LeadTaken("anna"),
                        new PlaceChanged(welcome),
                        new ActivityOpened(WELCOME));
        assertThat(workshop.state().phase()).isEqualTo(Phase.LIVE);
        assertThat(workshop.state().place()).isEqualTo(welcome);
    }

    @Test
    void aSecondStartChangesNothing() {
        var workshop = aWorkshop().started().at(NEEDS).facilitatorAsks(new StartWorkshop());

        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(workshop.state().currentActivity()).contains(NEEDS);
    }

    @Test
    void aWorkshopWithoutAPlanCannotStart() {
        assertThat(anEmptyWorkshop().facilitatorAsks(new StartWorkshop()).refusal())
                .contains(Reason.AGENDA_EMPTY);
    }

    @Test
    void nextAndBackKeepAllThatWasDone() {
        var workshop = aWorkshop().inGathering().saying("Przychodnia");
        var needs = workshop.activity(NEEDS);

        workshop.at(THEMES).at(NEEDS);

        assertThat(workshop.activity(NEEDS)).isEqualTo(needs);
        assertThat(workshop.activity(NEEDS).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void twoFacilitatorsWhoPressNextAtOnceMoveOnOnce() {
        var workshop = aWorkshop().started();
        var next = new GoTo(
                workshop.state().agenda().after(workshop.state().place()).orElseThrow());

        workshop.does(WorkshopBuilder.ANNA, next).asks(new Actor.Facilitator("jan"), next);

        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(workshop.state().currentActivity()).contains(NEEDS);
    }

    @Test
    void aPlaceThatIsNotInThePlanIsRefused() {
        var workshop = aWorkshop().started();

        assertThat(workshop.facilitatorAsks(new GoTo(new Place(OPENING, new ActivityId(99))))
                        .refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new GoTo(new Place(OPENING, NEEDS))).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new GoTo(new Place(new BlockId(42), null)))
                        .refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
    }

    @Test
    void nobodyGoesAnywhereBeforeTheStart() {
        assertThat(aWorkshop()
                        .facilitatorAsks(new GoTo(new Place(DIAGNOSIS, NEEDS)))
                        .refusal())
                .contains(Reason.WORKSHOP_NOT_STARTED);
    }

    @Test
    void aBreakIsAPlaceWithoutAnActivity() {
        var workshop = anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(plus(staszow(), aBreak()), 0))
                .started();
        var coffee = new Place(aBreak().id(), null);

        workshop.facilitatorDoes(new GoTo(coffee));

        assertThat(workshop.state().place()).isEqualTo(coffee);
        assertThat(workshop.state().currentActivity()).isEmpty();
        assertThat(workshop.state().currentBlock()).contains(aBreak());
    }

    @Test
    void theWayThroughVisitsEveryActivityInOrderAndEnds() {
        var agenda = plus(staszow(), aBreak());

        Place place = null;
        for (Place expected : agenda.places()) {
            assertThat(agenda.after(place)).contains(expected);
            if (place == null) assertThat(agenda.before(expected)).isEmpty();
            else assertThat(agenda.before(expected)).contains(place);
            place = expected;
        }
        assertThat(agenda.after(place)).isEmpty();
        assertThat(agenda.places()).hasSize(10);
    }

    @Test
    void whoGoesToABreakThatHasGotActivitiesGoesToTheFirstOfThem() {
        var agenda = plus(staszow(), aBreak());
        var block = aBreak().id();

        assertThat(agenda.asPlanned(new Place(block, null))).isEqualTo(new Place(block, null));
        assertThat(agenda.asPlanned(new Place(OPENING, null))).isEqualTo(new Place(OPENING, WELCOME));
        assertThat(agenda.asPlanned(new Place(OPENING, NEEDS))).isEqualTo(new Place(OPENING, NEEDS));
    }
}
