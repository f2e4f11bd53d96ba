package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever a phone sends, it gets an answer and keeps its connection. */
class ProtocolFramesIT extends OverTheWire {

    private PhoneClient phone;

    @BeforeEach
    void follow() {
        meeting.startVoteOn("Zdrowie");
        phone = joined("ngo");
    }

    private void isAnsweredAndStaysConnected(String code) {
        JsonNode refused = phone.next("refused");
        assertThat(refused.path("code").asString()).isEqualTo(code);
        assertThat(refused.path("say").propertyNames()).containsExactlyInAnyOrder("pl", "en", "uk");
        phone.ping();
        assertThat(phone.vote(Meeting.VOTE, Map.of(1, 1)).path("t").asString()).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{",
                "null",
                "true",
                "7",
                "\"hello\"",
                "[]",
                "{}",
                "{\"t\":\"ping\"} {\"t\":\"ping\"}",
                "{\"t\":null}",
                "{\"t\":7}",
                "{\"t\":\"shout\"}",
                "{\"t\":\"PING\"}",
                "{\"t\":\"welcome\"}",
                "{\"t\":\"do\"}",
                "{\"t\":\"do\",\"cmd\":{\"kind\":\"join\",\"sector\":\"ngo\"}}",
                "{\"t\":\"do\",\"id\":7,\"cmd\":{\"kind\":\"join\",\"sector\":\"ngo\"}}"
            })
    void whatIsNotOfThisProtocolIsRefusedWithoutId(String frame) {
        phone.send(frame);

        isAnsweredAndStaysConnected("malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "[]",
                "{}",
                "{'kind':null}",
                "{'kind':'dance'}",
                "{'kind':'JOIN','sector':'ngo'}",
                "{'kind':'join'}",
                "{'kind':'join','sector':null}",
                "{'kind':'join','sector':'king'}",
                "{'kind':'join','sector':0}",
                "{'kind':'gather.say','activity':2}",
                "{'kind':'gather.say','activity':'2','text':'a'}",
                "{'kind':'gather.say','activity':2.5,'text':'a'}",
                "{'kind':'gather.say','activity':99999999999,'text':'a'}",
                "{'kind':'gather.say','activity':{'value':2},'text':'a'}",
                "{'kind':'gather.say','activity':2,'text':null}",
                "{'kind':'gather.say','activity':2,'text':['a']}",
                "{'kind':'gather.withdraw','activity':2}",
                "{'kind':'gather.withdraw','activity':2,'contribution':'1'}",
                "{'kind':'vote.cast','activity':4}",
                "{'kind':'vote.cast','activity':4,'points':null}",
                "{'kind':'vote.cast','activity':4,'points':[1]}",
                "{'kind':'vote.cast','activity':4,'points':{'1':null}}",
                "{'kind':'vote.cast','activity':4,'points':{'1':'1'}}",
                "{'kind':'vote.cast','activity':4,'points':{'1':0.5}}",
                "{'kind':'vote.cast','activity':4,'points':{'1':4294967297}}",
                "{'kind':'vote.cast','activity':4,'points':{'a':1}}",
                "{'kind':'vote.cast','activity':4,'points':{'':1}}"
            })
    void aCommandThatIsNotOneIsRefusedByItsId(String command) {
        long before = meeting.state().version();
        phone.send("{'t':'do','id':'wrong-001','cmd':%s}".formatted(command).replace('\'', '"'));

        assertThat(phone.answerTo("wrong-001").path("code").asString()).isEqualTo("malformed");
        phone.ping();
        assertThat(meeting.state().version()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "start-workshop",
                "StartWorkshop",
                "goTo",
                "go-to",
                "open",
                "close",
                "CloseWorkshop",
                "reveal",
                "reveal-result",
                "set-agenda",
                "SetAgenda",
                "gather.hide",
                "gather.restore",
                "group.make",
                "MakeTheme",
                "group.place",
                "summarise.write",
                "participant-joined",
                "vote.ballot-cast",
                "workshop-closed",
                "pl.narada.room.command.FacilitatorCommand$CloseWorkshop"
            })
    void theFacilitatorsVerbsAreNotForPhones(String kind) {
        long before = meeting.state().version();

        JsonNode answer =
                phone.ask(Map.of("kind", kind, "activity", 2, "contribution", 1, "name", "x", "place", Map.of()));

        assertThat(answer.path("code").asString()).isEqualTo("malformed");
        assertThat(meeting.state().version()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "short",
        "with space 1",
        "żółty-kolor",
        "'a.b.c.d.e'",
        "01234567890123456789012345678901234567890123456789012345678901234"
    })
    void anIdOfAnotherFormIsRefused(String id) {
        JsonNode answer = phone.ask(id, Map.of("kind", "vote.cast", "activity", 4, "points", Map.of(1, 1)));

        assertThat(answer.path("code").asString()).isEqualTo("malformed");
    }

    @Test
    void anIdThatIsHalfACharacterIsRefusedToo() {
        phone.send("{\"t\":\"do\",\"id\":\"\\ud83d half\",\"cmd\":{}}");

        isAnsweredAndStaysConnected("malformed");
    }

    @Test
    void unknownFieldsAreIgnored() {
        phone.send("{'t':'ping','mood':'good','nested':{'a':[1,2]}}".replace('\'', '"'));
        phone.next("pong");
        JsonNode answer = phone.ask(Map.of("kind", "vote.cast", "activity", 4, "points", Map.of(1, 1), "color", "red"));
        assertThat(answer.path("t").asString()).isEqualTo("done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'t':'hello'}",
                "{'t':'hello','code':null}",
                "{'t':'hello','code':['A']}",
                "{'t':'hello','code':{'a':1}}",
                "{'t':'hello','code':123456789}"
            })
    void aHelloWithoutACodeIsRefusedAndThePhoneStaysWhereItWas(String hello) {
        phone.send(hello.replace('\'', '"'));

        isAnsweredAndStaysConnected("code-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'token':7,'epoch':7,'v':'x'",
                "'token':null,'epoch':null,'v':null",
                "'token':{},'epoch':[],'v':1e400",
                "'epoch':'x','v':99999999999999999999999"
            })
    void aHelloWithNonsenseBesidesItsCodeIsAFreshOne(String rest) {
        phone.send(
                "{'t':'hello','code':'%s',%s}".formatted(meeting.code(), rest).replace('\'', '"'));

        JsonNode welcome = phone.next("welcome");
        assertThat(welcome.path("full").asBoolean()).isTrue();
        assertThat(welcome.path("stranger").asBoolean()).isTrue();
    }

    @Test
    void bytesAreRefused() {
        phone.sendBytes(new byte[] {1, 2, 3});
        isAnsweredAndStaysConnected("malformed");
    }

    @Test
    void manyBytesAreRefused() {
        phone.sendBytes(new byte[1 << 20]);
        isAnsweredAndStaysConnected("malformed");
    }

    @Test
    void aMegabyteInOneFrameIsRefused() {
        phone.send("{\"t\":\"ping\",\"x\":\"" + "a".repeat(1 << 20) + "\"}");
        isAnsweredAndStaysConnected("too-large");
    }

    @Test
    void aMegabyteInManyFragmentsIsRefusedOnce() {
        phone.sendInPieces("{\"t\":\"ping\",\"x\":\"" + "ż".repeat(1 << 20) + "\"}", 999);
        isAnsweredAndStaysConnected("too-large");
        assertThat(phone.received().stream().filter(m -> m.contains("too-large")))
                .hasSize(1);
    }

    @Test
    void aSmallMessageInManyFragmentsIsReadAsOne() {
        phone.sendInPieces("{\"t\":\"ping\",\"x\":\"żółć\"}", 1);
        phone.next("pong");
    }

    @Test
    void sixteenKilobytesAreAllowedAndOneMoreIsNot() {
        String around = "{\"t\":\"ping\",\"x\":\"\"}";
        String filling = "a".repeat(16 * 1024 - around.length());

        phone.send(around.replace("\"\"", "\"" + filling + "\""));
        phone.next("pong");
        phone.send(around.replace("\"\"", "\"" + filling + "a\""));
        isAnsweredAndStaysConnected("too-large");
    }

    @Test
    void aDeeplyNestedMessageIsRefused() {
        phone.send("[".repeat(8_000) + "]".repeat(8_000));
        isAnsweredAndStaysConnected("malformed");
    }

    @Test
    void theServerTellsTheTime() {
        long before = System.currentTimeMillis();
        assertThat(phone.ping().path("now").asLong()).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void manyPingsInOneBreathAreAllAnswered() {
        for (int i = 0; i < 150; i++) phone.send("{\"t\":\"ping\"}");
        for (int i = 0; i < 150; i++) phone.next("pong");
    }

    /** It may lose its connection, if it is quicker than its answers can leave. */
    @Test
    void aPhoneThatTalksWithoutEndHarmsNobodyElse() {
        PhoneClient calm = joined("jst");
        var flood = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20_000; i++) phone.send("{\"t\":\"ping\"}");
        });

        do {
            long begun = System.nanoTime();
            assertThat(calm.vote(Meeting.VOTE, Map.of(1, 1)).path("t").asString())
                    .isEqualTo("done");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            LockSupport.parkNanos(Duration.ofMillis(120).toNanos());
        } while (!flood.isDone());
    }
}
