package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is posted to /talk gets an answer and changes nothing, and the next phone is welcome. */
class TalkFramesIT extends OverTheWire {

    private static final int LARGEST = 16_384;

    @AfterEach
    void theNextPhoneIsWelcome() {
        assertThat(meeting.state().participants()).isEmpty();
        assertThat(overHttp(null).hello().path("t").asString()).isEqualTo("welcome");
    }

    private static void refusedWith(String code, JsonNode answer) {
        assertThat(answer.path("t").asString()).as(answer.toString()).isEqualTo("refused");
        assertThat(answer.path("code").asString()).isEqualTo(code);
    }

    private JsonNode posted(byte[] body) {
        var answer = HttpPhone.inTime(overHttp(null).post(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return pl.narada.broadcast.Pages.read(answer.body());
    }

    @Test
    void aPingIsAnswered() {
        JsonNode pong = overHttp(null).say("{\"t\":\"ping\"}");

        assertThat(pong.path("t").asString()).isEqualTo("pong");
        assertThat(pong.path("now").asLong()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{",
                "null",
                "7",
                "[]",
                "{}",
                "{\"t\":null}",
                "{\"t\":\"shout\"}",
                "{\"t\":\"ping\"} {\"t\":\"ping\"}",
                "{\"t\":\"do\"}"
            })
    void whatIsNotOfThisProtocolIsRefused(String frame) {
        JsonNode refused = overHttp(null).say(frame);

        refusedWith("malformed", refused);
        assertThat(refused.path("id").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'kind':'dance'}", "{'kind':'StartWorkshop'}", "{'kind':'join'}", "null"})
    void aCommandThatIsNoneIsRefusedByItsId(String command) {
        String frame = "{'t':'do','code':'%s','id':'wrong-001','cmd':%s}".formatted(meeting.code(), command);

        JsonNode refused = overHttp(null).say(frame.replace('\'', '"'));

        refusedWith("malformed", refused);
        assertThat(refused.path("id").asString()).isEqualTo("wrong-001");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var noise = new byte[5_000];
        new Random(1).nextBytes(noise);

        refusedWith("malformed", posted(noise));
        refusedWith("malformed", posted(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}));
        refusedWith("malformed", posted(new byte[200]));
        refusedWith("malformed", posted("{\"t\":\"ping\"}".getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void brokenLettersInAnIdAreNotSentBack() {
        byte[] frame = "{\"t\":\"do\",\"id\":\"abcdefg?\",\"cmd\":{\"kind\":\"join\",\"sector\":\"ngo\"}}"
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < frame.length; i++) if (frame[i] == '?') frame[i] = (byte) 0xc3;

        refusedWith("malformed", posted(frame));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ż", "€"})
    void aFrameMayHaveSoManyCharactersAndNotOneMore(String letter) {
        assertThat(overHttp(null).say(ping(letter, LARGEST)).path("t").asString())
                .isEqualTo("pong");

        refusedWith("too-large", overHttp(null).say(ping(letter, LARGEST + 1)));
    }

    private static String ping(String letter, int length) {
        String empty = "{\"t\":\"ping\",\"x\":\"\"}";
        return empty.replace("\"\"", '"' + letter.repeat(length - empty.length()) + '"');
    }

    /** It may be refused before all of it has come, and then the connection is cut; nothing else suffers. */
    @Test
    void aMegabyteIsRefused() {
        refusedWith("too-large", overHttp(null).say(ping("x", 1 << 20)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "nonsense"
            })
    void onlyJsonIsTaken(String type) {
        byte[] join =
                "{\"t\":\"do\",\"code\":\"%s\",\"id\":\"join-0001\",\"cmd\":{\"kind\":\"join\",\"sector\":\"ngo\"}}"
                        .formatted(meeting.code())
                        .getBytes(StandardCharsets.UTF_8);

        var answer = HttpPhone.inTime(overHttp(null).post(join, type));

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS"})
    void nothingButPostIsTaken(String method) throws Exception {
        URI talk = server().resolve("/talk");
        var question = HttpRequest.newBuilder(talk)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(question, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
            assertThat(answer.statusCode()).isEqualTo(method.equals("OPTIONS") ? 200 : 405);
        }
    }
}
