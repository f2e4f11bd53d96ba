package pl.narada.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.narada.journey.Eventually;

/** The proxy configurations that we hand out, in the real proxies, in front of two small servers. */
class ProxiesIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(RunningProxy.Kind.class)
    void staffStayWithTheirServerAndMoveWhenItIsDown(RunningProxy.Kind kind) {
        try (var one = new SmallServer("one");
                var two = new SmallServer("two");
                var proxy = new RunningProxy(kind, folder, one, two)) {
            HttpResponse<String> first = get(proxy, "/staff/login", "");
            String seat = cookie(first);
            String mine = server(first);
            for (int i = 0; i < 10; i++) {
                assertThat(server(get(proxy, "/staff/VAADIN/push", seat))).isEqualTo(mine);
                assertThat(server(get(proxy, "/export/audit.csv", seat))).isEqualTo(mine);
            }
            Set<String> everybody = new HashSet<>();
            for (int i = 0; i < 40; i++) everybody.add(server(get(proxy, "/staff", "")));
            assertThat(everybody).containsExactlyInAnyOrder("one", "two");

            (mine.equals("one") ? one : two).close();
            String other = mine.equals("one") ? "two" : "one";
            String now = Eventually.get(() -> Optional.of(get(proxy, "/staff", seat))
                    .filter(answer -> answer.statusCode() == 200)
                    .map(ProxiesIT::server));
            assertThat(now).isEqualTo(other);
        }
    }

    @ParameterizedTest
    @EnumSource(RunningProxy.Kind.class)
    void phonesGetThroughToWhicheverServerIsThere(RunningProxy.Kind kind) {
        try (var one = new SmallServer("one");
                var two = new SmallServer("two");
                var proxy = new RunningProxy(kind, folder, one, two)) {
            Set<String> servers = new HashSet<>();
            for (int i = 0; i < 20; i++) servers.add(socket(proxy));
            assertThat(servers).containsExactlyInAnyOrder("one", "two");

            one.close();
            for (int i = 0; i < 10; i++) {
                assertThat(socket(proxy)).isEqualTo("two");
                assertThat(serverInTheEnd(() -> get(proxy, "/j/STASZW", ""))).isEqualTo("two");
                assertThat(serverInTheEnd(() -> talk(proxy))).isEqualTo("two");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RunningProxy.Kind.class)
    void aServerThatIsEndingIsPassedOver(RunningProxy.Kind kind) {
        try (var one = new SmallServer("one");
                var two = new SmallServer("two");
                var proxy = new RunningProxy(kind, folder, one, two)) {
            assertThat(talk(proxy).statusCode()).isEqualTo(200);
            one.ends();

            Eventually.get(() -> Optional.of(talk(proxy)).filter(a -> a.statusCode() == 200));
            for (int i = 0; i < 10; i++) {
                String now = Eventually.get(() -> Optional.of(talk(proxy))
                        .filter(a -> a.statusCode() == 200)
                        .map(ProxiesIT::server));
                assertThat(now).isEqualTo("two");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RunningProxy.Kind.class)
    void nobodyTellsWhereTheyComeFromAndFiguresStayInside(RunningProxy.Kind kind) {
        try (var one = new SmallServer("one");
                var two = new SmallServer("two");
                var proxy = new RunningProxy(kind, folder, one, two)) {
            assertThat(get(proxy, "/", "").body())
                    .endsWith(" for 127.0.0.1 at http://" + proxy.at("http", "").getAuthority());
            assertThat(get(proxy, "/manage/prometheus", "").statusCode()).isEqualTo(404);
            assertThat(get(proxy, "/manage", "").statusCode()).isEqualTo(404);
        }
    }

    /** With a lie about where it comes from. */
    private static HttpResponse<String> get(RunningProxy proxy, String path, String cookie) {
        var request = HttpRequest.newBuilder(proxy.at("http", path)).header("X-Forwarded-For", "10.1.1.1");
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        return send(request.build());
    }

    private static HttpResponse<String> talk(RunningProxy proxy) {
        return send(HttpRequest.newBuilder(proxy.at("http", "/talk"))
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A proxy may break what was on its way to the server that died; phones then ask again. */
    private static String serverInTheEnd(Supplier<HttpResponse<String>> ask) {
        return Eventually.get(() -> Optional.of(ask.get())
                .filter(answer -> answer.statusCode() == 200)
                .map(ProxiesIT::server));
    }

    private static String server(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().split(" ")[0];
    }

    private static String cookie(HttpResponse<String> answer) {
        String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(set).startsWith("narada_seat=");
        return set.split(";")[0];
    }

    /** The first word that comes over a socket. */
    private static String socket(RunningProxy proxy) {
        var word = new CompletableFuture<String>();
        WebSocket socket = BROWSER.newWebSocketBuilder()
                .buildAsync(proxy.at("ws", "/ws"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                        word.complete(text.toString());
                        return CompletableFuture.completedFuture(null);
                    }
                })
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        String said = word.orTimeout(20, TimeUnit.SECONDS).join();
        socket.abort();
        return said;
    }
}
