package pl.narada.activity.group;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.group.GroupCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
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

    private static GroupState themes(WorkshopBuilder workshop) {
        return workshop.stateOf(THEMES, GroupState.class);
    }
}
