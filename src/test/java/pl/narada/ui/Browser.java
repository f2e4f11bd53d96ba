package pl.narada.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser and the server say to each other, with a session of its own. Follows no redirects. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    public Browser(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html,*/*"));
    }

    /** Fills in the sign-in form and sends it. Where it leads tells whether it was right. */
    public HttpResponse<String> signIn(String name, String password) {
        var token = TOKEN.matcher(get("/staff/login").body());
        if (!token.find()) throw new AssertionError("the sign-in page has no token against forged forms");
        return post("/staff/login", Map.of("username", name, "password", password, "_csrf", token.group(1)));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Without this cookie from now on. */
    public void forget(String cookie) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(c -> c.getName().equals(cookie))
                .toList()
                .forEach(c -> store.remove(null, c));
    }

    public static String leadsTo(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(l -> URI.create(l))
                .map(Browser::pathOf)
                .orElse("");
    }

    private static String pathOf(URI address) {
        return address.getQuery() == null ? address.getPath() : address.getPath() + "?" + address.getQuery();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** A file that is no text. */
    public byte[] bytes(String path) {
        return send(HttpRequest.newBuilder(at(path)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
