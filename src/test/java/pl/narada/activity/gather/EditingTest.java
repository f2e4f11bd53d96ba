package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.*;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class EditingTest {

    @Test
    void whoWroteItSaysItOtherwiseAndEverybodyReadsThat() {
        var workshop = gathering("Autobós").facilitatorDoes(new Pin(NEEDS, 1));

        edit(workshop, 1, "  Autobus \n do szkoły ");

        assertThat(workshop.refusal()).isEmpty();
        assertThat(only(workshop).text()).isEqualTo("Autobus do szkoły");
        assertThat(Pages.stage(workshop))
                .contains("\"pinned\":{\"id\":1,\"text\":\"Autobus do szkoły\"")
                .doesNotContain("Autobós");
        assertThat(Pages.own(workshop, 1)).contains("Autobus do szkoły").doesNotContain("Autobós");
        assertThat(voices(workshop)).extracting(Finding.Voice::text).containsExactly("Autobus do szkoły");
    }

    @Test
    void theSameWordsAgainChangeNothing() {
        var workshop = gathering("Autobus");

        assertThat(edit(workshop, 1, " Autobus ").lastEvents()).isEmpty();
        assertThat(workshop.refusal()).isEmpty();
    }

    @Test
    void anEditIsCheckedAsWhatIsSaid() {
        var workshop = gathering("Autobus");

        assertThat(edit(workshop, 1, " ").refusal()).contains(Reason.TEXT_EMPTY);
        assertThat(edit(workshop, 1, "x".repeat(61)).refusal()).contains(Reason.TEXT_TOO_LONG);
        assertThat(only(workshop).text()).isEqualTo("Autobus");
    }

    @Test
    void whatIsLongerThanTheNewLimitCanStillBeEditedAtItsLength() {
        var workshop = gathering("o".repeat(60));
        var lower = with(workshop.state().agenda(), NEEDS, new GatherSettings(Noun.NEED, 20));
        workshop.facilitatorDoes(new SetAgenda(lower, workshop.state().agendaVersion()));

        assertThat(edit(workshop, 1, "u".repeat(60)).refusal()).isEmpty();
        assertThat(edit(workshop, 1, "u".repeat(61)).refusal()).contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void nobodyEditsTheWordsOfOthersNorWhatIsGoneOrEnteredForSomebody() {
        var workshop = gathering("Autobus").withoutPhones(1).facilitatorDoes(new Enter(NEEDS, Sector.NGO, "Park"));

        assertThat(workshop.asks(participant(2), new Edit(NEEDS, 1, "Rower")).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(edit(workshop, 2, "Rower").refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(edit(workshop, 3, "Rower").refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void nothingIsEditedAfterTheClose() {
        var workshop = gathering("Autobus").facilitatorDoes(new CloseActivity(NEEDS));

        assertThat(edit(workshop, 1, "Rower").refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void withNewWordsOfTheAuthorACorrectionIsOver() {
        var workshop = gathering("Autobós").facilitatorDoes(new Reword(NEEDS, 1, "Autobus"));

        edit(workshop, 1, "Autobus do szkoły");

        assertThat(only(workshop).original()).isNull();
        assertThat(only(workshop).written()).isEqualTo("Autobus do szkoły");
    }

    @Test
    void aCorrectionTakenBackDoesNotTakeTheAuthorsNewWordsAway() {
        var workshop = gathering("Autobós").facilitatorDoes(new Reword(NEEDS, 1, "Autobus"));
        long correction = workshop.state().version();
        edit(workshop, 1, "Autobus do szkoły");

        assertThat(workshop.facilitatorAsks(new Undo(correction)).refusal()).contains(Reason.UNDO_TOO_LATE);
        assertThat(only(workshop).text()).isEqualTo("Autobus do szkoły");
    }

    @Test
    void hiddenWordsStayHiddenAndMergedOnesMerged() {
        var workshop = gathering("Obelga")
                .by(2)
                .saying("Park")
                .by(3)
                .saying("Parki")
                .facilitatorDoes(new Hide(NEEDS, 1))
                .facilitatorDoes(new Merge(NEEDS, 3, 2))
                .does(participant(1), new Edit(NEEDS, 1, "Uwaga"))
                .does(participant(3), new Edit(NEEDS, 3, "Zieleń"));

        assertThat(Pages.stage(workshop)).contains("\"similar\":1").doesNotContain("Obelga", "Uwaga", "Zieleń");
        assertThat(state(workshop).merged()).containsEntry(3, 2);
        assertThat(voices(workshop)).extracting(Finding.Voice::text).containsExactly("Park", "Zieleń");
    }

    @Test
    void whatOthersSupportIsNotChangedUnderThem() {
        var workshop = gathering("Autobus").does(participant(2), new Support(NEEDS, 1, true));

        assertThat(edit(workshop, 1, "Rower").refusal()).contains(Reason.SUPPORTED_BY_OTHERS);
        assertThat(edit(workshop, 1, "Autobus").refusal()).as("no change").isEmpty();

        workshop.does(participant(2), new Support(NEEDS, 1, false));
        assertThat(edit(workshop, 1, "Rower").refusal()).isEmpty();
    }

    @Test
    void norWhatIsShownForTheWordsOfOthers() {
        var workshop =
                gathering("Autobus").saying("Autobusy").by(2).saying("Bus").facilitatorDoes(new Merge(NEEDS, 2, 1));

        assertThat(edit(workshop, 1, "Autobus!").refusal()).as("only my own").isEmpty();
        workshop.facilitatorDoes(new Merge(NEEDS, 3, 1));
        assertThat(edit(workshop, 1, "Rower").refusal()).contains(Reason.SUPPORTED_BY_OTHERS);
    }

    private static Contribution only(WorkshopBuilder workshop) {
        return state(workshop).contributions().iterator().next();
    }

    private static WorkshopBuilder edit(WorkshopBuilder workshop, int contribution, String text) {
        return workshop.asks(participant(1), new Edit(NEEDS, contribution, text));
    }

    private static WorkshopBuilder gathering(String text) {
        return supportable().by(1).saying(text);
    }
}
