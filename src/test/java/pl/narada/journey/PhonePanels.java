package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import pl.narada.phone.Meeting;
import pl.narada.shared.ParticipantId;

/** Two of a hall, with a narrow and a wide phone, who look at the same panels; all that is looked at is also measured. */
abstract class PhonePanels extends OnAServer {

    /** What a finger has to hit, in CSS pixels; half a one is lost in rounding. */
    private static final double FINGER = 43.5;

    Meeting meeting;
    private List<Screen> phones;

    @BeforeEach
    void twoOfAHall() {
        meeting = Meeting.plan(planning, rooms).plansOneOfEachKind();
        phones = List.of(Screen.phone(chromium.browser(), 320, 640), Screen.phone(chromium.browser(), 412, 915));
        each(phone -> phone.open(at("/j/" + meeting.code())));
    }

    @AfterEach
    void nothingWentWrong() {
        each(phone -> {
            assertThat(phone.violations()).isEmpty();
            assertThat(phone.errors()).isEmpty();
            phone.page().context().close();
        });
    }

    void join() {
        each(phone -> phone.pressStartingWith("Organizacja"));
        each(phone -> phone.sees("jeszcze się nie zaczęło"));
    }

    void shows(int activity, String words, String picture) {
        meeting.goTo(activity);
        each(phone -> phone.sees(words));
        pictures(picture);
    }

    /** With everything that can be folded out. */
    void unfolded(String picture) {
        each(phone ->
                phone.page().evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })"));
        pictures(picture);
    }

    void pictures(String name) {
        each(phone -> {
            int width = phone.page().viewportSize().width;
            phone.wholePicture("panel-" + width + "-" + name);
            fits(phone.page(), name);
            assertThat(tooSmall(phone.page()))
                    .as(name + ": too small for a finger")
                    .isEmpty();
            if (width == 320) withLettersTwiceAsLarge(phone, name);
        });
    }

    private static void fits(Page page, String name) {
        assertThat((Integer) page.evaluate("() => document.scrollingElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Everything that can be tapped; what stands inside a label is as large as the label, and a link in a sentence as the sentence. */
    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                finger => [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
                  .map(e => e.closest('label') ?? e)
                  .filter(e => e.getClientRects().length > 0 && !(e.matches('a') && e.closest('p, li.inline')))
                  .map(e => [e, e.getBoundingClientRect()])
                  .filter(([, { width, height }]) => width < finger || height < finger)
                  .map(([e, { width, height }]) => `${e.outerHTML.slice(0, 120)} ${width} x ${height}`)
                """, FINGER);
    }

    /**
     * As the page allows no style but its own file, by a script's hand. Nothing may be cut off but what is a beginning only: a draft that
     * unfolds, and the hint at what stands below in full.
     */
    private static void withLettersTwiceAsLarge(Screen phone, String name) {
        Page page = phone.page();
        page.evaluate("() => document.documentElement.style.setProperty('font-size', '225%', 'important')");
        phone.glanceAtAll("large-320-" + name);
        fits(page, name + ", twice as large");
        assertThat((List<?>) page.evaluate("""
                        () => [...document.querySelectorAll('main *, header *')]
                          .filter(e => !e.closest('.unseen, .ahead, .hint, svg') && e.getClientRects().length > 0)
                          .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.scrollWidth > e.clientWidth + 1
                            && getComputedStyle(e).overflowX === 'hidden')
                          .map(e => e.outerHTML.slice(0, 120))
                        """))
                .as(name + ", twice as large: cut off")
                .isEmpty();
        page.evaluate("() => document.documentElement.style.removeProperty('font-size')");
    }

    static Locator choice(Screen phone, String words) {
        Locator found = phone.page()
                .locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words + "\\s*$")));
        PlaywrightAssertions.assertThat(found).isVisible();
        return found;
    }

    /** The two whose phones are looked at came in first. */
    static ParticipantId[] mine() {
        return new ParticipantId[] {new ParticipantId(1), new ParticipantId(2)};
    }

    void each(Consumer<Screen> does) {
        phones.forEach(does);
    }
}
