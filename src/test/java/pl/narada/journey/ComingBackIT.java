package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.faults.PackagedServer;

/** The projector and the console come back by themselves: from a reload, a sleeping laptop, a server that was killed. */
class ComingBackIT extends InChromium {

    @TempDir
    private Path folder;

    @Test
    void nobodyHasToTouchAnythingAfterAReloadASleepAndAKilledServer() {
        try (var server = PackagedServer.start(folder)) {
            Screen console = Screen.device(chromium.browser(), 1366, 768);
            String printed =
                    Eventually.get(() -> Optional.of(server.output()).filter(text -> text.contains("/staff/setup/")));
            FirstSignIn.of(console, server.address().toString(), printed);
            String id = prepared(console);
            console.open(server.address() + "/staff/console/" + id);
            Screen projector = console.beside(1024, 768).open(server.address() + "/staff/projector/" + id);
            console.press("Rozpocznij spotkanie");
            projector.sees("Witamy na spotkaniu");

            projector.page().reload();
            projector.sees("Witamy na spotkaniu");

            projector.page().context().setOffline(true);
            console.pressStartingWith("Dalej");
            console.sees("Czego najbardziej potrzebuje");
            assertThat(projector.page().getByText("Witamy na spotkaniu").first().isVisible())
                    .as("what was on stays on while it sleeps")
                    .isTrue();
            projector.page().context().setOffline(false);
            projector.seesInTheEnd("Czego najbardziej potrzebuje");

            server.kill();
            projector.seesInTheEnd("Łączenie…");
            projector.picture("coming-back-01-projector-lost");
            server.restart();
            awaitsNoMore(projector.page(), "Łączenie…");
            projector.seesInTheEnd("Czego najbardziej potrzebuje");
            console.seesInTheEnd("Dalej: Łączymy potrzeby");
            projector.picture("coming-back-02-projector-back");

            // the console works again, and the projector follows it
            pressesUntilHeard(console.page(), projector, "Dalej: Łączymy potrzeby w\u00A0tematy", "Łączymy potrzeby");
        }
    }

    /** What is pressed while the page is just coming back is lost, and people press again. The button says where to. */
    static void pressesUntilHeard(Page console, Screen projector, String button, String stage) {
        var next = console.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button));
        for (int tries = 0; tries < 20; tries++) {
            if (projector.page().getByText(stage).count() > 0) return;
            if (next.count() > 0) next.first().click();
            projector.page().waitForTimeout(1_500);
        }
        projector.seesInTheEnd(stage);
    }

    static String prepared(Screen console) {
        console.press("Nowe spotkanie");
        console.fillDate("Data", "22.11.2023");
        console.page().getByLabel("Powiat").first().fill("staszow");
        console.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("powiat staszowski"))
                .click();
        console.press("Przygotuj spotkanie");
        console.page().waitForURL(Pattern.compile(".*/workshop/[0-9a-f-]{36}"));
        return console.page().url().replaceAll(".*/", "");
    }

    private static void awaitsNoMore(Page page, String words) {
        PlaywrightAssertions.assertThat(page.getByText(words))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(Screen.LONG_MILLIS));
    }
}
