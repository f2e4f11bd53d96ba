package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.phone.Meeting.*;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How news comes to a phone that asks over plain HTTP: its hello waits for them. */
class TalkNewsIT extends OverTheWire {

    private static void waits(CompletableFuture<JsonNode> listening) {
        assertThatThrownBy(() -> listening.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }

    /** A phone that holds everything there is while the vote is on. */
    private HttpPhone voter() {
        HttpPhone phone = joinedOverHttp("ngo");
        phone.awaitParts(TalkNewsIT::showsTheVote);
        return phone;
    }

    private static boolean showsTheVote(Map<String, JsonNode> parts) {
        return parts.containsKey("activity")
                && parts.get("activity").path("id").asInt() == VOTE
                && parts.get("activity").path("status").asString().equals("open");
    }

    @Test
    void theAnswerWaitsUntilTheFacilitatorMovesOn() {
        meeting.start();
        HttpPhone phone = joinedOverHttp("ngo");
        phone.awaitParts(parts -> parts.containsKey("activity"));
        var listening = phone.listen();
        waits(listening);

        long moved = System.nanoTime();
        meeting.goTo(NEEDS);

        JsonNode news = phone.hear(listening);
        assertThat(Duration.ofNanos(System.nanoTime() - moved)).isLessThan(Duration.ofSeconds(1));
        assertThat(news.path("full").asBoolean()).isFalse();
        assertThat(news.path("parts").propertyNames()).containsExactlyInAnyOrder("place", "activity", "agenda");
        assertThat(phone.parts()).isEqualTo(stranger().parts());
    }

    @Test
    void theAnswerWaitsUntilOnesOwnVoteFromAnotherTab() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        HttpPhone phone = voter();
        PhoneClient tab = back(phone.token());
        var listening = phone.listen();
        waits(listening);

        long entry = tab.vote(VOTE, Map.of(2, 1)).path("entry").asLong();

        JsonNode news = phone.hear(listening);
        assertThat(news.path("full").asBoolean()).isFalse();
        assertThat(news.path("parts").isEmpty()).isTrue();
        assertThat(phone.own().get("a/" + VOTE).toString()).isEqualTo("{\"points\":{\"2\":1}}");
        assertThat(phone.entry()).isEqualTo(entry);
        // and that was all
        var again = phone.listen();
        waits(again);
        meeting.close(VOTE);
        phone.hear(again);
    }

    @Test
    void whatOthersVoteIsNoNews() {
        meeting.startVoteOn("Zdrowie");
        HttpPhone phone = voter();
        var listening = phone.listen();

        for (int i = 0; i < 6; i++) joined("jst").vote(VOTE, Map.of(1, 1));

        waits(listening);
        meeting.close(VOTE);
        phone.hear(listening);
    }

    @Test
    void theAnswerWaitsUntilAThemeWithOnesDotIsTakenAway() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        HttpPhone phone = voter();
        phone.vote(VOTE, Map.of(1, 1, 2, 1));
        phone.awaitOwn(own -> own.containsKey("a/" + VOTE));
        var listening = phone.listen();
        waits(listening);

        meeting.removeTheme(2);

        phone.hear(listening);
        phone.awaitOwn(own -> own.get("a/" + VOTE).toString().equals("{\"points\":{\"1\":1}}"));
        phone.awaitParts(parts -> parts.get("activity").path("choices").size() == 1);
    }

    @Test
    void aStrangerWaitsToo() {
        HttpPhone phone = overHttp(null);
        phone.hello();
        var listening = phone.listen();
        waits(listening);

        meeting.start();

        assertThat(phone.hear(listening).path("stranger").asBoolean()).isTrue();
        phone.awaitParts(parts -> parts.containsKey("activity"));
    }

    @Test
    void whoHoldsSomethingOlderGetsTheDifferenceAtOnceAndThenHoldsWhatAFreshPhoneHolds() {
        meeting.start();
        HttpPhone phone = joinedOverHttp("ngo");
        phone.awaitParts(parts -> parts.containsKey("activity"));
        meeting.goTo(NEEDS);
        joined("jst").say(NEEDS, "Autobus w sobotę");
        back(phone.token()).say(NEEDS, "Żłobek");
        meeting.goTo(THEMES);
        stranger().awaitParts(parts -> parts.get("activity").path("loose").asInt() == 2);

        JsonNode news = phone.hear(phone.listen());

        assertThat(news.path("full").asBoolean()).isFalse();
        assertThat(news.path("parts").propertyNames()).contains("activity").doesNotContain("workshop");
        HttpPhone fresh = overHttp(phone.token());
        fresh.hello();
        assertThat(phone.parts()).isEqualTo(fresh.parts());
        assertThat(phone.own()).isEqualTo(fresh.own()).containsKey("a/" + NEEDS);
        assertThat(phone.version()).isEqualTo(fresh.version());
    }

    @Test
    void aPartThatIsGoneIsTakenAway() {
        meeting.startVoteOn("Zdrowie").reveal(VOTE);
        HttpPhone phone = overHttp(null);
        phone.hello();
        phone.awaitParts(parts -> parts.containsKey("result"));

        meeting.conceal(VOTE);

        phone.awaitParts(parts -> !parts.containsKey("result"));
        assertThat(phone.parts()).isEqualTo(stranger().parts());
    }

    @Test
    void theStateOfAnotherEpochAndAVersionThatNeverWasAreReplacedAtOnce() {
        HttpPhone phone = overHttp(null);
        String epoch = phone.hello().path("epoch").asString();
        for (var held : List.of(
                Map.of("epoch", "deadbeef", "v", phone.version()),
                Map.of("epoch", epoch, "v", phone.version() + 1_000_000),
                Map.of("epoch", epoch, "v", -7))) {
            Map<String, Object> hello = new HashMap<>(held);
            hello.putAll(Map.of("t", "hello", "code", meeting.code(), "entry", phone.entry()));
            assertThat(phone.say(hello).path("full").asBoolean())
                    .as(held.toString())
                    .isTrue();
        }
    }

    @Test
    void unrevealedCountsAndHiddenWordsAreInNoByteOfAnAnswer() {
        meeting.start().goTo(IDEAS);
        HttpPhone author = joinedOverHttp("ngo");
        HttpPhone watching = joinedOverHttp("jst");
        author.say(IDEAS, "Słowa nie do pokazania");
        author.say(IDEAS, "Park");
        meeting.hide(IDEAS, 1).goTo(SUPPORT);
        watching.awaitParts(parts -> parts.get("activity").path("id").asInt() == SUPPORT);
        for (int i = 0; i < 6; i++) joinedOverHttp("ngo").vote(SUPPORT, Map.of(2, 1));
        meeting.close(SUPPORT);
        watching.awaitParts(
                parts -> parts.get("activity").path("status").asString().equals("closed"));
        List.of("result", "votes", "voted", "voters", "joined", "by")
                .forEach(key -> assertThat(watching.received()).noneMatch(body -> body.contains("\"" + key + "\"")));

        meeting.reveal(SUPPORT);
        watching.awaitParts(parts -> parts.containsKey("result"));
        meeting.end();
        watching.awaitParts(parts -> parts.containsKey("agreed"));

        assertThat(watching.received()).anyMatch(body -> body.contains("Park"));
        assertThat(watching.received()).noneMatch(body -> body.contains("pokazania"));
    }

    /** The one test that takes so long: the server's own patience. */
    @Test
    void whenNothingHappensTheAnswerComesAfterTwentySecondsAndSaysSo() throws Exception {
        HttpPhone phone = joinedOverHttp("ngo");
        long asked = System.nanoTime();

        JsonNode answer = phone.listen().get(25, TimeUnit.SECONDS);

        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                .isBetween(Duration.ofSeconds(19), Duration.ofSeconds(22));
        assertThat(answer.path("t").asString()).isEqualTo("welcome");
        assertThat(answer.path("full").asBoolean()).isFalse();
        assertThat(answer.path("parts").isEmpty()).isTrue();
        assertThat(answer.path("v").asLong()).isEqualTo(phone.version());
        assertThat(answer.path("own").path("me").isEmpty()).isFalse();
    }
}
