package pl.narada.activity.group;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.group.GroupCommand.*;
import pl.narada.activity.group.GroupEvent.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.Step;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;

class GroupRulesTest {

    @Test
    void aThemeIsMadeWithItsFirstContribution() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, " Transport  lokalny ", 3));

        assertThat(themes(workshop).themes()).containsExactly(new Theme(1, "Transport lokalny"));
        assertThat(themes(workshop).themeOf(3)).isEqualTo(1);
        assertThat(Pages.phones(workshop)).contains("\"count\":1", "\"loose\":3");
    }

    @Test
    void aThemeCanBeginEmpty() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "Transport"));

        assertThat(themes(workshop).themeOf()).isEmpty();
        assertThat(Pages.phones(workshop)).contains("\"count\":0", "\"loose\":4");
    }

    @Test
    void aThemeWithAnUnknownFirstContributionIsNotMade() {
        var workshop = aWorkshop().inGrouping();

        assertThat(workshop.facilitatorAsks(new MakeTheme(THEMES, "Transport", 99))
                        .refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(themes(workshop).themes()).isEmpty();
    }

    @Test
    void contributionsMoveIntoAThemeToAnotherAndOut() {
        var workshop = aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport"))
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież"));

        assertThat(themeOfOneAfter(workshop, 1)).isEqualTo(1);
        assertThat(themeOfOneAfter(workshop, 2)).isEqualTo(2);
        workshop.facilitatorDoes(new Place(THEMES, 1, null));
        assertThat(themes(workshop).themeOf(1)).isNull();
    }

    private static Integer themeOfOneAfter(WorkshopBuilder workshop, int theme) {
        workshop.facilitatorDoes(new Place(THEMES, 1, theme));
        return java.util.Objects.requireNonNull(themes(workshop).themeOf(1));
    }

    @Test
    void puttingSomethingWhereItIsChangesNothing() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "Transport", 1));

        assertThat(workshop.facilitatorAsks(new Place(THEMES, 1, 1)).lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new Place(THEMES, 2, null)).lastEvents())
                .isEmpty();
    }

    @Test
    void onlyKnownContributionsGoIntoKnownThemes() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "Transport", 1));

        assertThat(workshop.facilitatorAsks(new Place(THEMES, 1, 7)).refusal()).contains(Reason.THEME_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new Place(THEMES, 99, 1)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void aThemeIsRenamed() {
        var workshop = aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 1))
                .facilitatorDoes(new RenameTheme(THEMES, 1, "Dojazd"));

        assertThat(themes(workshop).themes()).containsExactly(new Theme(1, "Dojazd"));
        assertThat(themes(workshop).themeOf(1)).isEqualTo(1);
        assertThat(workshop.facilitatorAsks(new RenameTheme(THEMES, 1, " Dojazd "))
                        .lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new RenameTheme(THEMES, 2, "Inny")).refusal())
                .contains(Reason.THEME_UNKNOWN);
    }

    @Test
    void namesOfThemesHaveOneToEightyCharacters() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "x".repeat(80)));

        assertThat(workshop.facilitatorAsks(new MakeTheme(THEMES, "")).refusal())
                .contains(Reason.TEXT_EMPTY);
        assertThat(workshop.facilitatorAsks(new MakeTheme(THEMES, "x".repeat(81)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
        assertThat(workshop.facilitatorAsks(new RenameTheme(THEMES, 1, "x".repeat(81)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void theContributionsOfARemovedThemeAreLooseAgainAndItsNumberIsGone() {
        var workshop = aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 1))
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież", 2))
                .facilitatorDoes(new RemoveTheme(THEMES, 1));

        assertThat(themes(workshop).themeOf(1)).isNull();
        assertThat(themes(workshop).themeOf(2)).isEqualTo(2);
        assertThat(Pages.phones(workshop)).contains("\"loose\":3");
        assertThat(workshop.facilitatorAsks(new RemoveTheme(THEMES, 1)).refusal())
                .contains(Reason.THEME_UNKNOWN);
        workshop.facilitatorDoes(new MakeTheme(THEMES, "Zdrowie"));
        assertThat(themes(workshop).themes()).extracting(Theme::id).containsExactly(2, 3);
    }

    @Test
    void aHiddenContributionCannotBeGrouped() {
        var workshop = aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport"))
                .facilitatorDoes(new Hide(NEEDS, 1));

        assertThat(workshop.facilitatorAsks(new Place(THEMES, 1, 1)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new MakeTheme(THEMES, "Inny", 1)).refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void whatIsHiddenAfterItWasGroupedLeavesTheWallAndTheCount() {
        var workshop = aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 1))
                .facilitatorDoes(new Hide(NEEDS, 1));

        assertThat(Pages.stage(workshop)).doesNotContain("Transport do lekarza", "\"c/1\"");
        assertThat(Pages.phones(workshop)).contains("\"count\":0", "\"loose\":3");
    }

    @Test
    void groupingGoesOnWhileAnotherActivityIsOn() {
        var workshop = aWorkshop().inGrouping().at(EXAMPLES);

        assertThat(workshop.facilitatorAsks(new MakeTheme(THEMES, "Transport", 1))
                        .refusal())
                .isEmpty();
    }

    @Test
    void severalContributionsBecomeAThemeOfTheirOwn() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "Wszystko", 1, 2, 3));

        workshop.facilitatorDoes(new MakeTheme(THEMES, "Autobusy", 3, 1, 3));

        assertThat(themes(workshop).contributionsOf(1)).containsExactly(2);
        assertThat(themes(workshop).contributionsOf(2)).containsExactly(1, 3);
        assertThat(workshop.lastEvents())
                .containsExactly(
                        new ThemeNamed(THEMES, 2, "Autobusy"), new Placed(THEMES, 3, 2), new Placed(THEMES, 1, 2));
    }

    @Test
    void severalContributionsMoveAtOnceOrNone() {
        var workshop = aWorkshop().inGrouping().facilitatorDoes(new MakeTheme(THEMES, "Transport", 1));

        workshop.facilitatorDoes(new Place(THEMES, List.of(1, 3), 1));
        assertThat(workshop.lastEvents()).containsExactly(new Placed(THEMES, 3, 1));

        assertThat(workshop.facilitatorAsks(new Place(THEMES, List.of(2, 99), 1))
                        .refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(themes(workshop).contributionsOf(1)).containsExactly(1, 3);
    }

    @Test
    void whatWasInAMergedThemeIsInTheOtherAndSoAreItsVotes() {
        var workshop = twoThemes().facilitatorDoes(new MergeThemes(THEMES, 2, 1));

        assertThat(themes(workshop).themes()).containsExactly(new Theme(1, "Transport"));
        assertThat(themes(workshop).contributionsOf(1)).containsExactly(1, 2, 3);
        assertThat(themes(workshop).merged()).containsExactly(Map.entry(2, 1));
        assertThat(Pages.phones(workshop)).contains("\"count\":3", "\"loose\":1");
    }

    @Test
    void mergedTwiceIsMergedOnce() {
        var workshop = twoThemes().facilitatorDoes(new MergeThemes(THEMES, 2, 1));

        assertThat(workshop.facilitatorAsks(new MergeThemes(THEMES, 2, 1)).refusal())
                .isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void aThemeIsMergedOnlyIntoAnotherThatIsThere() {
        var workshop = twoThemes();

        assertThat(workshop.facilitatorAsks(new MergeThemes(THEMES, 1, 1)).refusal())
                .contains(Reason.THEMES_SAME);
        assertThat(workshop.facilitatorAsks(new MergeThemes(THEMES, 1, 9)).refusal())
                .contains(Reason.THEME_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new MergeThemes(THEMES, 9, 1)).refusal())
                .contains(Reason.THEME_UNKNOWN);
    }

    @Test
    void mergedAgainAThemeCountsForTheLastOneDirectly() {
        var workshop = twoThemes()
                .facilitatorDoes(new MakeTheme(THEMES, "Inne", 4))
                .facilitatorDoes(new MergeThemes(THEMES, 1, 2))
                .facilitatorDoes(new MergeThemes(THEMES, 2, 3));

        assertThat(themes(workshop).merged()).containsOnly(Map.entry(1, 3), Map.entry(2, 3));

        workshop.facilitatorDoes(new RemoveTheme(THEMES, 3));
        assertThat(themes(workshop).merged())
                .as("what they counted for is gone")
                .isEmpty();
    }

    @Test
    void whatIsHiddenIsMergedToo() {
        var workshop = twoThemes()
                .facilitatorDoes(new Hide(NEEDS, 2))
                .facilitatorDoes(new MergeThemes(THEMES, 2, 1))
                .facilitatorDoes(new Restore(NEEDS, 2));

        assertThat(themes(workshop).themeOf(2)).isEqualTo(1);
    }

    @Test
    void everyStepOnTheBoardIsTakenBack() {
        takenBack(new MakeTheme(THEMES, "Wszystko", 4, 1));
        takenBack(new RenameTheme(THEMES, 1, "Dojazd"));
        takenBack(new Place(THEMES, List.of(1, 4), 2));
        takenBack(new Place(THEMES, List.of(1, 2), null));
        takenBack(new PlaceBefore(THEMES, 3, 1, 1));
        takenBack(new PlaceBefore(THEMES, List.of(3, 4), 2, 2));
        takenBack(new MergeThemes(THEMES, 1, 2));
        takenBack(new RemoveTheme(THEMES, 1));
    }

    private static void takenBack(GroupCommand command) {
        var workshop = twoThemes();
        GroupState before = themes(workshop);
        workshop.facilitatorDoes(command);
        assertThat(themes(workshop)).as(command + " did something").isNotEqualTo(before);

        undo(workshop);

        // a number that was given is never given again
        GroupState now = themes(workshop);
        assertThat(new GroupState(now.byId(), now.themeOf(), now.order(), before.last(), now.mergedInto()))
                .as("after " + command)
                .isEqualTo(before);
    }

    @Test
    void aRevivalIsTakenBackToo() {
        var merged = twoThemes().facilitatorDoes(new MergeThemes(THEMES, 2, 1));
        GroupState before = themes(merged);
        undo(merged);
        undo(merged.facilitatorDoes(new MergeThemes(THEMES, 2, 1)));
        merged.facilitatorDoes(new MergeThemes(THEMES, 2, 1));
        merged.facilitatorDoes(new ReviveTheme(THEMES, 2, "Młodzież", List.of(2)));
        undo(merged);
        assertThat(themes(merged)).isEqualTo(before);

        var removed = twoThemes().facilitatorDoes(new RemoveTheme(THEMES, 2));
        before = themes(removed);
        removed.facilitatorDoes(new ReviveTheme(THEMES, 2, "Młodzież", List.of(2)));
        undo(removed);
        assertThat(themes(removed)).isEqualTo(before);
    }

    @Test
    void aThemeComesBackWithoutWhatWasPutElsewhereSince() {
        var workshop = twoThemes().facilitatorDoes(new RemoveTheme(THEMES, 1));
        long step = workshop.state().version();
        workshop.facilitatorDoes(new Place(THEMES, 3, 2)).facilitatorDoes(new Undo(step));

        assertThat(themes(workshop).contributionsOf(1)).containsExactly(1);
        assertThat(themes(workshop).contributionsOf(2)).containsExactly(2, 3);
    }

    @Test
    void aThemeComesBackFromWhereItWasMergedOnTo() {
        var workshop = twoThemes().facilitatorDoes(new MergeThemes(THEMES, 1, 2));
        long step = workshop.state().version();
        workshop.facilitatorDoes(new MakeTheme(THEMES, "Inne", 4))
                .facilitatorDoes(new MergeThemes(THEMES, 2, 3))
                .facilitatorDoes(new Undo(step));

        assertThat(themes(workshop).contributionsOf(1)).containsExactly(1, 3);
        assertThat(themes(workshop).contributionsOf(3)).containsExactly(2, 4);
        assertThat(themes(workshop).merged()).containsExactly(Map.entry(2, 3));
    }

    @Test
    void onlyAThemeThatOnceWasIsRevived() {
        var workshop = twoThemes();

        assertThat(workshop.facilitatorAsks(new ReviveTheme(THEMES, 3, "Nowy", List.of()))
                        .refusal())
                .contains(Reason.THEME_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new ReviveTheme(THEMES, 0, "Nowy", List.of()))
                        .refusal())
                .contains(Reason.THEME_UNKNOWN);
        workshop.facilitatorDoes(new ReviveTheme(THEMES, 2, "Inaczej", List.of(1)));
        assertThat(workshop.lastEvents()).as("it is there").isEmpty();
    }

    @Test
    void aStepTellsWhatItWasAbout() {
        var workshop = twoThemes().facilitatorDoes(new Place(THEMES, 4, 2));
        assertThat(lastStep(workshop).about()).isEqualTo("Świetlica");
        assertThat(lastStep(workshop).touches()).containsExactly("a3/c4");

        workshop.facilitatorDoes(new MergeThemes(THEMES, 1, 2));
        assertThat(lastStep(workshop).about()).isEqualTo("Transport");
        assertThat(lastStep(workshop).touches()).containsExactly("a3/t1");
    }

    /** Transport with 1 and 3, young people with 2; 4 is loose. */
    private static WorkshopBuilder twoThemes() {
        return aWorkshop()
                .inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 1, 3))
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież", 2));
    }

    private static void undo(WorkshopBuilder workshop) {
        workshop.facilitatorDoes(new Undo(workshop.state().version()));
    }

    private static Step lastStep(WorkshopBuilder workshop) {
        return workshop.state().steps().newestFirst().getFirst();
    }

    private static GroupState themes(WorkshopBuilder workshop) {
        return workshop.stateOf(THEMES, GroupState.class);
    }
}
