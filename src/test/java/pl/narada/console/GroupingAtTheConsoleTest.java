package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.PlaceBefore;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.Theme;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the board in the browser is told, and what becomes of what it wishes. */
class GroupingAtTheConsoleTest extends StaffScreens {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Meeting meeting;
    private int wishes;

    @BeforeEach
    void fourNeedsWaitForThemes() {
        meeting = planned().inGrouping();
        open("console/" + meeting.id());
    }

    @Test
    void theBoardShowsAllContributionsWithTheirThemes() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> !picture().path("themes").isEmpty());

        assertThat(picture().path("themes").toString()).isEqualTo("[{\"id\":1,\"name\":\"Transport\"}]");
        assertThat(card(1).path("text").asString()).isEqualTo("Transport do lekarza");
        assertThat(themeOf(1)).isEqualTo(1);
        assertThat(card(2).path("theme").isNull()).isTrue();
        assertThat(picture().path("cards")).hasSize(4);
        assertThat(picture().path("limit").asInt()).isEqualTo(80);
        assertThat(board().getAttribute("lang")).isEqualTo("pl");
    }

    @Test
    void aThemeIsMade() {
        wishes("{'wish':'make','name':'Transport','cards':[]}");

        assertThat(themes()).containsExactly(new Theme(1, "Transport"));
        assertThat(picture().path("themes").path(0).path("name").asString()).isEqualTo("Transport");
        granted();
        hearsNothing();
    }

    @Test
    void aThemeIsMadeOfWhatIsMarked() {
        meeting.janDoes(new MakeTheme(THEMES, "Wszystko", 1, 2, 3));

        wishes("{'wish':'make','name':'Transport','cards':[1,3]}");

        assertThat(state().themeOf()).isEqualTo(java.util.Map.of(1, 2, 3, 2, 2, 1));
    }

    @Test
    void aThemeWithoutANameIsRefused() {
        wishes("{'wish':'make','name':'   ','cards':[]}");

        hears("Wpisz tekst.");
        assertThat(themes()).isEmpty();
        refused();
    }

    @Test
    void aThemeWhoseNameIsTooLongIsRefused() {
        wishes("{'wish':'make','name':'%s','cards':[]}".formatted("x".repeat(81)));

        hears("Tekst jest za długi. Zmieści się najwyżej 80 znaków.");
        refused();
    }

    @Test
    void contributionsArePutIntoAThemeAndOutOfIt() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport"));

        wishes("{'wish':'place','cards':[1,3],'theme':1}");

        assertThat(state().themeOf(1)).isEqualTo(1);
        assertThat(themeOf(1)).isEqualTo(1);
        assertThat(themeOf(3)).isEqualTo(1);

        wishes("{'wish':'place','cards':[1],'theme':null}");

        assertThat(state().themeOf(1)).isNull();
        assertThat(card(1).path("theme").isNull()).isTrue();
        granted();
    }

    @Test
    void aContributionIsPutBeforeAnotherAndTheBoardShowsItThere() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1, 3, 4));

        wishes("{'wish':'order','cards':[4],'theme':1,'before':1}");

        granted();
        assertThat(cards()).containsExactly(2, 4, 1, 3);
        wishes("{'wish':'order','cards':[4,2],'theme':1,'before':null}");
        assertThat(cards()).containsExactly(1, 3, 4, 2);
        wishes("{'wish':'order','cards':[4],'theme':9,'before':1}");
        hears("Tego tematu już nie ma.");
        refused();
    }

    @Test
    void whatSomebodyElsePutInOrderIsSeen() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1, 3, 4)).janDoes(new PlaceBefore(THEMES, 3, 1, 1));

        soon(() -> cards().equals(List.of(2, 3, 1, 4)));
    }

    @Test
    void whatIsRefusedIsAnsweredWithThePictureAsItWas() {
        JsonNode before = picture().path("cards");

        wishes("{'wish':'place','cards':[1],'theme':9}");

        hears("Tego tematu już nie ma.");
        refused();
        assertThat(picture().path("cards")).isEqualTo(before);
        wishes("{'wish':'make','name':'Transport','cards':[1]}");
        granted();
    }

    @Test
    void aThemeIsRenamed() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));

        wishes("{'wish':'rename','theme':1,'name':'Dojazd'}");

        assertThat(themes()).containsExactly(new Theme(1, "Dojazd"));
        assertThat(state().themeOf(1)).isEqualTo(1);
        hearsNothing();
    }

    @Test
    void aThemeKeepsItsNameIfTheNewOneIsRefused() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));

        wishes("{'wish':'rename','theme':1,'name':''}");

        hears("Wpisz tekst.");
        refused();
        assertThat(themes()).containsExactly(new Theme(1, "Transport"));
    }

    @Test
    void aThemeIsMergedIntoAnother() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1)).janDoes(new MakeTheme(THEMES, "Autobusy", 3));

        wishes("{'wish':'merge','theme':2,'into':1}");

        assertThat(themes()).containsExactly(new Theme(1, "Transport"));
        assertThat(themeOf(3)).isEqualTo(1);
    }

    @Test
    void aMergeIsTakenBackFromTheBoardAndOnlyOnce() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1)).janDoes(new MakeTheme(THEMES, "Autobusy", 3));
        wishes("{'wish':'merge','theme':2,'into':1}");
        meeting.janDoes(new MakeTheme(THEMES, "Młodzi", 4));
        soon(() -> picture().path("themes").size() == 2);

        wishes("{'wish':'unmerge','theme':2}");

        granted();
        assertThat(themes())
                .containsExactly(new Theme(1, "Transport"), new Theme(2, "Autobusy"), new Theme(3, "Młodzi"));
        assertThat(themeOf(3)).isEqualTo(2);

        wishes("{'wish':'unmerge','theme':2}");
        refused();
        hears("Tego nie da się już cofnąć: później zmieniono to jeszcze raz.");
    }

    @Test
    void anEmptyThemeIsRemovedWithoutAQuestion() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport"));
        soon(() -> !picture().path("themes").isEmpty());

        wishes("{'wish':'remove','theme':1}");

        assertThat(themes()).isEmpty();
        assertThat(picture().path("themes")).isEmpty();
        LocatorJ._assertNone(ConfirmDialog.class);
    }

    @Test
    void aThemeWithContributionsIsRemovedOnlyAfterAQuestion() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> !picture().path("themes").isEmpty());

        wishes("{'wish':'remove','theme':1}");
        assertThat(question()).startsWith("Usunąć temat? Wypowiedzi z tego tematu wrócą do listy „Bez tematu”.");
        cancel();
        assertThat(themes()).hasSize(1);

        wishes("{'wish':'remove','theme':1}");
        confirm();

        assertThat(themes()).isEmpty();
        assertThat(card(1).path("theme").isNull()).isTrue();
    }

    @Test
    void aThemeThatSomebodyElseRemovedMeanwhileIsSaidToBeGoneOnce() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1)).janDoes(new RemoveTheme(THEMES, 1));

        wishes("{'wish':'rename','theme':1,'name':'Dojazd'}");

        hears("Tego tematu już nie ma.");
    }

    @Test
    void whatIsHiddenLeavesTheBoard() {
        meeting.janDoes(new Hide(NEEDS, 4));

        soon(() -> picture().path("cards").size() == 3);
        assertThat(board().getProperty("picture")).doesNotContain("Świetlica");
    }

    @Test
    void whatGoesOnElsewhereInTheRoomLeavesTheBoardAlone() {
        String before = board().getProperty("picture");

        meeting.joinedBy(pl.narada.shared.Sector.NGO, 1);

        seesSoon("7");
        assertThat(board().getProperty("picture")).isEqualTo(before);
    }

    @Test
    void aLooseContributionIsSaidToBeLikeATheme() {
        meeting.janDoes(new MakeTheme(THEMES, "Młodzi", 4));

        soon(() -> card(2).path("like").asInt() == 1);
        assertThat(card(4).path("like").isNull()).as("it has a theme").isTrue();
        assertThat(card(1).path("like").isNull()).isTrue();
    }

    @Test
    void contributionsThatMayBelongTogetherAreOfferedAsAThemeUntilTheyAreWavedAway() {
        meeting = planned().inGathering().says(5, "Autobusy w weekendy").at(THEMES);
        open("console/" + meeting.id());

        assertThat(picture().path("suggested").path("cards").toString()).isEqualTo("[3,5]");
        assertThat(picture().path("suggested").path("name").asString()).isEqualTo("Autobusy");
        assertThat(themes()).as("nothing is done by itself").isEmpty();

        wishes("{'wish':'dismiss','cards':[3,5]}");
        assertThat(picture().path("suggested").isNull()).isTrue();
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> !picture().path("themes").isEmpty());
        assertThat(picture().path("suggested").isNull()).isTrue();
    }

    private GroupState state() {
        return meeting.stateOf(THEMES, GroupState.class);
    }

    private List<Theme> themes() {
        return state().themes();
    }

    private static List<Component> partsOfTheBoard() {
        return LocatorJ._find(
                Component.class,
                c -> c.withPredicate(part -> part.getElement().getTag().equals("narada-theme-board")));
    }

    private static Element board() {
        return partsOfTheBoard().getFirst().getElement();
    }

    private static JsonNode picture() {
        return JSON.readTree(board().getProperty("picture"));
    }

    private static JsonNode card(int id) {
        JsonNode cards = picture().path("cards");
        return IntStream.range(0, cards.size())
                .mapToObj(cards::path)
                .filter(c -> c.path("id").asInt() == id)
                .findFirst()
                .orElseThrow();
    }

    /** As the board has them. */
    private static List<Integer> cards() {
        JsonNode cards = picture().path("cards");
        return IntStream.range(0, cards.size())
                .mapToObj(i -> cards.path(i).path("id").asInt())
                .toList();
    }

    private static int themeOf(int card) {
        return card(card).path("theme").asInt();
    }

    /** As the browser says it, with ' for ". */
    private void wishes(String wish) {
        JsonNode data = JSON.readTree(
                "{\"event.detail\":{\"number\":%d,\"wish\":%s}}".formatted(++wishes, wish.replace('\'', '"')));
        ElementUtilsKt._fireDomEvent(board(), new DomEvent(board(), "board-wish", data));
    }

    private void granted() {
        assertThat(picture().path("answered").asInt()).isEqualTo(wishes);
        assertThat(picture().path("refused").toString()).doesNotContain(Integer.toString(wishes));
    }

    private void refused() {
        assertThat(picture().path("answered").asInt()).isEqualTo(wishes);
        assertThat(picture().path("refused").toString()).contains(Integer.toString(wishes));
    }
}
