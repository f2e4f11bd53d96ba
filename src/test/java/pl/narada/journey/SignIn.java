package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import pl.narada.access.StaffAccounts;
import pl.narada.shared.Result;

/** How staff get in. */
final class SignIn {

    static final String PASSWORD = "kawa o dziewiątej rano";

    private SignIn() {}

    /** Somebody new, with an account, at a laptop that shows the list of workshops. */
    static Screen ofSomebodyNew(String name, StaffAccounts accounts, Browser browser, int port) {
        assertThat(accounts.create(name, PASSWORD, PASSWORD)).isInstanceOf(Result.Ok.class);
        return of(name, browser, port);
    }

    /** Somebody who has an account already, in the same way. */
    static Screen of(String name, Browser browser, int port) {
        Screen laptop = Screen.device(browser, 1366, 768);
        laptop.open("http://localhost:" + port + "/staff/login");
        fill(laptop, name);
        laptop.press("Zaloguj");
        laptop.sees("Nowe spotkanie");
        return laptop;
    }

    /** On the page that asks for them. */
    static void fill(Screen screen, String name) {
        screen.fill("Nazwa konta", name);
        screen.page().locator("vaadin-password-field input").fill(PASSWORD);
    }
}
