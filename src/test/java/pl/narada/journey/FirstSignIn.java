package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The very first person at the program: they follow the link that it printed, and sign in. */
public final class FirstSignIn {

    private FirstSignIn() {}

    /** {@code printed}: all that the program has printed so far. {@code address}: where it is, without a path. */
    public static void of(Screen facilitator, String address, String printed) {
        Matcher link = Pattern.compile("/staff/setup/[A-Za-z0-9_-]+").matcher(printed);
        assertThat(link.find()).as("a set-up link was printed").isTrue();
        facilitator.open(address + link.group());
        facilitator.fill("Nazwa konta", "anna");
        fillPassword(facilitator, "za krótkie");
        facilitator.fill("Powtórz hasło", "za krótkie");
        facilitator.press("Załóż konto");
        facilitator.sees("Hasło jest za krótkie");
        facilitator.picture("staff-01-setup");
        fillPassword(facilitator, SignIn.PASSWORD);
        facilitator.fill("Powtórz hasło", SignIn.PASSWORD);
        facilitator.press("Załóż konto");
        facilitator.page().waitForURL("**/staff/login");
        SignIn.fill(facilitator, "anna");
        facilitator.picture("staff-02-login");
        facilitator.press("Zaloguj");
        facilitator.sees("Nie ma jeszcze żadnego spotkania");
    }

    private static void fillPassword(Screen facilitator, String password) {
        facilitator
                .page()
                .getByLabel("Hasło", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
    }
}
