package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.shared.Reason;

class LeadingTest {

    private static final Actor JAN = new Actor.Facilitator("jan");

    private final WorkshopBuilder workshop = aWorkshop().inGathering().saying("Przychodnia");

    @Test
    void whoStartsLeads() {
        assertThat(workshop.state().lead()).isEqualTo("anna");
    }

    @Test
    void whoHelpsDoesNotMoveTheRoom() {
        workshop.asks(JAN, new GoTo(workshop.place(THEMES)));

        assertThat(workshop.refusal()).contains(Reason.NOT_LEADING);
        assertThat(workshop.state().currentActivity()).contains(NEEDS);
    }

    @Test
    void whoHelpsHidesWhatMustBeHiddenAndChangesThePlan() {
        workshop.does(JAN, new Hide(NEEDS, 1));
        var agenda = plus(workshop.state().agenda(), aBreak());

        workshop.does(JAN, new SetAgenda(agenda, workshop.state().agendaVersion()));

        assertThat(workshop.state().agenda()).isEqualTo(agenda);
    }

    @Test
    void whoTakesTheLeadLeadsAndTheOtherHelps() {
        workshop.does(JAN, new TakeLead()).does(JAN, new GoTo(workshop.place(THEMES)));

        assertThat(workshop.state().lead()).isEqualTo("jan");
        workshop.asks(ANNA, new GoTo(workshop.place(NEEDS)));
        assertThat(workshop.refusal()).contains(Reason.NOT_LEADING);
    }

    @Test
    void whoWantsWhatIsSoAlreadyIsNotRefused() {
        workshop.at(THEMES);

        workshop.asks(JAN, new GoTo(workshop.place(THEMES)));

        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void whoLeadsAndTakesTheLeadAgainChangesNothing() {
        workshop.facilitatorAsks(new TakeLead());

        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void aParticipantDoesNotTakeTheLead() {
        workshop.asks(participant(1), new TakeLead());

        assertThat(workshop.refusal()).contains(Reason.NOT_ALLOWED);
    }
}
