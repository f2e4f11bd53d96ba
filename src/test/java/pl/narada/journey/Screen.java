package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody's screen in a journey, with the words in which a person would tell what they do on it. */
public final class Screen {

    private static final Path PICTURES = Path.of("target", "journey");

    static final int LONG_MILLIS = 60_000;

    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    Screen(Page page) {
        this.page = page;
        page.setDefaultTimeout(8_000);
        page.onPageError(errors::add);
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) errors.add(m.text());
        });
    }

    /** A screen of its own, as of another device. */
    public static Screen device(Browser browser, int width, int height) {
        return in(browser, options(width, height));
    }

    /** A phone: small, with touch. */
    static Screen phone(Browser browser, int width, int height) {
        return in(browser, asPhone(options(width, height)));
    }

    /**
     * Another screen of the same person, signed in as they are. Not another tab of the same window: a browser lets a tab
     * in the background run at a crawl.
     */
    public Screen beside(int width, int height) {
        return signedInAsHere(options(width, height));
    }

    /** The same person's phone, signed in as they are. */
    Screen besideOnPhone(int width, int height) {
        return signedInAsHere(asPhone(options(width, height)));
    }

    private Screen signedInAsHere(Browser.NewContextOptions options) {
        BrowserContext here = page.context();
        return in(here.browser(), options.setStorageState(here.storageState()));
    }

    private static Screen in(Browser browser, Browser.NewContextOptions options) {
        return new Screen(browser.newContext(options).newPage());
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("pl-PL")
                .setTimezoneId("Europe/Warsaw");
    }

    private static Browser.NewContextOptions asPhone(Browser.NewContextOptions options) {
        return options.setDeviceScaleFactor(2).setHasTouch(true).setIsMobile(true);
    }

    public Page page() {
        return page;
    }

    public Screen open(String address) {
        page.navigate(address);
        return this;
    }

    public void press(String name) {
        button(name).first().click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void pressStartingWith(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    public void fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
    }

    /** On a phone: one thought into the field, and off with it. */
    void writeAndSend(String text) {
        page.locator("textarea").first().fill(text);
        pressStartingWith("Wyślij");
        sees(text);
    }

    /** Presses Tab until what has this name, or these words in it, has the focus; where the focus is can be seen. */
    void tabTo(String name) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            String now = (String) page.evaluate("""
                    () => { const e = document.activeElement; if (e === document.body) return '';
                      return (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.innerText ?? '')
                        .replace(/[\\s\u00a0]+/g, ' ').trim(); }
                    """);
            if (now.contains(name)) {
                assertThat(hiddenByABar()).as(name + " is under a bar").isFalse();
                return;
            }
        }
        throw new AssertionError("Tab never comes to " + name);
    }

    /** Whether the middle of what has the focus lies under what sticks to an edge of the screen. */
    private boolean hiddenByABar() {
        return (Boolean) page.evaluate("""
                () => {
                  const e = document.activeElement;
                  const { left, top, width, height } = e.getBoundingClientRect();
                  const there = document.elementFromPoint(left + width / 2, top + height / 2);
                  const bar = there?.closest('.dock, .offline, .moved, .notice');
                  return bar != null && !bar.contains(e);
                }
                """);
    }

    /** Types a date as people write it. */
    void fillDate(String label, String date) {
        fill(label, date);
        page.keyboard().press("Tab");
    }

    /** Waits until the text can be seen. */
    public void sees(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
    }

    /**
     * As {@link #sees}, where something waits on its own clock first: a phone that has lost its connection tries again
     * after a random while of up to 15 s, and a server has to start.
     */
    void seesInTheEnd(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG_MILLIS));
    }

    void seesNot(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text)).hasCount(0);
    }

    /** Waits until what moves has come to rest; what breathes for ever may go on. */
    void settles() {
        page.waitForFunction("""
                () => {
                  const rests = root => root.getAnimations().every(a =>
                        a.playState !== 'running' || a.effect.getComputedTiming().iterations === Infinity)
                    && [...root.querySelectorAll('*')].every(e => !e.shadowRoot || rests(e.shadowRoot));
                  return rests(document);
                }""");
    }

    /** How it looks at this moment, whatever moves. */
    void glance(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** As {@link #glance}, of the whole page. */
    void glanceAtAll(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Every picture that people look at is looked at for those who can't see it, too. */
    void picture(String name) {
        settles();
        violations.addAll(Accessibility.violations(page, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    void wholePicture(String name) {
        settles();
        violations.addAll(Accessibility.violations(page, name));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What stands in the way of people with disabilities, on all pictures so far. */
    List<String> violations() {
        return violations;
    }

    /** What the browser complained about so far. */
    List<String> errors() {
        return errors;
    }
}
