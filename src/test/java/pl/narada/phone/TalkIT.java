package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pl.narada.phone.Meeting.*;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Contribution;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;
import tools.jackson.databind.JsonNode;

/** A phone for which no WebSocket comes through takes part like any other: what it does, over plain HTTP. */
class TalkIT extends OverTheWire {

    private static final Map<String, String> JOIN = Map.of("kind", "join", "sector", "ngo");

    private static Map<String, ?> need(String text) {
        return Map.of("kind", "gather.say", "activity", NEEDS, "text", text);
    }

    private static void isDone(JsonNode answer) {
        assertThat(answer.path("t").asString()).as(answer.toString()).isEqualTo("done");
    }

    private static void refusedWith(String code, JsonNode answer) {
        assertThat(answer.path("t").asString()).as(answer.toString()).isEqualTo("refused");
        assertThat(answer.path("code").asString()).isEqualTo(code);
        assertThat(answer.path("say").propertyNames()).containsExactlyInAnyOrder("pl", "en", "uk");
    }

    private List<String> written() {
        var state = (GatherState)
                meeting.state().activities().get(new ActivityId(NEEDS)).state();
        return state.contributions().stream().map(Contribution::text).toList();
    }

    @Test
    void aStrangerIsWelcomeAndSeesTheMeeting() {
        HttpPhone phone = overHttp(null);

        JsonNode welcome = phone.hello();

        assertThat(welcome.path("t").asString()).isEqualTo("welcome");
        assertThat(welcome.path("proto").asInt()).isEqualTo(1);
        assertThat(welcome.path("full").asBoolean()).isTrue();
        assertThat(welcome.path("stranger").asBoolean()).isTrue();
        assertThat(welcome.path("now").asLong()).isCloseTo(System.currentTimeMillis(), within(5_000L));
        assertThat(phone.own()).isEmpty();
        assertThat(phone.parts()).isEqualTo(stranger().parts());
    }

    @Test
    void whoJoinsGetsATokenAndIsKnownByIt() {
        HttpPhone phone = overHttp(null).join("business");

        JsonNode welcome = phone.hello();

        assertThat(welcome.path("stranger").asBoolean()).isFalse();
        assertThat(phone.own().get("me").path("sector").asString()).isEqualTo("business");
        assertThat(back(phone.token()).own()).isEqualTo(phone.own());
        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    void aJoinWhoseAnswerGotLostIsAskedAgainAndLetsInOnePerson() {
        HttpPhone phone = overHttp(null);

        JsonNode first = phone.ask("join-0001", JOIN);

        assertThat(phone.ask("join-0001", JOIN)).isEqualTo(first);
        HttpPhone known = overHttp(first.path("token").asString());
        assertThat(known.ask("join-0001", JOIN)).isEqualTo(first);
        refusedWith("not-allowed", known.ask("join-0002", JOIN));
        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    void aNeedIsWrittenOnceHoweverOftenAndOnWhicheverWayItIsSent() {
        meeting.start().goTo(NEEDS);
        HttpPhone phone = joinedOverHttp("ngo");

        JsonNode first = phone.ask("say-00001", need("Żłobek"));

        isDone(first);
        assertThat(first.path("entry").asLong()).isEqualTo(meeting.state().version());
        assertThat(phone.ask("say-00001", need("Żłobek"))).isEqualTo(first);
        assertThat(phone.ask("say-00001", need("Basen"))).isEqualTo(first);
        assertThat(back(phone.token()).ask("say-00001", need("Żłobek"))).isEqualTo(first);
        assertThat(written()).containsExactly("Żłobek");
    }

    @Test
    void aRefusalIsFinal() {
        meeting.startVoteOn("Zdrowie").close(VOTE);
        HttpPhone phone = joinedOverHttp("ngo");
        Map<String, ?> vote = Map.of("kind", "vote.cast", "activity", VOTE, "points", Map.of(1, 1));
        JsonNode refused = phone.ask("vote-0001", vote);
        meeting.open(VOTE);

        assertThat(phone.ask("vote-0001", vote)).isEqualTo(refused);

        refusedWith("activity-not-open", refused);
    }

    @Test
    void aVoteOverHttpCountsLikeAnyOther() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        HttpPhone phone = joinedOverHttp("ngo");

        isDone(phone.vote(VOTE, Map.of(2, 1)));
        isDone(joined("jst").vote(VOTE, Map.of(1, 1, 2, 1)));
        refusedWith("choice-unknown", phone.vote(VOTE, Map.of(3, 1)));
        phone.awaitOwn(own -> own.containsKey("a/" + VOTE));
        meeting.reveal(VOTE);
        phone.awaitParts(parts -> parts.containsKey("result"));

        assertThat(phone.own().get("a/" + VOTE).toString()).isEqualTo("{\"points\":{\"2\":1}}");
        assertThat(phone.parts().get("result").path("voters").asInt()).isEqualTo(2);
        assertThat(phone.parts().get("result").at("/rows/0/label").asString()).isEqualTo("Szkoła");
        assertThat(phone.parts().get("result").at("/rows/0/votes").asInt()).isEqualTo(2);
    }

    @Test
    void aTokenThatThisMeetingDoesNotKnowIsAsNone() {
        meeting.start().goTo(NEEDS);
        String token = joinedOverHttp("ngo").token();
        String elsewhere = new HttpPhone(server(), anotherMeeting().code(), null)
                .join("jst")
                .token();

        for (String wrong : new String[] {"", "1.AAAA", token + "x", elsewhere}) {
            HttpPhone phone = overHttp(wrong);
            assertThat(phone.hello().path("stranger").asBoolean()).as(wrong).isTrue();
            assertThat(phone.own()).isEmpty();
            refusedWith("not-joined", phone.say(NEEDS, "Żłobek"));
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void aWrongCodeIsRefusedAndTheRightOneIsReadAsPeopleTypeIt() {
        HttpPhone lost = new HttpPhone(server(), "222222", null);
        refusedWith("code-unknown", lost.hello());
        JsonNode refused = lost.ask("join-0001", JOIN);
        refusedWith("code-unknown", refused);
        assertThat(refused.path("id").asString()).isEqualTo("join-0001");

        String code = meeting.code().toLowerCase();
        String typed = " %s-%s ".formatted(code.substring(0, 3), code.substring(3));
        assertThat(new HttpPhone(server(), typed, null).hello().path("t").asString())
                .isEqualTo("welcome");
    }

    @Test
    void aFrameSaysEachTimeWhoSendsIt() {
        meeting.start().goTo(NEEDS);
        HttpPhone phone = joinedOverHttp("ngo");
        Map<String, Object> anonymous = new LinkedHashMap<>(
                Map.of("t", "do", "code", meeting.code(), "id", "say-00001", "cmd", need("Żłobek")));
        refusedWith("not-joined", phone.say(anonymous));
        anonymous.remove("code");
        refusedWith("code-unknown", phone.say(anonymous));
        assertThat(written()).isEmpty();
    }

    @Test
    void whoAsksOverHttpIsPresentOnceAlsoWithASocketBeside() {
        HttpPhone phone = joinedOverHttp("ngo");
        present(Map.of(Sector.NGO, 1));
        phone.hello();
        var listening = phone.listen();
        PhoneClient beside = back(phone.token());
        joined("jst");
        overHttp(null).hello();

        present(Map.of(Sector.NGO, 1, Sector.JST, 1));

        assertThat(beside.own()).isEqualTo(phone.own());
        beside.close();
        // the other one is still there
        joined("other");
        present(Map.of(Sector.NGO, 1, Sector.JST, 1, Sector.OTHER, 1));
        meeting.start();
        phone.hear(listening);
    }

    @Test
    void whoAsksTooFastIsToldToAskAgainAndLosesNothingAndSlowsNobodyElse() {
        meeting.start().goTo(NEEDS);
        HttpPhone eager = joinedOverHttp("ngo");
        HttpPhone calm = joinedOverHttp("jst");
        Map<String, CompletableFuture<JsonNode>> asked = new LinkedHashMap<>();
        IntStream.range(0, 120).mapToObj("say-%05d"::formatted).forEach(id -> asked.put(id, eager.tell(id, need(id))));
        List<String> unsaved = asked.entrySet().stream()
                .filter(ask -> isUnsaved(HttpPhone.inTime(ask.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        isDone(calm.say(NEEDS, "Basen"));
        assertThat(unsaved).hasSizeBetween(1, 60);

        for (int round = 0; round < 20 && !unsaved.isEmpty(); round++) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            unsaved = unsaved.stream()
                    .filter(id -> isUnsaved(eager.ask(id, need(id))))
                    .toList();
        }

        assertThat(unsaved).isEmpty();
        assertThat(written()).hasSize(121).doesNotHaveDuplicates();
    }

    private static boolean isUnsaved(JsonNode answer) {
        return answer.path("t").asString().equals("unsaved");
    }
}
