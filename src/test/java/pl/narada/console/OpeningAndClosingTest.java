package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Status;

/** What a facilitator does with the activity that is on. */
class OpeningAndClosingTest extends ConsoleScreen {

    @Test
    void aSlideHasNothingToOpenOrClose() {
        meeting.started();
        openConsole();

        assertThat(buttons(part("tools"))).isEmpty();
    }

    @Test
    void aGatheringCanBeClosedAndOpenedAgain() {
        meeting.inGathering();
        openConsole();
        assertThat(buttons(part("tools"))).containsExactly("Zamknij");
        assertThat(text(part("status"))).isEqualTo("otwarte");

        press("Zamknij");

        assertThat(meeting.status(NEEDS)).isEqualTo(Status.CLOSED);
        assertThat(buttons(part("tools"))).containsExactly("Otwórz");
        assertThat(text(part("status"))).isEqualTo("zamknięte");

        press("Otwórz");

        assertThat(meeting.status(NEEDS)).isEqualTo(Status.OPEN);
    }

    @Test
    void aVoteThatHasNotBegunCanOnlyBeOpened() {
        meeting.inGathering();
        openConsole();

        press("Które tematy są najważniejsze?");

        assertThat(buttons(part("tools"))).containsExactly("Otwórz", "Przygotuj");
        assertThat(text(part("status"))).isEqualTo("czeka");
    }

    @Test
    void aResultIsShownHiddenAndTheVoteOpenedAgain() {
        meeting.inVoting().votes(1, 1);
        openConsole();
        assertThat(buttons(part("tools"))).containsExactly("Zamknij", "Pokaż wyniki");

        press("Pokaż wyniki");

        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.CLOSED);
        assertThat(revealed()).isTrue();
        assertThat(buttons(part("tools"))).containsExactly("Otwórz", "Ukryj wyniki");

        press("Ukryj wyniki");

        assertThat(revealed()).isFalse();
        assertThat(buttons(part("tools"))).containsExactly("Otwórz", "Pokaż wyniki");

        press("Pokaż wyniki");
        press("Otwórz");

        assertThat(revealed()).isFalse();
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.OPEN);
        assertThat(buttons(part("tools"))).containsExactly("Zamknij", "Pokaż wyniki");
    }

    @Test
    void aContributionIsHiddenAndRestored() {
        meeting.inGathering();
        openConsole();
        assertThat(text(partSaying("feed-row", "Świetlica"))).contains("JST");

        press(partSaying("feed-row", "Świetlica"), "Ukryj");

        assertThat(meeting.stateOf(NEEDS, GatherState.class).visible()).isEqualTo(3);
        assertThat(text(partSaying("feed-row", "Świetlica"))).contains("ukryte");
        assertThat(screen()).contains("3 potrzeby");

        press(partSaying("feed-row", "Świetlica"), "Przywróć");

        assertThat(meeting.stateOf(NEEDS, GatherState.class).visible()).isEqualTo(4);
        assertThat(text(partSaying("feed-row", "Świetlica"))).doesNotContain("ukryte");
    }

    @Test
    void theNewestContributionStandsFirst() {
        meeting.inGathering();
        openConsole();

        assertThat(parts("feed-row").stream().map(row -> text(row)))
                .satisfiesExactly(
                        row -> assertThat(row).contains("Świetlica"),
                        row -> assertThat(row).contains("Autobus w weekend"),
                        row -> assertThat(row).contains("Miejsce dla młodzieży"),
                        row -> assertThat(row).contains("Transport do lekarza"));
    }

    private boolean revealed() {
        return meeting.state().situation(PRIORITIES).orElseThrow().run().revealed();
    }
}
