package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;

/** Something on the way lets no WebSocket through: the phone takes part all the same, and nobody has to do anything. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:without-web-socket")
class WithoutWebSocketIT extends OnAServer {

    /** What becomes of a socket, and how long somebody may wait to get in because of it. */
    enum Broken {
        REFUSED_AT_ONCE(Duration.ofSeconds(6)) {
            @Override
            void on(Page page) {
                page.addInitScript(
                        SOCKET.formatted(
                                "setTimeout(() => { this.readyState = 3; this.onerror?.(new Event('error')); this.onclose?.(new Event('close')); });"));
            }
        },
        NEVER_OPEN(Duration.ofSeconds(14)) {
            @Override
            void on(Page page) {
                page.addInitScript(SOCKET.formatted(""));
            }
        },
        OPEN_AND_SILENT(Duration.ofSeconds(14)) {
            @Override
            void on(Page page) {
                page.routeWebSocket("**/ws", _ -> {});
            }
        };

        private static final String SOCKET = """
                window.WebSocket = class {
                  CONNECTING = 0; OPEN = 1; readyState = 0;
                  constructor() { %s }
                  send() {}
                  close() { this.readyState = 3; }
                };
                """;

        final Duration longest;

        Broken(Duration longest) {
            this.longest = longest;
        }

        abstract void on(Page page);
    }

    @ParameterizedTest
    @EnumSource
    void aPhoneTakesPartOverHttpByItself(Broken socket) {
        Meeting meeting = Meeting.plan(planning, rooms).start();
        Screen phone = Screen.phone(chromium.browser(), 360, 740);
        List<String> asked = new ArrayList<>();
        phone.page().onRequest(request -> {
            if (request.url().endsWith("/talk")) asked.add(request.postData());
        });
        socket.on(phone.page());

        joins(phone, meeting, socket);
        phone.sees("Witamy na spotkaniu");
        meeting.goTo(NEEDS);
        phone.sees("Czego najbardziej potrzebuje");
        phone.writeAndSend("Autobus w sobotę");
        phone.sees("Zapisan");
        meeting.voteOn("Transport", "Zdrowie");
        phone.sees("Które tematy są");
        phone.pressStartingWith("Transport");
        phone.sees("Głos zapisany");
        meeting.reveal(VOTE);
        phone.sees("1 głos");

        assertThat(meeting.state().participants()).hasSize(1);
        assertThat(asked).anyMatch(frame -> frame.contains("vote.cast"));
        assertThat(phone.errors()).isEmpty();
        phone.page().close();
    }

    private void joins(Screen phone, Meeting meeting, Broken socket) {
        long begun = System.nanoTime();
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        PlaywrightAssertions.assertThat(
                        phone.page().getByText("Witamy na spotkaniu").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(socket.longest.toMillis()));
        Duration joined = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("socket %s: joined after %d ms%n", socket, joined.toMillis());
    }
}
