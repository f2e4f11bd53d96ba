package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.i18n.Translations;
import pl.narada.programme.AgendaTemplate;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.shared.WorkshopId;

/** Somebody who has never done it prepares a workshop from each of the templates and begins it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:templates")
class TemplatesIT extends OnAServer {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    /** As many things to press or fill in; somebody needs perhaps ten seconds for each. */
    private static final int FEW = 8;

    @Autowired
    private Translations words;

    private Screen laptop;
    private int steps = 0;

    @ParameterizedTest
    @EnumSource
    @DisplayName("a workshop is ready and begun within five minutes and eight steps")
    void aWorkshopIsReadyInAFewClicks(AgendaTemplate template) {
        accounts.create("anna", SignIn.PASSWORD, SignIn.PASSWORD);
        laptop = SignIn.of("anna", chromium.browser(), port);
        long begun = System.nanoTime();
        step(() -> laptop.press("Nowe spotkanie"));
        step(() -> laptop.page().getByLabel("Powiat").first().fill("staszow"));
        step(() -> option("powiat staszowski").click());
        step(() -> laptop.fillDate("Data", "14.12.2026"));
        if (template != AgendaTemplate.STASZOW) {
            step(() -> laptop.page().getByLabel("Plan na początek").first().click());
            step(() -> option(words.say(Translations.POLISH, "template." + template.wire()))
                    .click());
        }
        step(() -> laptop.press("Przygotuj spotkanie"));
        laptop.page().waitForURL(Pattern.compile(".*/workshop/[0-9a-f-]{36}"));
        laptop.sees("Zapisz plan");
        laptop.wholePicture("template-%s-1366".formatted(template.wire()));
        String id = laptop.page().url().replaceAll(".*/", "");
        Agenda agenda = rooms.room(WorkshopId.parse(id).orElseThrow()).state().agenda();
        assertThat(agenda.blocks().stream().mapToInt(Block::minutes).sum()).isEqualTo(template.minutes());

        step(() -> laptop.follow("Konsola"));
        laptop.button("Rozpocznij spotkanie").waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("%s: ready after %d steps and %d ms%n", template, steps, took.toMillis());
        assertThat(took).isLessThan(FIVE_MINUTES);
        assertThat(steps).isLessThanOrEqualTo(FEW);
        assertThat(laptop.violations()).isEmpty();
    }

    private void step(Runnable done) {
        steps++;
        done.run();
    }

    private Locator option(String words) {
        return laptop.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)))
                .first();
    }
}
