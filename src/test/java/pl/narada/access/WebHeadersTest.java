package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.ui.StaffScreens;

class WebHeadersTest extends StaffScreens {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/j", "/j/ABC234", "/privacy"})
    void aPhonesPageRunsOnlyItsOwnFiles(String path) {
        var answer = get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("ws://localhost:" + port)
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/privacy", "/staff/login", "/talk", "/nothing-there"})
    void noPageIsGuessedAtOrFramedOrTellsWhereOneCameFrom(String path) {
        var answer = get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "object-src 'none'");
    }

    @Test
    void behindAProxyWithTlsBrowsersAreToldToKeepToIt() {
        assertThat(header(get("/"), "Strict-Transport-Security")).isEmpty();
        assertThat(header(get("/", "X-Forwarded-Proto", "https"), "Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void behindAProxyWithTlsCookiesAreForTlsOnlyAndThePathsStayOnIt() {
        assertThat(cookie(get("/staff/login"))).doesNotContainIgnoringCase("secure");
        String[] proxy = {"X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7"};
        assertThat(cookie(get("/staff/login", proxy))).containsIgnoringCase("; secure");
        assertThat(header(get("/staff/organisation", proxy), "Location"))
                .contains("/staff/login")
                .doesNotStartWith("http:");
        assertThat(cookie(get("/staff/login", "X-Forwarded-Proto", "http"))).doesNotContainIgnoringCase("; secure");
    }

    private static String cookie(HttpResponse<?> answer) {
        return String.join("; ", answer.headers().allValues("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing-there", "/export/none.csv", "/export/%00.csv", "/j/%3Cscript%3E"})
    void whatGoesWrongShowsNothingOfTheInside(String path) {
        assertThat(get(path).body()).doesNotContain("at pl.narada", "Exception", "<script>");
    }

    @Test
    void aHostThatIsNoneDoesNotGetIntoThePolicy() throws IOException {
        try (var socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: x;script-src*\r\nConnection: close\r\n\r\n".getBytes());
            assertThat(new String(socket.getInputStream().readAllBytes())).doesNotContain("script-src*");
        }
    }

    @Test
    void aPageOfSomebodyElseCannotOpenTheSocket() {
        assertThat(handshake("http://evil.example")).isEqualTo(403);
        assertThat(handshake("http://localhost:" + port)).isEqualTo(101);
    }

    private int handshake(String origin) {
        try {
            client.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(URI.create("ws://localhost:" + port + "/ws"), new java.net.http.WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused)
                return refused.getResponse().statusCode();
            throw e;
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            if (headers.length > 0) request.headers(headers);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
