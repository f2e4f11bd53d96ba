package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.activity.gather.GatherState;
import pl.narada.shared.ActivityId;
import tools.jackson.databind.JsonNode;

/** What was said over the wire, written anew by its author and supported by others. */
class SupportingIT extends OverTheWire {

    @BeforeEach
    void gathering() {
        meeting.start().goTo(NEEDS);
    }

    private static Map<String, Object> edit(int contribution, String text) {
        return Map.of("kind", "gather.edit", "activity", NEEDS, "contribution", contribution, "text", text);
    }

    private static Map<String, Object> support(int contribution, boolean wanted) {
        return Map.of("kind", "gather.support", "activity", NEEDS, "contribution", contribution, "wanted", wanted);
    }

    private static boolean has(Map<String, JsonNode> parts, String key, String text) {
        return parts.containsKey(key) && parts.get(key).asString().equals(text);
    }

    private static void isDone(JsonNode answer) {
        assertThat(answer.path("t").asString()).as("%s", answer).isEqualTo("done");
    }

    private Map<Integer, Integer> people() {
        return ((GatherState)
                        meeting.state().activities().get(new ActivityId(NEEDS)).state())
                .people();
    }

    @Test
    void whatIsWrittenAnewIsOnesOwnAndOnThePhonesOfOthers() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        author.say(NEEDS, "Żłobek");
        other.awaitParts(parts -> has(parts, "c/1", "Żłobek"));

        isDone(author.ask("edit-0001", edit(1, " Żłobek \n w gminie ")));

        other.awaitParts(parts -> has(parts, "c/1", "Żłobek w gminie"));
        author.awaitOwn(own -> own.get("a/" + NEEDS).toString().contains("Żłobek w gminie"));
        assertThat(other.ask("edit-0002", edit(1, "Basen")).path("code").asString())
                .isEqualTo("contribution-unknown");
    }

    @Test
    void anEditThatIsSentTwiceDoesNotUndoTheNewerOne() {
        PhoneClient author = joined("ngo");
        author.say(NEEDS, "A");
        JsonNode first = author.ask("edit-0001", edit(1, "B"));
        author.ask("edit-0002", edit(1, "C"));

        assertThat(author.ask("edit-0001", edit(1, "B"))).isEqualTo(first);

        author.awaitParts(parts -> has(parts, "c/1", "C"));
    }

    @Test
    void supportIsCountedOncePerPersonAndTakenBackAsWished() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        author.say(NEEDS, "Żłobek");

        JsonNode first = other.ask("sup-00001", support(1, true));
        assertThat(other.ask("sup-00001", support(1, true))).isEqualTo(first);
        isDone(back(other.token()).ask("sup-00002", support(1, true)));
        isDone(author.ask("sup-00003", support(1, true)));
        assertThat(people()).isEqualTo(Map.of(1, 2));
        other.awaitOwn(own -> own.containsKey("a/" + NEEDS));
        assertThat(other.own().get("a/" + NEEDS).at("/supported/0").asInt()).isOne();
        assertThat(author.ask("edit-0001", edit(1, "Basen")).path("code").asString())
                .isEqualTo("supported-by-others");

        isDone(other.ask("sup-00004", support(1, false)));
        assertThat(people()).isEqualTo(Map.of(1, 1));
    }

    @Test
    void whatIsHiddenLeavesThePhonesAndCannotBeSupported() {
        joined("ngo").say(NEEDS, "Obelga");
        PhoneClient other = joined("jst");
        other.awaitParts(parts -> parts.containsKey("c/1"));

        meeting.hide(NEEDS, 1);

        other.awaitParts(parts -> !parts.containsKey("c/1"));
        assertThat(other.ask("sup-00001", support(1, true)).path("code").asString())
                .isEqualTo("contribution-unknown");
    }

    @Test
    void noPhoneHearsHowManySupport() {
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        author.say(NEEDS, "Żłobek");
        isDone(other.ask("sup-00001", support(1, true)));
        author.say(NEEDS, "Basen");
        author.awaitParts(parts -> parts.containsKey("c/2"));

        assertThat(author.received()).noneMatch(frame -> frame.contains("similar") || frame.contains("supported"));
    }

    @ParameterizedTest
    @CsvSource({"gather.support,wanted", "gather.support,contribution", "gather.edit,text", "gather.edit,contribution"})
    void aCommandWithoutAFieldIsMalformed(String kind, String missing) {
        PhoneClient phone = joined("ngo");
        phone.say(NEEDS, "Żłobek");
        Map<String, Object> command = new LinkedHashMap<>(kind.equals("gather.edit") ? edit(1, "x") : support(1, true));
        command.remove(missing);

        assertThat(phone.ask("cmd-00001", command).path("code").asString()).isEqualTo("malformed");
    }
}
