package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.THEMES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.group.GroupState;
import pl.narada.phone.Meeting;
import pl.narada.shared.ActivityId;

/** The theme board with 300 contributions and 12 themes in a real browser: by mouse, by finger and by keyboard alone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:board-smoothness")
class BoardSmoothnessIT extends OnAServer {

    private Meeting meeting;

    @Test
    void threeHundredCardsAreMovedByMouseByFingerAndByKeyboard() {
        meeting = Meeting.plan(planning, rooms).start();
        CrowdedBoard.fill(meeting, rooms.room(meeting.id()));
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(console());
        PlaywrightAssertions.assertThat(laptop.page().locator("narada-theme-board .card"))
                .hasCount(CrowdedBoard.CARDS);
        laptop.picture("board-1366");

        byMouse(laptop);
        byKeyboard(laptop);
        Screen tablet = laptop.beside(820, 1180).open(console());
        card(tablet, 3).click();
        tablet.picture("board-820");
        byFinger(laptop.besideOnPhone(390, 844).open(console()));
        Screen small = laptop.besideOnPhone(320, 640).open(console());
        card(small, 6).tap();
        small.picture("board-320");
        small.press("Przenieś…");
        small.picture("board-320-where");

        assertThat(laptop.errors()).isEmpty();
        assertThat(small.errors()).isEmpty();
    }

    private void byMouse(Screen laptop) {
        Page page = laptop.page();
        Locator target = theme(laptop, 2);
        BoundingBox from = box(card(laptop, 3));
        Frames frames = Frames.of(page);
        page.mouse().move(from.x + 40, from.y + 20);
        page.mouse().down();
        page.mouse().move(from.x + 60, from.y + 40);
        frames.begin();
        // across the board and back, also to where it begins to scroll
        for (double turn = 0; frames.seconds() < 2; turn += 0.06) {
            page.mouse().move(890 + 400 * Math.cos(turn), 480 + 270 * Math.sin(turn * 1.7));
        }
        Frames.Figures figures = frames.end();
        laptop.picture("board-1366-drag");
        target.scrollIntoViewIfNeeded();
        BoundingBox to = box(target.locator("header"));
        page.mouse().move(to.x + 30, to.y + 20);
        PlaywrightAssertions.assertThat(target).hasAttribute("data-over", "");
        page.mouse().up();

        isIn(3, 2);
        System.out.println("theme board, 300 cards, dragged for 2 s: " + figures);
        assertThat(figures.frames()).isPositive();
        assertThat(figures.p95()).isLessThan(250);
    }

    /** From the head of a column the arrows lead on. */
    private void byKeyboard(Screen laptop) {
        Page page = laptop.page();
        page.locator("narada-theme-board [data-head=none]").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        laptop.sees("Przenieś 1");
        page.keyboard().type("Temat 05");
        laptop.picture("board-1366-where");
        page.keyboard().press("Enter");
        isIn(6, 5);
        PlaywrightAssertions.assertThat(card(laptop, 9)).isFocused();

        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        laptop.picture("board-1366-marked");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("narada-theme-board .marked-bar"))
                .hasCount(0);
    }

    /** A short press lifts the card; the themes come to the thumb. */
    private void byFinger(Screen phone) {
        Locator card = card(phone, 9);
        card.scrollIntoViewIfNeeded();
        phone.picture("board-390");
        BoundingBox from = box(card);
        Finger finger = Finger.on(phone.page());
        finger.down(from.x + 60, from.y + 20);
        PlaywrightAssertions.assertThat(phone.page().locator("narada-theme-board .ghost"))
                .isVisible();
        BoundingBox to = box(phone.page().locator(".berth[data-drop='7']"));
        finger.move(to.x + 50, to.y - 90);
        finger.move(to.x + 50, to.y + 20);
        PlaywrightAssertions.assertThat(phone.page().locator(".berth[data-drop='7']"))
                .hasAttribute("data-over", "");
        phone.picture("board-390-drag");
        finger.up();

        isIn(9, 7);
        assertThat(phone.errors()).isEmpty();
    }

    private void isIn(int card, int theme) {
        Eventually.get(() -> {
            GroupState state = (GroupState) meeting.state()
                    .situation(new ActivityId(THEMES))
                    .orElseThrow()
                    .run()
                    .state();
            return Optional.of(true).filter(_ -> Objects.equals(state.themeOf(card), theme));
        });
    }

    private static Locator card(Screen screen, int id) {
        return screen.page().locator("narada-theme-board [data-card='%d'] .card".formatted(id));
    }

    private static Locator theme(Screen screen, int id) {
        return screen.page().locator("narada-theme-board [data-theme='%d']".formatted(id));
    }

    private static BoundingBox box(Locator locator) {
        return Objects.requireNonNull(locator.boundingBox());
    }

    private String console() {
        return at("/staff/console/" + meeting.id());
    }
}
