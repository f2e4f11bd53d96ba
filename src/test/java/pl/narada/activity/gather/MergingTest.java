package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.*;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.broadcast.Pages;
import pl.narada.room.Choice;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;

class MergingTest {

    @Test
    void whatSaysTheSameIsShownWithTheOtherAndCountedThere() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(texts(workshop)).containsExactly("Autobus", "Świetlica", "Bus", "Park");
        assertThat(state(workshop).visible()).isEqualTo(4);
        assertThat(state(workshop).choices()).extracting(Choice::id).containsExactly(1, 2, 4, 5);
        assertThat(state(workshop).merged()).isEqualTo(Map.of(3, 1));
        assertThat(Pages.stage(workshop))
                .contains("\"c/1\":{\"id\":1,\"text\":\"Autobus\",\"theme\":null,\"similar\":1}")
                .doesNotContain("\"c/3\"", "Autobusy");
        assertThat(Pages.phones(workshop)).contains("\"count\":4");
    }

    @Test
    void itsAuthorStillSeesTheirOwnWords() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(Pages.own(workshop, 3)).contains("Autobusy");
    }

    @Test
    void whatWasMergedBeforeFollowsSoThatThereIsNeverAChain() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 4, 3)).facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(state(workshop).merged()).isEqualTo(Map.of(3, 1, 4, 1));
    }

    @Test
    void whatIsMergedAlreadyCanBeMovedToAnother() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 2)).facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(state(workshop).merged()).isEqualTo(Map.of(3, 1));
    }

    @Test
    void mergingTwiceIsOnce() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(workshop.facilitatorAsks(new Merge(NEEDS, 3, 1)).lastEvents())
                .isEmpty();
        assertThat(workshop.refusal()).isEmpty();
    }

    @Test
    void nothingIsMergedIntoWhatCannotBeSeenByItself() {
        var workshop = gathered().facilitatorDoes(new Hide(NEEDS, 2)).facilitatorDoes(new Merge(NEEDS, 3, 1));

        assertThat(workshop.facilitatorAsks(new Merge(NEEDS, 1, 1)).refusal()).contains(Reason.MERGED_WITH_ITSELF);
        assertThat(workshop.facilitatorAsks(new Merge(NEEDS, 1, 2)).refusal()).contains(Reason.CONTRIBUTION_HIDDEN);
        assertThat(workshop.facilitatorAsks(new Merge(NEEDS, 1, 3)).refusal()).contains(Reason.CONTRIBUTION_MERGED);
        assertThat(workshop.facilitatorAsks(new Merge(NEEDS, 1, 9)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(workshop.facilitatorAsks(new Merge(NEEDS, 9, 1)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void separatedItStandsForItselfAndTheOthersStay() {
        var workshop = gathered()
                .facilitatorDoes(new Merge(NEEDS, 3, 1))
                .facilitatorDoes(new Merge(NEEDS, 4, 1))
                .facilitatorDoes(new Separate(NEEDS, 3));

        assertThat(state(workshop).merged()).isEqualTo(Map.of(4, 1));
        assertThat(workshop.facilitatorAsks(new Separate(NEEDS, 3)).lastEvents())
                .isEmpty();
        assertThat(workshop.facilitatorAsks(new Separate(NEEDS, 9)).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void aMergeTakenBackLeavesEverythingAsItWas() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 4, 3)).facilitatorDoes(new Pin(NEEDS, 3));
        var before = workshop.activity(NEEDS);
        workshop.facilitatorDoes(new Merge(NEEDS, 3, 1));
        assertThat(workshop.activity(NEEDS)).isNotEqualTo(before);
        assertThat(workshop.lastEvents().getFirst())
                .as("names the step")
                .isEqualTo(new GatherEvent.Merged(NEEDS, 3, 1));

        workshop.facilitatorDoes(new Undo(workshop.state().version()));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
    }

    @Test
    void aMergeStaysAsLongAsWhatItStandsOnWasMergedOn() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 4, 3));
        long first = workshop.state().version();
        workshop.facilitatorDoes(new Merge(NEEDS, 3, 1));
        long second = workshop.state().version();
        workshop.facilitatorDoes(new Merge(NEEDS, 5, 2));

        assertThat(workshop.facilitatorAsks(new Undo(first)).refusal()).contains(Reason.UNDO_TOO_LATE);
        workshop.facilitatorDoes(new Undo(second)).facilitatorDoes(new Undo(first));

        assertThat(state(workshop).merged()).isEqualTo(Map.of(5, 2));
    }

    @Test
    void separatedFromWhatIsHiddenAndTakenBackItVanishesAgain() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1)).facilitatorDoes(new Hide(NEEDS, 1));
        var before = workshop.activity(NEEDS);
        workshop.facilitatorDoes(new Separate(NEEDS, 3));
        assertThat(Pages.stage(workshop)).contains("Autobusy");

        workshop.facilitatorDoes(new Undo(workshop.state().version()));

        assertThat(workshop.activity(NEEDS)).isEqualTo(before);
    }

    @Test
    void whatIsShownWithAHiddenOneVanishesWithItAndComesBackWithIt() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1)).facilitatorDoes(new Hide(NEEDS, 1));

        assertThat(Pages.stage(workshop)).doesNotContain("Autobus");
        assertThat(voices(workshop)).extracting(Finding.Voice::number).containsExactly(2, 4, 5);

        workshop.facilitatorDoes(new Restore(NEEDS, 1));

        assertThat(Pages.stage(workshop)).contains("\"similar\":1");
        assertThat(voices(workshop)).hasSize(5);
    }

    @Test
    void whoTakesBackTheirWordsLeavesTheOthersToTheOldestOfThem() {
        var workshop = gathered()
                .facilitatorDoes(new Merge(NEEDS, 4, 1))
                .facilitatorDoes(new Merge(NEEDS, 3, 1))
                .facilitatorDoes(new Merge(NEEDS, 5, 1))
                .does(participant(1), new Withdraw(NEEDS, 1));

        assertThat(texts(workshop)).containsExactly("Świetlica", "Autobusy");
        assertThat(state(workshop).merged()).isEqualTo(Map.of(4, 3, 5, 3));
    }

    @Test
    void noHiddenWordsTakeThePlaceOfThoseTakenBack() {
        var workshop = gathered()
                .facilitatorDoes(new Merge(NEEDS, 3, 1))
                .facilitatorDoes(new Merge(NEEDS, 4, 1))
                .facilitatorDoes(new Hide(NEEDS, 3))
                .does(participant(1), new Withdraw(NEEDS, 1));

        assertThat(state(workshop).merged()).isEqualTo(Map.of(3, 4));
        assertThat(Pages.stage(workshop)).contains("\"Bus\"").doesNotContain("Autobusy");
    }

    @Test
    void whatVanishedWithHiddenWordsStaysAwayWhenTheyAreTakenBack() {
        var workshop = gathered()
                .facilitatorDoes(new Merge(NEEDS, 3, 1))
                .facilitatorDoes(new Hide(NEEDS, 1))
                .does(participant(1), new Withdraw(NEEDS, 1));

        assertThat(Pages.stage(workshop)).doesNotContain("Autobus");
        workshop.facilitatorDoes(new Restore(NEEDS, 3));
        assertThat(Pages.stage(workshop)).contains("Autobusy");
    }

    @Test
    void mergedWordsThatAreTakenBackAreGone() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1)).does(participant(3), new Withdraw(NEEDS, 3));

        assertThat(state(workshop).merged()).isEmpty();
        assertThat(Pages.stage(workshop)).contains("\"similar\":0").doesNotContain("\"similar\":1");
    }

    @Test
    void nobodysVoiceIsLostInTheRecordAndItBelongsToTheSameTheme() {
        var workshop = gathered()
                .facilitatorDoes(new Merge(NEEDS, 3, 1))
                .at(THEMES)
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 1));

        assertThat(voices(workshop)).extracting(Finding.Voice::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(voices(workshop)).extracting(Finding.Voice::mergedInto).containsExactly(null, null, 1, null, null);
        assertThat(findings(workshop, THEMES))
                .containsExactly(new Finding.ThemeFound(THEMES, 1, "Transport", NEEDS, java.util.List.of(1, 3)));
        assertThat(Pages.stage(workshop))
                .contains("{\"id\":1,\"text\":\"Autobus\",\"theme\":1,\"similar\":1}")
                .doesNotContain("\"c/3\"");
    }

    @Test
    void whatIsMergedCannotBeGrouped() {
        var workshop = gathered().facilitatorDoes(new Merge(NEEDS, 3, 1)).at(THEMES);

        assertThat(workshop.facilitatorAsks(new MakeTheme(THEMES, "Transport", 3))
                        .refusal())
                .contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    /** Contributions 1 to 5 by participants 1 to 5. */
    private static WorkshopBuilder gathered() {
        var workshop = aWorkshop().inGathering();
        String[] texts = {"Autobus", "Świetlica", "Autobusy", "Bus", "Park"};
        for (int i = 0; i < texts.length; i++) workshop.by(i + 1).saying(texts[i]);
        assertThat(state(workshop).contributions()).extracting(Contribution::id).containsExactly(1, 2, 3, 4, 5);
        return workshop;
    }
}
