package pl.narada.activity.opine;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.OPINIONS;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.narada.activity.opine.OpineCommand.ShowView;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Stance;
import pl.narada.outcome.Recorded;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.Opinions;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Sector;

class GroupsOfOpinionTest {

    private static WorkshopBuilder large;

    @BeforeAll
    static void aHundredAndTwentyPeopleInTwoCamps() {
        large = aWorkshop()
                .inTwoCamps(120)
                .facilitatorDoes(new RevealResult(OPINIONS))
                .facilitatorDoes(new ShowView(OPINIONS, OpineView.GROUPS));
    }

    @Test
    void theStageTellsTwoGroupsWhatIsTypicalOfThemAndWhatTheyShare() {
        var alike = Pages.read(Pages.stage(large)).path("alike");

        assertThat(alike.path("state").asString()).isEqualTo("found");
        assertThat(alike.at("/groups/0/people").asInt()).isEqualTo(60);
        assertThat(alike.at("/groups/1/people").asInt()).isEqualTo(60);
        assertThat(alike.at("/shared/0/label").asString()).isEqualTo("Zdanie 1");
        assertThat(alike.at("/shared")).hasSize(1);
        var first = alike.at("/groups/0/typical/0");
        assertThat(first.path("share").asInt()).isGreaterThan(80);
        assertThat(first.path("others").asInt()).isLessThan(20);
    }

    @Test
    void phonesHearNothingOfGroups() {
        assertThat(Pages.phones(large)).contains("\"agree\"").doesNotContain("alike", "typical");
        assertThat(Pages.own(large, 1)).doesNotContain("alike", "group");
    }

    @Test
    void theStageHearsNothingOfThemBeforeTheRevealNorInAnotherView() {
        var hidden = aWorkshop().inTwoCamps(4).facilitatorDoes(new ShowView(OPINIONS, OpineView.GROUPS));
        assertThat(Pages.stage(hidden)).doesNotContain("alike");

        hidden.facilitatorDoes(new RevealResult(OPINIONS));
        assertThat(Pages.stage(hidden)).contains("alike");
        hidden.facilitatorDoes(new ShowView(OPINIONS, OpineView.DIVIDE));
        assertThat(Pages.stage(hidden)).doesNotContain("alike");
    }

    @Test
    void aSmallMeetingIsToldThatItIsTooSmallAndNothingIsSaved() {
        var small = aWorkshop()
                .inTwoCamps(30)
                .facilitatorDoes(new RevealResult(OPINIONS))
                .facilitatorDoes(new ShowView(OPINIONS, OpineView.GROUPS));

        var alike = Pages.read(Pages.stage(small)).path("alike");
        assertThat(alike.path("state").asString()).isEqualTo("too-few");
        assertThat(alike.path("people").asInt()).isEqualTo(30);
        assertThat(alike.path("needed").asInt()).isEqualTo(100);
        assertThat(alike.path("groups")).isEmpty();
        assertThat(saved(small.facilitatorDoes(new CloseWorkshop()).state()).alike())
                .isNull();
    }

    @Test
    void whatIsSavedIsWhatTheStageShowedWithoutSectors() {
        OpinionGroups saved = Objects.requireNonNull(saved(large.state()).alike());

        assertThat(saved.people()).isEqualTo(120);
        assertThat(saved.seed()).endsWith("/11");
        assertThat(saved.groups()).extracting(g -> g.name()).containsExactly("A", "B");
        assertThat(saved.groups()).allSatisfy(g -> assertThat(g.typical()).hasSize(4));
        var alike = Pages.read(Pages.stage(large)).path("alike");
        for (int g = 0; g < 2; g++)
            for (int t = 0; t < 4; t++) {
                var typical = saved.groups().get(g).typical().get(t);
                var shown = alike.at("/groups/" + g + "/typical/" + t);
                assertThat(shown.path("label").asString()).isEqualTo(typical.label());
                assertThat(shown.path("stance").asString())
                        .isEqualTo(typical.stance().wire());
            }
    }

    @Test
    void anAnswerMoreIsCountedAndTakenBackIsNot() {
        var workshop = aWorkshop().inTwoCamps(100);
        assertThat(AlikePart.of(situation(workshop)).people()).isEqualTo(100);

        workshop.withParticipants(Sector.NGO).by(101);
        for (int s = 1; s <= 7; s++) workshop.opining(s, Stance.PASS);
        assertThat(AlikePart.of(situation(workshop)).people()).isEqualTo(101);

        workshop.opining(7, null);
        assertThat(AlikePart.of(situation(workshop)).people()).isEqualTo(100);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static pl.narada.room.Situation<OpineSettings, OpineState> situation(WorkshopBuilder workshop) {
        return (pl.narada.room.Situation) workshop.state().situation(OPINIONS).orElseThrow();
    }

    private static Opinions saved(RoomState room) {
        return Objects.requireNonNull(Recorded.of(room).activities().stream()
                .filter(a -> a.id() == OPINIONS.value())
                .findFirst()
                .orElseThrow()
                .opinions());
    }
}
