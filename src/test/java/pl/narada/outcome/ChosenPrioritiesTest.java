package pl.narada.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.narada.room.StaszowAgenda.PLACES;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.choice.BothWays.Rule;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Decision;
import pl.narada.outcome.told.TwoWays;
import pl.narada.outcome.told.TwoWays.FateRow;
import pl.narada.room.Decides;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.*;

/** What a county keeps of a vote in which priorities were chosen. */
class ChosenPrioritiesTest {

    @Test
    void theVotesStandBesideWhatBothWaysChose() {
        ActivityOutcome vote =
                kept(voted(new Places(1, Rule.PHRAGMEN, Decides.PLAIN)).facilitatorDoes(end()));

        assertThat(vote.ballot()).isNotNull();
        TwoWays ways = Objects.requireNonNull(vote.twoWays());
        assertThat(ways.rule()).isEqualTo("phragmen");
        assertThat(ways.decides()).isEqualTo("plain");
        assertThat(ways.places()).isOne();
        assertThat(ways.budget()).isNull();
        assertThat(ways.people()).isEqualTo(6);
        assertThat(ways.rows())
                .extracting(FateRow::label, FateRow::votes, FateRow::plain, FateRow::fate)
                .containsExactly(
                        tuple("Transport", 4, true, "both"),
                        tuple("Młodzież", 2, false, "neither"),
                        tuple("Zdrowie", 0, false, "nobody"));
    }

    @Test
    void ofAVoteThatIsOnlyCountedNothingIsSaidOfChoosing() {
        assertThat(kept(voted(null).facilitatorDoes(end())).twoWays()).isNull();
    }

    @Test
    void untilItIsRevealedOnlyHowManyVotedIsKnown() {
        TwoWays ways = Objects.requireNonNull(kept(voted(Places.of(1))).twoWays());

        assertThat(ways.hidden()).isTrue();
        assertThat(ways.rows()).isEmpty();
        assertThat(ways.proportionalServed()).isZero();
    }

    @Test
    void whatWasChosenIsDecidedAndOnThePageThatPeopleKeep() {
        var workshop = voted(Places.of(1)).facilitatorDoes(new RevealResult(PLACES));
        assertThat(kept(workshop).decisions()).extracting(Decision::text).containsExactly("Transport");

        assertThat(Pages.phones(workshop.facilitatorDoes(end())))
                .contains("\"decisions\":[\"Transport\"]", "{\"label\":\"Transport\",\"votes\":4,\"chosen\":true}")
                .contains("{\"label\":\"Młodzież\",\"votes\":2,\"chosen\":false}");
    }

    private static CloseWorkshop end() {
        return new CloseWorkshop();
    }

    private static WorkshopBuilder voted(@Nullable Places places) {
        var workshop = aWorkshop().inVoting();
        workshop.facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(workshop.state().agenda(), StaszowAgenda.aChoice(places)),
                        workshop.state().agendaVersion()))
                .at(PLACES);
        for (int i = 1; i <= 6; i++) workshop.does(participant(i), new Cast(PLACES, Map.of(i <= 4 ? 1 : 2, 1)));
        return workshop;
    }

    private static ActivityOutcome kept(WorkshopBuilder workshop) {
        return Recorded.of(workshop.state()).activities().stream()
                .filter(a -> a.id() == PLACES.value())
                .findFirst()
                .orElseThrow();
    }
}
