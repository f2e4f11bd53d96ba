package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.THEMES;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.Theme;
import pl.narada.phone.Meeting;
import pl.narada.shared.ActivityId;

/** Themes are split, named and merged in a browser, in each way that there is, and two facilitators do it together. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:grouping-together")
class GroupingTogetherIT extends OnAServer {

    private Meeting meeting;

    @BeforeEach
    void sixtyContributions() {
        meeting = Meeting.plan(planning, rooms).start();
        CrowdedBoard.fill(meeting, rooms.room(meeting.id()), 60);
    }

    @Test
    @DisplayName(
            "a theme is split by mouse, by finger and by keyboard, renamed, merged, put in order, and a suggestion is taken or sent away")
    void splitAndMerged() {
        Screen laptop = SignIn.ofSomebodyNew("zofia", accounts, chromium.browser(), port);
        laptop.open(console());

        splitsByMouse(laptop);
        splitsByKeyboard(laptop);
        renames(laptop);
        mergesByKeyboard(laptop);
        mergesByMouse(laptop);
        ordersByMouseAndByKeyboard(laptop);
        answersSuggestions(laptop);
        Screen tablet = laptop.besideOnPhone(820, 1180).open(console());
        splitsByFinger(tablet);
        mergesByFinger(tablet);
        mergesByThumb(laptop.besideOnPhone(390, 844).open(console()));
        assertThat(laptop.violations()).isEmpty();
        assertThat(laptop.errors()).isEmpty();
    }

    /** Two of a theme are marked, and one of them is let go where a new theme begins. */
    private void splitsByMouse(Screen laptop) {
        laptop.press("Cała tablica");
        card(laptop, 1).click();
        card(laptop, 13).click();
        drag(laptop, 13, "new");
        laptop.page().mouse().up();
        laptop.sees("Od razu trafi tu 2 wypowiedzi.");
        laptop.page().keyboard().type("Podzielone myszą");
        laptop.page().keyboard().press("Enter");
        assertThat(themeOf(13, "Podzielone myszą")).isEqualTo(themeOf(1, "Podzielone myszą"));
        laptop.press("Większe karty");
        laptop.press("Większe karty");
    }

    private void splitsByKeyboard(Screen laptop) {
        card(laptop, 2).focus();
        press(laptop, "Space", "Shift+ArrowDown", "m");
        laptop.sees("Przenieś 2 wypowiedzi do…");
        press(laptop, "End", "Enter");
        laptop.sees("Od razu trafi tu 2 wypowiedzi.");
        laptop.page().keyboard().type("Podzielone klawiszami");
        press(laptop, "Enter");
        themeOf(2, "Podzielone klawiszami");
        themeOf(14, "Podzielone klawiszami");
    }

    private void renames(Screen laptop) {
        laptop.page().locator("narada-theme-board [data-head='5']").click();
        laptop.page().keyboard().type("Nowa nazwa <b>");
        press(laptop, "Enter");
        comes(state -> state.byId().get(5).name().equals("Nowa nazwa <b>"));
    }

    private void mergesByKeyboard(Screen laptop) {
        laptop.page()
                .locator("narada-theme-board [data-theme='7'] [data-do=menu]")
                .focus();
        press(laptop, "Enter", "Tab", "Tab", "Enter");
        laptop.sees("Wypowiedzi i\u00A0głosy przejdą do wybranego tematu.");
        laptop.page().keyboard().type("Temat 04");
        press(laptop, "Enter");
        comes(state -> !state.byId().containsKey(7) && Objects.equals(state.themeOf(7), 4));
        PlaywrightAssertions.assertThat(laptop.page().locator("[data-head='4']"))
                .isFocused();
    }

    /** Its head is held over another head until it is said what will happen; then it is taken back. */
    private void mergesByMouse(Screen laptop) {
        laptop.press("Cała tablica");
        Page page = laptop.page();
        BoundingBox from = box(head(laptop, 8));
        BoundingBox to = box(head(laptop, 2));
        page.mouse().move(from.x + from.width / 2, from.y + 14);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2, from.y + 30);
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        laptop.sees("Połącz „Temat 08: pieniądze i\u00A0konkursy” z\u00A0„Temat 02: pieniądze i\u00A0konkursy”");
        laptop.picture("board-1366-merge");
        page.mouse().up();
        comes(state -> !state.byId().containsKey(8) && Objects.equals(state.themeOf(8), 2));
        laptop.picture("board-1366-merged");
        assertThat(laptop.violations()).isEmpty();

        page.locator("narada-theme-board .done-bar [data-do=unmerge]").click();
        comes(state -> state.byId().containsKey(8) && Objects.equals(state.themeOf(8), 8));
        PlaywrightAssertions.assertThat(page.locator(".done-bar")).hasCount(0);
        laptop.press("Większe karty");
        laptop.press("Większe karty");
    }

    /** A line says between which cards it will stand; Alt and an arrow put it one place further. */
    private void ordersByMouseAndByKeyboard(Screen laptop) {
        Page page = laptop.page();
        // it waits until nothing moves any more
        card(laptop, 46).hover();
        BoundingBox from = box(card(laptop, 46));
        BoundingBox to = box(card(laptop, 34));
        page.mouse().move(from.x + 20, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + 30, from.y - 10);
        page.mouse().move(to.x + 30, to.y + 4);
        PlaywrightAssertions.assertThat(page.locator(".gap-line")).isVisible();
        laptop.glance("board-1366-order");
        page.mouse().up();
        comes(state -> state.contributionsOf(10).equals(List.of(10, 22, 46, 34, 58)));

        card(laptop, 46).focus();
        press(laptop, "Alt+ArrowUp", "Alt+ArrowUp");
        comes(state -> state.contributionsOf(10).equals(List.of(46, 10, 22, 34, 58)));
        PlaywrightAssertions.assertThat(card(laptop, 46)).isFocused();
        press(laptop, "c");
        comes(state -> state.contributionsOf(10).equals(List.of(10, 46, 22, 34, 58)));
        card(laptop, 46).click();
        laptop.picture("board-1366-steps");
        laptop.page().locator("[data-do=up]").click();
        comes(state -> state.contributionsOf(10).equals(List.of(46, 10, 22, 34, 58)));
        laptop.press("Odznacz");
    }

    private void mergesByFinger(Screen tablet) {
        tablet.press("Cała tablica");
        BoundingBox from = box(head(tablet, 10));
        BoundingBox to = box(head(tablet, 4));
        Finger finger = Finger.on(tablet.page());
        finger.down(from.x + from.width / 2, from.y + from.height / 2);
        PlaywrightAssertions.assertThat(tablet.page().locator(".theme-ghost")).isVisible();
        finger.move(to.x + to.width / 2, to.y + to.height / 2);
        PlaywrightAssertions.assertThat(head(tablet, 4)).hasAttribute("data-over", "");
        tablet.picture("board-820-merge");
        finger.up();
        comes(state -> !state.byId().containsKey(10));
        tablet.page().locator(".done-bar [data-do=unmerge]").click();
        comes(state -> state.byId().containsKey(10));
    }

    /** On a phone the other themes come to where the thumb is. */
    private void mergesByThumb(Screen phone) {
        Locator head = head(phone, 1);
        head.scrollIntoViewIfNeeded();
        BoundingBox from = box(head);
        Finger finger = Finger.on(phone.page());
        finger.down(from.x + from.width / 2, from.y + from.height / 2);
        PlaywrightAssertions.assertThat(phone.page().locator(".theme-ghost")).isVisible();
        Locator berth = phone.page().locator(".berth[data-merge='5']");
        BoundingBox to = box(berth);
        finger.move(to.x + 50, to.y + 20);
        PlaywrightAssertions.assertThat(berth).hasAttribute("data-over", "");
        phone.picture("board-390-merge");
        finger.up();
        comes(state -> !state.byId().containsKey(1));
        phone.picture("board-390-merged");
        phone.page().locator(".done-bar [data-do=unmerge]").click();
        comes(state -> state.byId().containsKey(1));
        assertThat(phone.errors()).isEmpty();
    }

    private static Locator head(Screen screen, int theme) {
        return screen.page().locator("narada-theme-board header[data-merge='%d']".formatted(theme));
    }

    private void answersSuggestions(Screen laptop) {
        Locator suggestion = laptop.page().locator("narada-theme-board .suggestion");
        String first = suggestion.innerText();
        laptop.press("Nie teraz");
        PlaywrightAssertions.assertThat(suggestion).not().hasText(first);
        int themes = state().byId().size();
        laptop.page().locator("[data-do=suggested]").click();
        laptop.page().keyboard().press("End");
        laptop.page().keyboard().type(" z podpowiedzi");
        press(laptop, "Enter");
        comes(state -> state.byId().size() == themes + 1
                && state.themes().getLast().name().endsWith("z podpowiedzi"));
    }

    /** On a tablet: held, and carried to where a new theme begins. */
    private void splitsByFinger(Screen tablet) {
        tablet.press("Cała tablica");
        BoundingBox from = box(card(tablet, 16));
        Finger finger = Finger.on(tablet.page());
        finger.down(from.x + 20, from.y + from.height / 2);
        PlaywrightAssertions.assertThat(tablet.page().locator("narada-theme-board .ghost"))
                .isVisible();
        BoundingBox to = box(tablet.page().locator(".new-theme"));
        finger.move(to.x + 20, to.y - 40);
        finger.move(to.x + to.width / 2, to.y + to.height / 2);
        PlaywrightAssertions.assertThat(tablet.page().locator(".new-theme")).hasAttribute("data-over", "");
        tablet.picture("board-820-split");
        finger.up();
        tablet.page().keyboard().type("Podzielone palcem");
        press(tablet, "Enter");
        themeOf(16, "Podzielone palcem");
        assertThat(tablet.errors()).isEmpty();
    }

    @Test
    @DisplayName(
            "two facilitators carry the same card to two themes: who lets go last has it, both see it, each takes back their own")
    void theSameCardAtOnce() {
        Screen anna = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        Screen ewa = SignIn.ofSomebodyNew("ewa", accounts, chromium.browser(), port);
        List<Screen> both = List.of(anna, ewa);
        for (Screen screen : both) {
            screen.open(console());
            screen.press("Cała tablica");
        }
        drag(anna, 3, "1");
        drag(ewa, 3, "4");
        anna.page().mouse().up();
        comes(state -> Objects.equals(state.themeOf(3), 1));
        ewa.page().mouse().up();

        comes(state -> Objects.equals(state.themeOf(3), 4));
        isIn(both, "4");
        anna.picture("board-two-anna");
        // Anna's step is over: what she would take back is not what is there now
        PlaywrightAssertions.assertThat(anna.button("Cofnij")).isHidden();
        card(ewa, 6).focus();
        press(ewa, "c");
        isIn(both, "1");
        card(anna, 6).focus();
        press(anna, "c");
        comes(state -> state.themeOf(3) == null);
        for (Screen screen : both)
            PlaywrightAssertions.assertThat(screen.page().locator("narada-theme-board .loose [data-card='3']"))
                    .isVisible();

        bothNameIt(anna, ewa);
        for (Screen screen : both) assertThat(screen.errors()).isEmpty();
    }

    /** One has the theme's name open while the other removes the theme: it is said, and nothing else breaks. */
    private void bothNameIt(Screen anna, Screen ewa) {
        anna.page().locator("[data-head='1']").click();
        anna.page().keyboard().type("Pół nazwy");
        ewa.press("Większe karty");
        ewa.page().locator("[data-theme='1'] [data-do=menu]").click();
        ewa.press("Usuń temat");
        ewa.page()
                .locator("vaadin-confirm-dialog vaadin-button[theme~=primary]")
                .click();
        comes(state -> !state.byId().containsKey(1));
        PlaywrightAssertions.assertThat(anna.page().locator("narada-theme-board .renaming"))
                .hasCount(0);
        PlaywrightAssertions.assertThat(anna.page().locator("narada-theme-board .loose [data-card='13']"))
                .isVisible();
    }

    private static void isIn(List<Screen> screens, String theme) {
        for (Screen screen : screens)
            PlaywrightAssertions.assertThat(screen.page()
                            .locator("narada-theme-board [data-theme='%s'] [data-card='3']".formatted(theme)))
                    .isVisible();
    }

    /** Carries it there, and holds it. */
    private static void drag(Screen screen, int card, String drop) {
        Page page = screen.page();
        BoundingBox from = box(card(screen, card));
        Locator target = page.locator("narada-theme-board .columns [data-drop='%s']".formatted(drop));
        page.mouse().move(from.x + 20, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + from.height / 2 + 10);
        BoundingBox to = box(target);
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        PlaywrightAssertions.assertThat(target).hasAttribute("data-over", "");
    }

    private static void press(Screen screen, String... keys) {
        for (String key : keys) screen.page().keyboard().press(key);
    }

    private static Locator card(Screen screen, int id) {
        return screen.page().locator("narada-theme-board [data-card='%d'] .card".formatted(id));
    }

    private static BoundingBox box(Locator locator) {
        return Objects.requireNonNull(locator.boundingBox());
    }

    private Integer themeOf(int card, String name) {
        return Eventually.get(() -> Optional.ofNullable(state().themeOf(card)).filter(theme -> {
            Theme found = state().byId().get(theme);
            return found != null && found.name().equals(name);
        }));
    }

    private void comes(Predicate<GroupState> wanted) {
        Eventually.get(() -> Optional.of(state()).filter(wanted));
    }

    private GroupState state() {
        return (GroupState) meeting.state()
                .situation(new ActivityId(THEMES))
                .orElseThrow()
                .run()
                .state();
    }

    private String console() {
        return at("/staff/console/" + meeting.id());
    }
}
