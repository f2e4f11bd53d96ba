package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.RoomEvent.SectorChosen;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class JoiningTest {

    @Test
    void peopleAreNumberedInTheOrderOfJoiningAlsoBeforeTheStart() {
        var workshop = aWorkshop().withParticipants(Sector.NGO, Sector.RESIDENTS);

        assertThat(workshop.state().participants())
                .containsOnly(
                        Map.entry(new ParticipantId(1), Sector.NGO), Map.entry(new ParticipantId(2), Sector.RESIDENTS));
    }

    @Test
    void whoChoseTheWrongSectorChoosesAgain() {
        var workshop = aWorkshop().withParticipants(Sector.NGO);

        workshop.does(participant(1), new ChooseSector(Sector.JST));
        assertThat(workshop.lastEvents()).containsExactly(new SectorChosen(new ParticipantId(1), Sector.JST));

        workshop.does(participant(1), new ChooseSector(Sector.JST));
        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(workshop.state().participants()).containsEntry(new ParticipantId(1), Sector.JST);
    }

    @Test
    void nobodySpeaksBeforeTheStart() {
        var workshop = aWorkshop().withParticipants(Sector.NGO);

        assertThat(workshop.asks(participant(1), new Say(NEEDS, "Już")).refusal())
                .contains(Reason.WORKSHOP_NOT_STARTED);
    }

    @Test
    void onlyTheActivityThatIsOnHearsPeople() {
        var workshop = aWorkshop().inVoting();

        assertThat(workshop.asks(participant(1), new Say(NEEDS, "Jeszcze")).refusal())
                .contains(Reason.ACTIVITY_NOT_CURRENT);
        assertThat(workshop.asks(participant(1), new Cast(CHOICE, Map.of())).refusal())
                .contains(Reason.ACTIVITY_NOT_CURRENT);
    }

    @Test
    void aCommandForAnotherKindOfActivityOrNoneIsUnknown() {
        var workshop = aWorkshop().inVoting();

        assertThat(workshop.asks(participant(1), new Say(PRIORITIES, "Tu")).refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
        assertThat(workshop.asks(participant(1), new Cast(new ActivityId(99), Map.of()))
                        .refusal())
                .contains(Reason.ACTIVITY_UNKNOWN);
    }

    @Test
    void aClosedWorkshopTakesNothingMore() {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new CloseWorkshop());
        var after = workshop.whatIsSo();

        assertThat(workshop.asks(NEWCOMER, new Join(Sector.NGO)).refusal()).contains(Reason.WORKSHOP_CLOSED);
        assertThat(workshop.asks(participant(1), new Cast(PRIORITIES, Map.of(1, 1)))
                        .refusal())
                .contains(Reason.WORKSHOP_CLOSED);
        assertThat(workshop.facilitatorAsks(new StartWorkshop()).refusal()).contains(Reason.WORKSHOP_CLOSED);
        assertThat(workshop.facilitatorAsks(new SetAgenda(staszow(), 1)).refusal())
                .contains(Reason.WORKSHOP_CLOSED);
        assertThat(workshop.facilitatorAsks(new CloseWorkshop()).refusal()).contains(Reason.WORKSHOP_CLOSED);
        assertThat(workshop.whatIsSo()).isEqualTo(after);
    }

    @Test
    void aDraftCannotBeClosed() {
        assertThat(aWorkshop().facilitatorAsks(new CloseWorkshop()).refusal()).contains(Reason.WORKSHOP_NOT_STARTED);
    }
}
