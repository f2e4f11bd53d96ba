package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.state;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;

class FlagsAndPinTest {

    @Test
    void aFlagIsForFacilitatorsOnly() {
        var workshop = gathered();
        String stage = Pages.stage(workshop);

        workshop.facilitatorDoes(new Flag(NEEDS, 1));

        assertThat(state(workshop).flagged()).containsExactly(1);
        assertThat(Pages.stage(workshop)).isEqualTo(stage);
        assertThat(workshop.facilitatorAsks(new Flag(NEEDS, 1)).lastEvents()).isEmpty();
    }

    @Test
    void aFlagIsTakenAway() {
        var workshop = gathered();
        var before = workshop.activity(NEEDS);

        workshop.facilitatorDoes(new Flag(NEEDS, 1)).facilitatorDoes(new Unflag(NEEDS, 1));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
        assertThat(workshop.facilitatorAsks(new Unflag(NEEDS, 1)).lastEvents()).isEmpty();
    }

    @Test
    void flaggingAndHidingAreTakenBackEachByItself() {
        var workshop = gathered().facilitatorDoes(new Flag(NEEDS, 1));
        long flagged = workshop.state().version();
        workshop.facilitatorDoes(new Hide(NEEDS, 1)).facilitatorDoes(new Undo(flagged));

        assertThat(state(workshop).flagged()).isEmpty();
        assertThat(state(workshop).visible()).isOne();
    }

    @Test
    void thePinnedOneIsShownLargeAndTheRestIsStillThere() {
        var workshop = gathered().facilitatorDoes(new Pin(NEEDS, 2));

        assertThat(Pages.stage(workshop))
                .contains("\"pinned\":{\"id\":2,\"text\":\"Park\",\"theme\":null,\"similar\":0}")
                .contains("\"c/1\"", "\"c/2\"", "\"count\":2");
        assertThat(Pages.phones(workshop)).doesNotContain("pinned");
    }

    @Test
    void atMostOneIsPinned() {
        var workshop = gathered().facilitatorDoes(new Pin(NEEDS, 1)).facilitatorDoes(new Pin(NEEDS, 2));

        assertThat(state(workshop).pinned()).isEqualTo(2);
        assertThat(workshop.facilitatorAsks(new Pin(NEEDS, 2)).lastEvents()).isEmpty();

        workshop.facilitatorDoes(new Undo(workshop.state().version() - 1));
        assertThat(state(workshop).pinned()).isEqualTo(1);
    }

    @Test
    void whatIsUnpinnedIsOffTheStageAndCanBePutBack() {
        var workshop = gathered().facilitatorDoes(new Pin(NEEDS, 1)).facilitatorDoes(new Unpin(NEEDS));
        assertThat(Pages.stage(workshop)).doesNotContain("pinned");
        assertThat(workshop.facilitatorAsks(new Unpin(NEEDS)).lastEvents()).isEmpty();

        workshop.facilitatorDoes(new Undo(workshop.state().version() - 1));

        assertThat(Pages.stage(workshop)).contains("pinned");
    }

    @Test
    void hiddenItIsOffTheStageAtOnceAndBackWhenThatIsTakenBack() {
        var workshop = gathered().facilitatorDoes(new Pin(NEEDS, 1));
        var before = workshop.activity(NEEDS);

        workshop.facilitatorDoes(new Hide(NEEDS, 1));
        assertThat(Pages.stage(workshop)).doesNotContain("pinned", "Autobus");

        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
    }

    @Test
    void restoredItIsNotLargeAgain() {
        var workshop = gathered()
                .facilitatorDoes(new Pin(NEEDS, 1))
                .facilitatorDoes(new Hide(NEEDS, 1))
                .facilitatorDoes(new Restore(NEEDS, 1));

        assertThat(Pages.stage(workshop)).contains("Autobus").doesNotContain("pinned");
    }

    @Test
    void takenBackOrMergedItIsOffTheStageAtOnce() {
        var withdrawn = gathered().facilitatorDoes(new Pin(NEEDS, 1)).does(participant(1), new Withdraw(NEEDS, 1));
        var merged = gathered().facilitatorDoes(new Pin(NEEDS, 1)).facilitatorDoes(new Merge(NEEDS, 1, 2));

        assertThat(Pages.stage(withdrawn)).doesNotContain("pinned");
        assertThat(Pages.stage(merged)).doesNotContain("pinned");
    }

    @Test
    void whatCannotBeSeenIsNotPinned() {
        var workshop = gathered().facilitatorDoes(new Hide(NEEDS, 1));

        assertThat(workshop.facilitatorAsks(new Pin(NEEDS, 1)).refusal()).contains(Reason.CONTRIBUTION_HIDDEN);
        assertThat(workshop.facilitatorAsks(new Pin(NEEDS, 9)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        workshop.facilitatorDoes(new Restore(NEEDS, 1)).facilitatorDoes(new Merge(NEEDS, 1, 2));
        assertThat(workshop.facilitatorAsks(new Pin(NEEDS, 1)).refusal()).contains(Reason.CONTRIBUTION_MERGED);
    }

    private static WorkshopBuilder gathered() {
        return aWorkshop().inGathering().saying("Autobus", "Park");
    }
}
