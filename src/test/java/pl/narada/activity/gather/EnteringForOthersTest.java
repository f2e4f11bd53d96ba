package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.*;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.When;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class EnteringForOthersTest {

    @Test
    void whatSomebodyWithoutAPhoneSaysStandsWithTheRest() {
        var workshop = aWorkshop()
                .inGathering()
                .withoutPhones(1)
                .saying("Autobus")
                .facilitatorDoes(new Enter(NEEDS, Sector.BUSINESS, " Park "));

        assertThat(state(workshop).contributions())
                .contains(new Contribution(2, new Author.OnBehalf(Sector.BUSINESS), "Park", false));
        assertThat(Pages.stage(workshop)).contains("\"Park\"", "\"count\":2");
        assertThat(workshop.saying("Most").stateOf(NEEDS, GatherState.class).last())
                .isEqualTo(3);
    }

    @Test
    void theRecordTellsWhoWroteIt() {
        var workshop = aWorkshop()
                .inGathering()
                .withoutPhones(1)
                .saying("Autobus")
                .facilitatorDoes(new Enter(NEEDS, Sector.BUSINESS, "Park"));

        assertThat(voices(workshop))
                .containsExactly(
                        new Finding.Voice(NEEDS, 1, "need", Sector.NGO, "Autobus", null, false, When.DURING, Map.of()),
                        new Finding.Voice(
                                NEEDS, 2, "need", Sector.BUSINESS, "Park", null, true, When.DURING, Map.of()));
    }

    @Test
    void itIsNeverTooLateForIt() {
        var workshop = aWorkshop()
                .inGathering()
                .withoutPhones(1)
                .facilitatorDoes(new CloseActivity(NEEDS))
                .at(EXAMPLES);

        workshop.facilitatorDoes(new Enter(NEEDS, Sector.RESIDENTS, "Park"));

        assertThat(texts(workshop)).containsExactly("Park");
    }

    @Test
    void theLimitIsTheSame() {
        var workshop = aWorkshop().inGathering().withoutPhones(1);

        assertThat(workshop.facilitatorAsks(new Enter(NEEDS, Sector.RESIDENTS, " "))
                        .refusal())
                .contains(Reason.TEXT_EMPTY);
        assertThat(workshop.facilitatorAsks(new Enter(NEEDS, Sector.RESIDENTS, "x".repeat(61)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void aParticipantEntersNothingForOthersAndTakesBackNothingThatWasEntered() {
        var workshop = aWorkshop().inGathering().withoutPhones(1).facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Park"));

        assertThat(workshop.asks(participant(1), new Enter(NEEDS, Sector.NGO, "Most"))
                        .refusal())
                .contains(Reason.NOT_ALLOWED);
        assertThat(workshop.asks(participant(1), new Withdraw(NEEDS, 1)).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void takenBackItIsHidden() {
        var workshop = aWorkshop().inGathering().withoutPhones(1).facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Park"));

        workshop.facilitatorDoes(new Undo(workshop.state().version()));

        assertThat(Pages.stage(workshop)).doesNotContain("Park");
        assertThat(state(workshop).contributions())
                .extracting(Contribution::hidden)
                .containsExactly(true);
    }

    @Test
    void everyoneWhoWroteCountsOnceInTheirSector() {
        var workshop = aWorkshop()
                .inGathering()
                .withoutPhones(1)
                .by(1)
                .saying("Autobus", "Park")
                .by(3)
                .saying("Most")
                .by(5)
                .saying("Droga")
                .does(participant(5), new Withdraw(NEEDS, 4))
                .facilitatorDoes(new Enter(NEEDS, Sector.BUSINESS, "Hala"));

        assertThat(tookPart(workshop)).isEqualTo(Map.of(Sector.NGO, 1, Sector.JST, 1));
    }
}
