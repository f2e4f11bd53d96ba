package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;
import pl.narada.room.Block;
import pl.narada.room.PlannedActivity;

/** What comes over the network to a phone from its first look until the end, and when it looks again. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone-load")
class PhoneLoadIT extends OnAServer {

    /** The page, style, program and words, with those of every kind of activity. */
    private static final int MOST_BYTES = 55_000;

    private static final int MOST_REQUESTS = 4;

    @ParameterizedTest
    @ValueSource(strings = {"pl-PL", "uk-UA", "en-GB"})
    @DisplayName("in a meeting with every kind of activity nothing more is fetched than four files")
    void aWholeMeeting(String language) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setLocale(language))) {
            Meeting meeting = Meeting.plan(planning, rooms).plansOneOfEachKind();
            Page page = joined(context, meeting);
            meeting.start();
            for (Block block : meeting.state().agenda().blocks()) {
                for (PlannedActivity activity : block.activities()) {
                    meeting.goTo(activity.id().value());
                    page.getByText(activity.prompt()).first().waitFor();
                }
            }
            meeting.end();
            page.locator(".thanks").waitFor();

            WeakNetwork.Load load = WeakNetwork.Load.of(page);

            System.out.printf("phone, a whole meeting in %s: %s%n", language, load);
            assertThat(load.requests()).as(load.files()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(load.bytes()).as(load.files()).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    @DisplayName("whoever reloads waits for one short answer: nothing is fetched again")
    void reloading() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = joined(context, Meeting.plan(planning, rooms));
            page.reload();
            page.locator("header").waitFor();
            page.reload();
            page.locator("header").waitFor();

            var came = (Integer) page.evaluate("""
                    () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                      .reduce((sum, e) => sum + e.transferSize, 0)
                    """);

            System.out.println("phone, reloaded: " + came + " bytes");
            assertThat(came).isLessThan(1_000);
        }
    }

    private Page joined(BrowserContext context, Meeting meeting) {
        Page page = context.newPage();
        WeakNetwork.withoutTls(page);
        page.navigate(at("/j/" + meeting.code()));
        page.locator(".choice").first().click();
        page.locator("header").waitFor();
        page.waitForFunction("() => performance.getEntriesByType('resource').some(e => e.name.includes('later'))");
        return page;
    }
}
