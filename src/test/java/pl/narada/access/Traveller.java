package pl.narada.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without a screen, which goes between our server and a provider, step by step as it is sent. */
final class Traveller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final List<URI> way = new ArrayList<>();
    private final String home;

    Traveller(int port) {
        home = "http://localhost:" + port;
    }

    /** Presses the button of the sign-in page and gives this name and the right password to the provider. */
    URI signsInAs(String subject) {
        HttpResponse<String> form = comesToTheProvider();
        return follows(sends(form, subject)).uri();
    }

    /** The same, but stops where the provider sends it back to us. */
    URI sentBackWith(String subject) {
        HttpResponse<String> answer = sends(comesToTheProvider(), subject);
        while (!to(answer).toString().startsWith(home)) answer = get(to(answer));
        return to(answer);
    }

    /** As far as the provider's own form. */
    HttpResponse<String> comesToTheProvider() {
        way.clear();
        return follows(get(URI.create(home + "/oauth2/authorization/urzad")));
    }

    private HttpResponse<String> sends(HttpResponse<String> form, String subject) {
        var token = TOKEN.matcher(form.body());
        if (!token.find()) throw new AssertionError("the provider shows no form: " + form.uri() + form.body());
        String body = "username=%s&password=%s&_csrf=%s".formatted(subject, coded(AProvider.PASSWORD), token.group(1));
        return send(HttpRequest.newBuilder(form.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Until it is sent no further. */
    HttpResponse<String> follows(HttpResponse<String> answer) {
        HttpResponse<String> at = answer;
        for (int steps = 0; at.statusCode() / 100 == 3; steps++) {
            if (steps > 12) throw new AssertionError("led in circles: " + way);
            at = get(to(at));
        }
        return at;
    }

    private static URI to(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return answer.uri().resolve(location);
    }

    HttpResponse<String> get(String path) {
        return get(URI.create(home + path));
    }

    HttpResponse<String> get(URI address) {
        way.add(address);
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    /** All that it was sent to since it set out. */
    List<URI> way() {
        return List.copyOf(way);
    }

    void forgets(String cookie) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(c -> c.getName().equals(cookie))
                .toList()
                .forEach(c -> store.remove(null, c));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
