package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.show.ShowState;
import pl.narada.shared.ActivityId;
import tools.jackson.databind.JsonNode;

/** Cards over the wire: shown, marked, unmarked, and asked about. */
class MarkingIT extends OverTheWire {

    @BeforeEach
    void cards() {
        meeting.planCards().start().goTo(CARDS);
    }

    private static Map<String, ?> mark(int card, boolean wanted) {
        return Map.of("kind", "show.mark", "activity", CARDS, "card", card, "wanted", wanted);
    }

    private static void isDone(JsonNode answer) {
        assertThat(answer.path("t").asString()).as("%s", answer).isEqualTo("done");
    }

    private ShowState slide() {
        return (ShowState)
                meeting.state().activities().get(new ActivityId(CARDS)).state();
    }

    @Test
    void theSlideHasItsCardsAndTheLimitOfAQuestion() {
        PhoneClient phone = joined("ngo");

        phone.awaitParts(parts -> parts.containsKey("activity"));
        JsonNode activity = phone.parts().get("activity");

        assertThat(activity.propertyNames())
                .containsExactlyInAnyOrder(
                        "id", "kind", "prompt", "status", "text", "links", "cards", "limit", "count");
        assertThat(activity.path("cards").get(1).toString())
                .isEqualTo("{\"id\":2,\"type\":\"source\",\"title\":\"Mały grant\",\"where\":\"powiat\","
                        + "\"url\":\"https://example.org/granty\"}");
    }

    @Test
    void aMarkIsOnesOwnAndCountedOnceHoweverOftenItIsSent() {
        PhoneClient phone = joined("ngo");

        JsonNode first = phone.ask("mark-0001", mark(2, true));
        isDone(first);
        assertThat(phone.ask("mark-0001", mark(2, true))).isEqualTo(first);
        isDone(back(phone.token()).ask("mark-0002", mark(2, true)));

        phone.awaitOwn(own -> own.containsKey("a/" + CARDS));
        assertThat(phone.lastOwn().at("/parts/a~1" + CARDS + "/marked/0").asInt())
                .isEqualTo(2);
        assertThat(slide().whoMarked(2)).hasSize(1);
        isDone(phone.ask("mark-0003", mark(2, false)));
        assertThat(slide().whoMarked(2)).isEmpty();
    }

    @Test
    void aCardThatIsNotThereIsRefused() {
        JsonNode answer = joined("ngo").ask("mark-0001", mark(7, true));

        assertThat(answer.path("code").asString()).isEqualTo("card-unknown");
        assertThat(answer.at("/say/pl").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "card"})
    void aMarkWithoutAFieldIsMalformed(String missing) {
        Map<String, Object> mark = new HashMap<>(mark(1, true));
        mark.remove(missing);

        assertThat(joined("ngo").ask("mark-0001", mark).path("code").asString()).isEqualTo("malformed");
    }

    @Test
    void aQuestionAboutTheSlideIsSeenByEverybody() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");

        isDone(author.ask("ask-00001", Map.of("kind", "ask.ask", "activity", CARDS, "text", "Kto płaci?")));

        other.awaitParts(parts -> parts.containsKey("q/1"));
        isDone(other.ask("sup-00001", Map.of("kind", "ask.support", "activity", CARDS, "question", 1, "wanted", true)));
        author.awaitParts(parts -> parts.containsKey("s/1") && parts.get("s/1").asInt() == 2);
    }
}
