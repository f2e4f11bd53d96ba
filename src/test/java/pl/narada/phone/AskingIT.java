package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.shared.ActivityId;
import tools.jackson.databind.JsonNode;

/** Questions over the wire: asked, supported, taken back. */
class AskingIT extends OverTheWire {

    @BeforeEach
    void questions() {
        meeting.planQuestions().start().goTo(QUESTIONS);
    }

    private static Map<String, ?> ask(String text) {
        return Map.of("kind", "ask.ask", "activity", QUESTIONS, "text", text);
    }

    private static Map<String, ?> support(int question, boolean wanted) {
        return Map.of("kind", "ask.support", "activity", QUESTIONS, "question", question, "wanted", wanted);
    }

    private static boolean has(Map<String, JsonNode> parts, String key, int number) {
        return parts.containsKey(key) && parts.get(key).asInt() == number;
    }

    private static void isDone(JsonNode answer) {
        assertThat(answer.path("t").asString()).as("%s", answer).isEqualTo("done");
    }

    private Question question(int id) {
        var state = (AskState)
                meeting.state().activities().get(new ActivityId(QUESTIONS)).state();
        return Objects.requireNonNull(state.question(id));
    }

    @Test
    void aQuestionIsOnesOwnAndEverybodySeesItWithItsSupport() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");

        isDone(author.ask("ask-00001", ask(" Kiedy\n autobus? ")));
        author.awaitOwn(own -> own.containsKey("a/" + QUESTIONS));
        isDone(other.ask("sup-00001", support(1, true)));

        other.awaitParts(parts -> has(parts, "s/1", 2));
        assertThat(other.parts().get("q/1").path("text").asString()).isEqualTo("Kiedy autobus?");
        other.awaitOwn(own -> own.containsKey("a/" + QUESTIONS));
        assertThat(other.lastOwn().at("/parts/a~1" + QUESTIONS + "/supported/0").asInt())
                .isOne();
        assertThat(author.lastOwn()
                        .at("/parts/a~1" + QUESTIONS + "/asked/0/text")
                        .asString())
                .isEqualTo("Kiedy autobus?");
    }

    @Test
    void supportIsCountedOncePerPersonHoweverOftenItIsSentAndTakenBackAsWished() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        author.ask("ask-00001", ask("Kiedy?"));

        JsonNode first = other.ask("sup-00001", support(1, true));
        assertThat(other.ask("sup-00001", support(1, true))).isEqualTo(first);
        isDone(back(other.token()).ask("sup-00002", support(1, true)));
        assertThat(question(1).support()).isEqualTo(2);

        isDone(other.ask("sup-00003", support(1, false)));
        isDone(author.ask("sup-00004", support(1, false)));
        assertThat(question(1).support()).isOne();
    }

    @Test
    void aHiddenQuestionLeavesThePhonesAndCannotBeSupported() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        author.ask("ask-00001", ask("Obelga?"));
        author.ask("ask-00002", ask("Kiedy?"));
        meeting.does(new TakeUp(new ActivityId(QUESTIONS), 1));
        other.awaitParts(parts -> parts.containsKey("q/2")
                && parts.get("activity").path("current").asInt() == 1);

        meeting.does(new Hide(new ActivityId(QUESTIONS), 1));

        other.awaitParts(parts -> !parts.containsKey("q/1") && !parts.containsKey("s/1"));
        assertThat(other.parts().get("activity").has("current")).isFalse();
        assertThat(other.ask("sup-00001", support(1, true)).path("code").asString())
                .isEqualTo("contribution-unknown");
    }

    @Test
    void onlyTheAuthorTakesAQuestionBack() {
        PhoneClient author = joined("ngo");
        author.ask("ask-00001", ask("Kiedy?"));
        Map<String, ?> withdraw = Map.of("kind", "ask.withdraw", "activity", QUESTIONS, "question", 1);

        assertThat(joined("jst").ask("wit-00001", withdraw).path("code").asString())
                .isEqualTo("contribution-unknown");
        isDone(author.ask("wit-00002", withdraw));

        author.awaitParts(parts -> !parts.containsKey("q/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wanted", "question"})
    void supportWithoutAFieldIsMalformed(String missing) {
        PhoneClient phone = joined("ngo");
        Map<String, Object> command = new LinkedHashMap<>(support(1, true));
        command.remove(missing);

        assertThat(phone.ask("sup-00001", command).path("code").asString()).isEqualTo("malformed");
    }

    @Test
    void aTapSendsFewBytesToEveryPhone() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        PhoneClient third = joined("residents");
        author.ask("ask-00001", ask("D".repeat(59) + "?"));
        third.awaitParts(parts -> parts.containsKey("s/1"));
        int before = third.received().size();

        other.ask("sup-00001", support(1, true));
        third.awaitParts(parts -> has(parts, "s/1", 2));

        List<String> since = third.received().subList(before, third.received().size());
        assertThat(String.join("", since)).hasSizeLessThan(100).doesNotContain("DDD");
    }
}
