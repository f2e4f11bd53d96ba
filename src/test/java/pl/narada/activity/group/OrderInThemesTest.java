package pl.narada.activity.group;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.group.GroupCommand.*;
import pl.narada.activity.group.GroupEvent.PlacedBefore;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;

/** In which order contributions stand within a theme. */
class OrderInThemesTest {

    @Test
    void contributionsStandAsTheyCameUntilSomebodyPutsThemOtherwise() {
        var workshop = transport();
        assertThat(standing(workshop, 1)).containsExactly(1, 2, 3);

        workshop.facilitatorDoes(new PlaceBefore(THEMES, 3, 1, 1));
        assertThat(standing(workshop, 1)).containsExactly(3, 1, 2);
        assertThat(workshop.lastEvents()).containsExactly(new PlacedBefore(THEMES, 3, 1, 1));

        workshop.facilitatorDoes(new PlaceBefore(THEMES, 1, 1, null));
        assertThat(standing(workshop, 1)).containsExactly(3, 2, 1);
    }

    @Test
    void fromAnotherThemeAndFromNoneTheyComeToTheirPlace() {
        var workshop = transport()
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież", 4))
                .facilitatorDoes(new PlaceBefore(THEMES, 4, 1, 2));
        assertThat(standing(workshop, 1)).containsExactly(1, 4, 2, 3);
        assertThat(standing(workshop, 2)).isEmpty();

        workshop.facilitatorDoes(new Place(THEMES, 2, null)).facilitatorDoes(new PlaceBefore(THEMES, 2, 1, 1));
        assertThat(standing(workshop, 1)).containsExactly(2, 1, 4, 3);
    }

    @Test
    void severalStandInTheOrderInWhichTheyWereSaid() {
        var workshop = transport().facilitatorDoes(new PlaceBefore(THEMES, List.of(3, 4, 2), 1, 1));
        assertThat(standing(workshop, 1)).containsExactly(3, 4, 2, 1);

        workshop.facilitatorDoes(new PlaceBefore(THEMES, List.of(4, 2), 1, 4));
        assertThat(workshop.lastEvents()).as("so they stand already").isEmpty();
        workshop.facilitatorDoes(new PlaceBefore(THEMES, List.of(4, 2), 1, null));
        assertThat(standing(workshop, 1)).containsExactly(3, 1, 4, 2);
    }

    @Test
    void whatComesLaterComesToTheEndOfAnOrderMadeByHand() {
        var asTheyCame =
                transport().facilitatorDoes(new Place(THEMES, 2, null)).facilitatorDoes(new Place(THEMES, 2, 1));
        assertThat(standing(asTheyCame, 1)).containsExactly(1, 2, 3);

        var byHand = transport()
                .facilitatorDoes(new PlaceBefore(THEMES, 3, 1, 1))
                .facilitatorDoes(new Place(THEMES, 1, null))
                .facilitatorDoes(new Place(THEMES, 1, 1));
        assertThat(standing(byHand, 1)).as("3 before 2 is not how they came").containsExactly(3, 2, 1);
    }

    @Test
    void whereTheOtherHasGoneMeanwhileItComesToTheEnd() {
        var workshop = transport()
                .facilitatorDoes(new Place(THEMES, 1, null))
                .facilitatorDoes(new PlaceBefore(THEMES, 2, 1, 1));

        assertThat(standing(workshop, 1)).containsExactly(3, 2);
    }

    @Test
    void whereItStandsAlreadyNothingChanges() {
        var workshop = transport();

        assertThat(workshop.facilitatorAsks(new PlaceBefore(THEMES, 1, 1, 2)).lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new PlaceBefore(THEMES, 3, 1, null)).lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new PlaceBefore(THEMES, 2, 1, 2)).lastEvents())
                .as("before itself")
                .isEmpty();
    }

    @Test
    void onlyWhatIsSeenGoesIntoThemesThatAreThere() {
        var workshop = transport().facilitatorDoes(new Hide(NEEDS, 4));

        assertThat(workshop.facilitatorAsks(new PlaceBefore(THEMES, 1, 7, null)).refusal())
                .contains(Reason.THEME_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new PlaceBefore(THEMES, List.of(1, 4), 1, null))
                        .refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(standing(workshop, 1)).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsHiddenKeepsItsPlace() {
        var workshop =
                transport().facilitatorDoes(new PlaceBefore(THEMES, 3, 1, 1)).facilitatorDoes(new Hide(NEEDS, 1));
        assertThat(Pages.stage(workshop)).contains("\"order\":[3,2]");

        workshop.facilitatorDoes(new Restore(NEEDS, 1));
        assertThat(standing(workshop, 1)).containsExactly(3, 1, 2);
    }

    @Test
    void theStageIsToldOfAnOrderMadeByHandOnly() {
        var workshop = transport();
        assertThat(Pages.stage(workshop)).doesNotContain("\"order\"");

        workshop.facilitatorDoes(new PlaceBefore(THEMES, 2, 1, null));
        assertThat(Pages.stage(workshop)).contains("\"name\":\"Transport\",\"count\":3,\"order\":[1,3,2]");
        assertThat(Pages.phones(workshop)).doesNotContain("\"order\"");
    }

    @Test
    void mergedThemesKeepAnOrderThatWasMadeByHand() {
        var workshop = aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 2, 3))
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież", 1, 4));
        var byHand = workshop.facilitatorDoes(new PlaceBefore(THEMES, 4, 2, 1));
        GroupState before = themes(byHand);

        byHand.facilitatorDoes(new MergeThemes(THEMES, 2, 1));
        assertThat(standing(byHand, 1)).containsExactly(2, 3, 4, 1);

        undo(byHand);
        assertThat(themes(byHand)).isEqualTo(before);
    }

    static List<GroupCommand> stepsInAnOrderMadeByHand() {
        return List.of(
                new PlaceBefore(THEMES, 2, 1, 3),
                new PlaceBefore(THEMES, List.of(1, 4), 1, 3),
                new PlaceBefore(THEMES, List.of(3, 1), 2, null),
                new Place(THEMES, List.of(3, 1), 2),
                new Place(THEMES, 1, null),
                new Place(THEMES, List.of(1, 2, 3), null),
                new MergeThemes(THEMES, 1, 2),
                new MergeThemes(THEMES, 2, 1),
                new RemoveTheme(THEMES, 1));
    }

    @ParameterizedTest
    @MethodSource("stepsInAnOrderMadeByHand")
    void everyStepIsTakenBackToThatOrder(GroupCommand command) {
        var workshop = transport()
                .facilitatorDoes(new PlaceBefore(THEMES, 3, 1, 1))
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież", 4));
        GroupState before = themes(workshop);
        workshop.facilitatorDoes(command);
        assertThat(themes(workshop)).isNotEqualTo(before);

        undo(workshop);

        assertThat(themes(workshop)).isEqualTo(before);
    }

    /** Transport with 1, 2 and 3; 4 is loose. */
    private static WorkshopBuilder transport() {
        return aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "Transport", 1, 2, 3));
    }

    private static void undo(WorkshopBuilder workshop) {
        workshop.facilitatorDoes(new Undo(workshop.state().version()));
    }

    private static List<Integer> standing(WorkshopBuilder workshop, int theme) {
        return themes(workshop).contributionsOf(theme);
    }

    private static GroupState themes(WorkshopBuilder workshop) {
        return workshop.stateOf(THEMES, GroupState.class);
    }
}
