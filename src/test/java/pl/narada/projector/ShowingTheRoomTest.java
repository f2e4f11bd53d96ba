package pl.narada.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.projector.StageLines.partsOf;
import static pl.narada.room.StaszowAgenda.*;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.ConcealResult;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;
import tools.jackson.databind.JsonNode;

class ShowingTheRoomTest extends StaffScreens {

    private Meeting meeting;
    private StageLines stage = new StageLines();

    @BeforeEach
    void aDraft() {
        meeting = plannedForAnotherTimeOfDay();
    }

    private JsonNode openProjector() {
        open("projector/" + meeting.id());
        stage = new StageLines();
        return stage.next();
    }

    @Test
    void aFreshProjectorIsSentTheWhole() {
        JsonNode line = openProjector();

        assertThat(line.get("full").asBoolean()).isTrue();
        assertThat(partsOf(line)).containsExactly("agenda", "door", "presence", "screen", "workshop");
        assertThat(line.at("/parts/workshop/title").asString()).isEqualTo(TITLE);
        assertThat(line.at("/parts/agenda")).hasSize(5);
        assertThat(line.at("/parts/door/code").asString())
                .isEqualTo(meeting.workshop().joinCode().value());
        assertThat(line.at("/parts/door/url").asString())
                .isEqualTo("https://narada.test/j/" + meeting.workshop().joinCode());
        assertThat(line.at("/parts/door/qr/path").asString()).startsWith("M0,0h1v1h-1z");
    }

    @Test
    void theStageSpeaksPolish() {
        openProjector();

        assertThat(UI.getCurrent()
                        .getCurrentView()
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("pl");
    }

    @Test
    void theStartIsADifferenceAndSoAreItsHours() {
        JsonNode whole = openProjector();

        meeting.started();

        JsonNode line = stage.next();
        assertThat(line.get("full").asBoolean()).isFalse();
        assertThat(line.get("v").asLong()).isGreaterThan(whole.get("v").asLong());
        assertThat(partsOf(line)).containsExactly("activity", "agenda", "place", "workshop");
    }

    @Test
    void oneMoreContributionIsSentWithoutTheOthers() {
        meeting.inGathering();
        openProjector();

        meeting.says(5, "Przychodnia");

        JsonNode line = stage.next();
        assertThat(line.get("full").asBoolean()).isFalse();
        assertThat(partsOf(line)).containsExactly("activity", "c/5");
        assertThat(line.at("/parts/c~15/text").asString()).isEqualTo("Przychodnia");
        assertThat(line.at("/parts/activity/count").asInt()).isEqualTo(5);
    }

    @Test
    void somebodyWhoJoinsChangesOnlyTheCount() {
        openProjector();

        meeting.joinedBy(Sector.NGO, 1);

        JsonNode line = stage.next();
        assertThat(partsOf(line)).containsExactly("presence");
        assertThat(line.at("/parts/presence/joined").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheProjectorHoldsAfterAllTheDifferencesIsWhatAFreshOneIsSent() {
        openProjector();
        meeting.inGathering();
        stage.until(parts -> parts.containsKey("c/4"));
        meeting.janDoes(new Hide(NEEDS, 4));
        stage.until(parts -> !parts.containsKey("c/4"));
        meeting.at(THEMES);
        stage.until(parts -> parts.toString().contains("\"kind\":\"group\""));
        var held = stage.held();

        reloadPage();
        openProjector();

        assertThat(stage.held()).isEqualTo(held);
        assertThat(stage.held()).containsKeys("c/1", "c/2", "c/3").doesNotContainKey("c/4");
    }

    @Test
    void aViewThatIsAttachedAgainIsSentTheWholeAgain() {
        meeting.inGathering();
        openProjector();
        Component view = UI.getCurrent().getCurrentView();

        view.removeFromParent();
        UI.getCurrent().add(view);

        JsonNode line = stage.next();
        assertThat(line.get("full").asBoolean()).isTrue();
        assertThat(partsOf(line)).contains("workshop", "door", "c/1", "c/4");
    }

    @Test
    void whatIsHiddenLeavesTheStage() {
        meeting.inGathering();
        openProjector();

        meeting.janDoes(new Hide(NEEDS, 2));

        JsonNode line = stage.next();
        assertThat(partsOf(line)).containsExactly("activity", "c/2");
        assertThat(line.at("/parts/c~12").isNull()).isTrue();
        assertThat(line.at("/parts/activity/count").asInt()).isEqualTo(3);

        meeting.janDoes(new Restore(NEEDS, 2));

        assertThat(stage.next().at("/parts/c~12/text").asString()).isEqualTo("Miejsce dla młodzieży");
    }

    @Test
    void aFreshProjectorIsNeverSentWhatIsHidden() {
        meeting.inGathering().janDoes(new Hide(NEEDS, 2));

        openProjector();
        assertThat(stage.everything()).contains("Świetlica").doesNotContain("Miejsce dla młodzieży");

        meeting.at(THEMES);
        stage.next();
        assertThat(stage.everything()).doesNotContain("Miejsce dla młodzieży");
    }

    @Test
    void aVoteShowsHowManyVotedAndNothingElse() {
        meeting.inVoting();
        openProjector();

        meeting.votes(1, 1);

        JsonNode line = stage.next();
        assertThat(partsOf(line)).containsExactly("activity");
        assertThat(line.at("/parts/activity/voted").asInt()).isEqualTo(1);
        assertThat(line.at("/parts/activity/choices").toString())
                .isEqualTo("[{\"id\":1,\"label\":\"Transport\"},{\"id\":2,\"label\":\"Młodzież\"}]");
        assertThat(stage.everything()).doesNotContain("result", "votes\"");
    }

    @Test
    void aVoteThatIsClosedStillHasNoCounts() {
        meeting.inVoting().votes(1, 1).votes(2, 1);
        openProjector();

        meeting.annaDoes(new CloseActivity(PRIORITIES));

        assertThat(stage.next().at("/parts/activity/status").asString()).isEqualTo("closed");
        assertThat(stage.everything()).doesNotContain("result", "votes\"");
    }

    @Test
    void countsComeWithTheRevealAndGoAgain() {
        meeting.inVoting().votes(1, 1).votes(2, 1, 2);
        openProjector();

        meeting.annaDoes(new RevealResult(PRIORITIES));

        JsonNode line = stage.next();
        assertThat(partsOf(line)).containsExactly("activity", "result");
        assertThat(line.at("/parts/result/rows/0/label").asString()).isEqualTo("Transport");
        assertThat(line.at("/parts/result/rows/0/votes").asInt()).isEqualTo(2);
        assertThat(line.at("/parts/result/rows/1/votes").asInt()).isEqualTo(1);
        assertThat(line.at("/parts/result/groups")).isEmpty();

        meeting.annaDoes(new ConcealResult(PRIORITIES));

        assertThat(stage.next().at("/parts/result").isNull()).isTrue();
        assertThat(stage.held()).doesNotContainKey("result");
    }

    @Test
    void aVoteThatIsOpenedAgainTakesItsCountsOffTheStage() {
        meeting.inVoting().votes(1, 1).annaDoes(new RevealResult(PRIORITIES));
        openProjector();
        assertThat(stage.held()).containsKey("result");

        meeting.annaDoes(new OpenActivity(PRIORITIES));

        stage.next();
        assertThat(stage.held()).doesNotContainKey("result");
    }

    @Test
    void afterTheEndTheStageShowsWhatWasAgreedAndOnlyResultsThatWereRevealed() {
        meeting.inVoting().votes(1, 1).at(SUMMARY).janDoes(new WriteSummary(SUMMARY, "Powstanie kalendarz."));
        openProjector();

        meeting.over();

        JsonNode line = stage.next();
        assertThat(line.at("/parts/agreed/summary").asString()).isEqualTo("Powstanie kalendarz.");
        assertThat(line.at("/parts/agreed/results")).isEmpty();
        assertThat(line.at("/parts/activity").isNull()).isTrue();
    }

    @Test
    void aNewTitleAppearsOnTheStage() {
        openProjector();

        programme.change(
                meeting.id(),
                new WorkshopForm(
                        STASZOW,
                        "Nowy tytuł",
                        LocalDate.of(2023, 11, 22),
                        LocalTime.of(9, 0),
                        LocalTime.of(11, 0),
                        ""));

        JsonNode line = stage.next();
        assertThat(partsOf(line)).containsExactly("workshop");
        assertThat(line.at("/parts/workshop/title").asString()).isEqualTo("Nowy tytuł");
    }

    @Test
    void twoProjectorsOfOneRoomHoldTheSame() {
        meeting.inGathering();
        openProjector();
        var second = colleague("jan");
        var seconds = second.sees(() -> {
            open("projector/" + meeting.id());
            var lines = new StageLines();
            lines.next();
            return lines;
        });

        meeting.says(5, "Przychodnia");

        stage.until(parts -> parts.containsKey("c/5"));
        second.does(() -> seconds.until(parts -> parts.containsKey("c/5")));
        assertThat(seconds.held()).isEqualTo(stage.held());
    }

    @Test
    void goingStraightToAnotherWorkshopsProjectorShowsThatWorkshop() {
        Meeting other = planned(STASZOW, "Drugie spotkanie");
        openProjector();

        UI.getCurrent().navigate("projector/" + other.id());

        JsonNode line = stage.next();
        assertThat(line.get("full").asBoolean()).isTrue();
        assertThat(line.at("/parts/workshop/title").asString()).isEqualTo("Drugie spotkanie");
    }
}
