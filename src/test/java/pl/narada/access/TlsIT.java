package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pl.narada.i18n.Translations;
import pl.narada.programme.Planning;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Browser;

/** TLS as the README says it is set up: with the certificate and the key in two files, and no proxy. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:tls")
class TlsIT {

    private static final String CERTIFICATE = "spring.ssl.bundle.pem.narada.keystore.certificate";
    private static final String PRIVATE_KEY = "spring.ssl.bundle.pem.narada.keystore.private-key";
    private static final String PASSWORD = "kawa o dziewiątej rano";

    private static final OwnCertificate OWN = OwnCertificate.in(Path.of("target", "tls"));

    @DynamicPropertySource
    static void asTheReadmeSays(DynamicPropertyRegistry options) {
        options.add(CERTIFICATE, () -> "file:" + OWN.certificate().toAbsolutePath());
        options.add(PRIVATE_KEY, () -> "file:" + OWN.privateKey().toAbsolutePath());
        options.add("server.ssl.bundle", () -> "narada");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Addresses addresses;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Planning planning;

    private final HttpClient client =
            HttpClient.newBuilder().sslContext(OWN.trusting()).build();

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("https://localhost:" + port + path));
    }

    @Test
    void theReadmeNamesTheOptionsThatThisTestUses() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("`" + CERTIFICATE + "`", "`.private-key`", "`server.ssl.bundle=narada`");
    }

    @Test
    void pagesOfPhonesAndStaffComeOverTlsAndBrowsersAreToldToKeepToIt() throws Exception {
        for (String path : List.of("/", "/j", "/privacy", "/staff/login")) {
            HttpResponse<String> page = send(at(path));

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                    .as(path)
                    .contains("max-age=");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("wss://localhost:" + port);
        }
    }

    @Test
    void cookiesOfStaffAreSentOverTlsOnly() throws Exception {
        accounts.create("anna", PASSWORD, PASSWORD);
        HttpResponse<String> form = send(at("/staff/login"));
        String session = String.join("; ", form.headers().allValues("Set-Cookie"));
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        String filled = "username=anna&password=%s&_csrf=%s".formatted(encoded(PASSWORD), encoded(token.group(1)));

        HttpResponse<String> answer = send(at("/staff/login")
                .header("Cookie", session.split(";")[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(filled)));

        assertThat(Browser.leadsTo(answer)).isEqualTo("/staff");
        List<String> given = answer.headers().allValues("Set-Cookie");
        assertThat(given)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("; Secure").containsIgnoringCase("; HttpOnly"));
        assertThat(session).containsIgnoringCase("; Secure");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aPhoneTalksOverASecureSocketAndAPageFromElsewhereDoesNot() throws Exception {
        assertThat(firstAnswerTo("https://localhost:" + port)).contains("\"t\":\"welcome\"", "Spotkanie po TLS");
        assertThatThrownBy(() -> firstAnswerTo("https://elsewhere.example")).hasStackTraceContaining("Handshake");
    }

    private String firstAnswerTo(String origin) throws Exception {
        var first = new CompletableFuture<String>();
        WebSocket socket = client.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create("wss://localhost:" + port + "/ws"), new Listening(first))
                .get(10, TimeUnit.SECONDS);
        socket.sendText("{\"t\":\"hello\",\"code\":\"%s\"}".formatted(planned().joinCode()), true);
        try {
            return first.get(10, TimeUnit.SECONDS);
        } finally {
            socket.abort();
        }
    }

    private Workshop planned() {
        var form = new WorkshopForm(
                new Teryt("2612"),
                "Spotkanie po TLS",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Staszów");
        if (planning.plan(form, "anna", Translations.POLISH) instanceof Result.Ok<Workshop>(Workshop planned))
            return planned;
        throw new AssertionError("could not be planned");
    }

    private static final class Listening implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final CompletableFuture<String> whole;

        Listening(CompletableFuture<String> whole) {
            this.whole = whole;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) whole.complete(text.toString());
            from.request(1);
            return null;
        }
    }

    @Test
    void theAddressThatIsPrintedAndInTheQrCodeIsTheOneThatWorks() {
        assertThat(addresses.here()).isEqualTo("https://localhost:" + port);
        assertThat(addresses.phones()).startsWith("https://");
    }

    @Test
    void withoutTlsNothingIsAnswered() {
        var plain = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();

        assertThatThrownBy(() -> {
                    HttpResponse<String> answer =
                            HttpClient.newHttpClient().send(plain, HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).isLessThan(400);
                })
                .isInstanceOfAny(IOException.class, AssertionError.class);
    }
}
