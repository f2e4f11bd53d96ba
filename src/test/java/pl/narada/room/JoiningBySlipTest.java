package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.NEWCOMER;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.IssueSlips;
import pl.narada.room.command.FacilitatorCommand.RequireSlips;
import pl.narada.room.command.FacilitatorCommand.VoidSlips;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.room.event.RoomEvent.SlipUsed;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

/** One slip of paper, one participant. */
class JoiningBySlipTest {

    private static final IssueSlips TWO = new IssueSlips(List.of("first", "second"));

    private static WorkshopBuilder withSlips() {
        return aWorkshop().facilitatorDoes(TWO).facilitatorDoes(new RequireSlips(true));
    }

    @Test
    void eachSlipLetsOnePersonIn() {
        var workshop = withSlips();

        workshop.does(NEWCOMER, new Join(Sector.NGO, "second"));

        assertThat(workshop.lastEvents())
                .containsExactly(
                        new ParticipantJoined(new ParticipantId(1), Sector.NGO),
                        new SlipUsed(new ParticipantId(1), "second"));
        assertThat(workshop.asks(NEWCOMER, new Join(Sector.NGO, "second")).refusal())
                .contains(Reason.SLIP_USED);
        assertThat(workshop.state().participants()).hasSize(1);
        assertThat(workshop.state().joined().slips().unused()).isEqualTo(1);
    }

    @Test
    void withoutASlipOrWithAnotherNobodyGetsIn() {
        var workshop = withSlips();

        assertThat(workshop.asks(NEWCOMER, new Join(Sector.NGO)).refusal()).contains(Reason.SLIP_NEEDED);
        assertThat(workshop.asks(NEWCOMER, new Join(Sector.NGO, "third")).refusal())
                .contains(Reason.SLIP_UNKNOWN);
    }

    @Test
    void whereNoneIsNeededNoneIsUsedUp() {
        var workshop = aWorkshop().facilitatorDoes(TWO);

        workshop.does(NEWCOMER, new Join(Sector.NGO, "first"));

        assertThat(workshop.state().joined().slips().used()).isEmpty();
    }

    @Test
    void onceSomebodyIsInWithoutASlipTheyCannotBeRequired() {
        var workshop = aWorkshop().facilitatorDoes(TWO).withParticipants(Sector.NGO);

        assertThat(workshop.facilitatorAsks(new RequireSlips(true)).refusal()).contains(Reason.SLIPS_TOO_LATE);
    }

    @Test
    void whereAllHoldSlipsTheyCanBeRequiredAgain() {
        var workshop = withSlips();
        workshop.does(NEWCOMER, new Join(Sector.NGO, "first"));

        workshop.facilitatorDoes(new RequireSlips(false)).facilitatorDoes(new RequireSlips(true));

        assertThat(workshop.state().joined().slips().required()).isTrue();
    }

    @Test
    void beforeThereAreSlipsTheyCannotBeRequired() {
        assertThat(aWorkshop().facilitatorAsks(new RequireSlips(true)).refusal())
                .contains(Reason.SLIPS_MISSING);
    }

    @Test
    void lostSlipsAreWorthNothingAndWhoeverIsInStaysIn() {
        var workshop = withSlips();
        workshop.does(NEWCOMER, new Join(Sector.NGO, "first"));

        workshop.facilitatorDoes(new VoidSlips());

        assertThat(workshop.asks(NEWCOMER, new Join(Sector.JST, "second")).refusal())
                .contains(Reason.SLIP_UNKNOWN);
        assertThat(workshop.asks(NEWCOMER, new Join(Sector.JST, "first")).refusal())
                .contains(Reason.SLIP_USED);
        assertThat(workshop.state().participants()).hasSize(1);
    }

    @Test
    void theRightsOfThosePresentDoNotGrowWithSlips() {
        var workshop = withSlips();
        workshop.does(NEWCOMER, new Join(Sector.NGO, "first"));

        assertThat(workshop.asks(WorkshopBuilder.participant(1), new VoidSlips())
                        .refusal())
                .contains(Reason.NOT_ALLOWED);
        assertThat(workshop.asks(WorkshopBuilder.participant(1), new IssueSlips(List.of("mine")))
                        .refusal())
                .contains(Reason.NOT_ALLOWED);
    }
}
