package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowState;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class MarkingCardsTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void twoCards() {
        meeting = planned().inMarking();
        open("console/" + meeting.id());
    }

    @Test
    void eachCardSaysForHowManyItIsUseful() {
        assertThat(screen()).contains("Przyda się nam: nikt jeszcze nie zaznaczył żadnej karty");

        meeting.marks(1, 1, 2).marks(3, 1);

        seesSoon("Przyda się nam: zaznaczają 2 osoby");
        assertThat(text(partSaying("card-row", "Świetlica")))
                .isEqualTo("Świetlica z opiekunem sołectwo przyda się 2 osobom");
        assertThat(text(partSaying("card-row", "Mały grant"))).isEqualTo("Mały grant powiat przyda się 1 osobie");
    }

    @Test
    void sectorsAreToldApartOnlyWhereEnoughOfEachMarkedSomething() {
        meeting.joinedBy(Sector.NGO, 4).joinedBy(Sector.RESIDENTS, 1);
        for (int ngo : new int[] {1, 2, 7, 8, 9, 10}) meeting.marks(ngo, 1);
        for (int other : new int[] {3, 4, 5, 6}) meeting.marks(other, 2);
        seesSoon("zaznacza 10 osób");
        assertThat(text(partSaying("card-row", "Świetlica"))).doesNotContain("NGO");

        meeting.marks(11, 1);

        seesSoon("zaznacza 11 osób");
        // all six of an NGO
        assertThat(text(partSaying("card-row", "Świetlica"))).doesNotContain("NGO");

        meeting.joinedBy(Sector.NGO, 1).marks(12, 2);

        seesSoon("zaznacza 12 osób");
        assertThat(text(partSaying("card-row", "Świetlica"))).contains("NGO: 6 · JST, mieszkańcy: 1");
    }

    @Test
    void theQueueOfItsQuestionsIsAnsweredHere() {
        meeting.asks(1, "Kto płaci?").asks(2, "Od kiedy?").supports(3, 2);
        seesSoon("Następne: „Od kiedy?”");

        press("Następne pytanie");

        soon(() -> Integer.valueOf(2).equals(slide().questions().current()));
        seesSoon("Następne: „Kto płaci?”");
        hearsNothing();
    }

    @Test
    void itIsOpenAndCanBeClosed() {
        press("Zamknij");

        seesSoon("Otwórz");
    }

    @Test
    void aSlideThatIsOnlyLookedAtHasNothingToOpenNorAQueue() {
        meeting.janDoes(new SetAgenda(
                with(meeting.state().agenda(), FUNDING, new ShowSettings("Skąd", List.of())),
                meeting.state().agendaVersion()));
        meeting.at(FUNDING);

        seesSoon("Skąd wziąć pieniądze");
        seesNoMore("Następne pytanie");
        assertThat(buttons(part("tools"))).doesNotContain("Zamknij");
        assertThat(screen()).doesNotContain("Przyda się nam");
    }

    private ShowState slide() {
        return meeting.stateOf(CARDS, ShowState.class);
    }
}
