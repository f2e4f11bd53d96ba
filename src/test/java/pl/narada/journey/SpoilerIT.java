package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherState;
import pl.narada.phone.Meeting;
import pl.narada.room.Moderation;
import pl.narada.room.command.FacilitatorCommand.SetModeration;
import pl.narada.shared.ActivityId;

/** One phone spoils the meeting, another one does not, and a facilitator keeps order without learning who it is. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:spoiler")
class SpoilerIT extends OnAServer {

    private Meeting meeting;

    @Test
    void aSpoilerIsHeldAndTheOthersGoOn() {
        meeting = Meeting.plan(planning, rooms).start().goTo(NEEDS);
        Screen console = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        console.open(at("/staff/console/" + meeting.id()));
        Screen spoiler = joined();
        Screen friendly = joined();

        friendly.writeAndSend("Autobus do szpitala");
        console.sees("Autobus do szpitala");
        spoiler.writeAndSend("Nuda");
        spoiler.writeAndSend("Kurwa, po co to");
        spoiler.sees("Czeka na sprawdzenie");
        spoiler.picture("spoiler-01-waits-320");
        console.sees("Czeka na sprawdzenie: 1");
        console.picture("spoiler-02-held");

        Locator row = row(console, "Nuda");
        press(row, "Więcej możliwości: Nuda");
        console.picture("spoiler-03-this-phone");
        press(row, "Wycisz ten telefon");
        press(row, "Więcej możliwości: Nuda");
        press(row, "Ukryj wszystko z tego telefonu");
        console.sees("ukrycie wszystkiego z jednego telefonu");
        // as long as the pointer is in the list, nothing new pushes its rows away
        console.page().mouse().move(5, 5);
        spoiler.writeAndSend("A ja i tak napiszę");
        console.sees("czeka: wyciszony telefon");
        friendly.writeAndSend("Świetlica");
        assertThat(visible()).containsExactly("Autobus do szpitala", "Świetlica");

        console.press("Ochrona przed zakłócaniem");
        console.press("Zamknij wejście");
        console.sees("wejście zamknięte");
        console.picture("spoiler-04-locked");
        Screen late = Screen.phone(chromium.browser(), 320, 640).open(at("/j/" + meeting.code()));
        late.pressStartingWith("Organizacja");
        late.sees("Wejście na to spotkanie jest zamknięte");
        late.picture("spoiler-05-door-320");

        meeting.does(new SetModeration(Moderation.USUAL.pause(60)));
        friendly.page().locator("textarea").first().fill("Jeszcze jedno");
        friendly.pressStartingWith("Wyślij");
        friendly.sees("Chwila przerwy");
        PlaywrightAssertions.assertThat(friendly.page().locator("textarea").first())
                .hasValue("Jeszcze jedno");
        friendly.picture("spoiler-06-pause-320");

        assertThat(console.violations()).isEmpty();
        assertThat(spoiler.violations()).isEmpty();
    }

    private Screen joined() {
        Screen phone = Screen.phone(chromium.browser(), 320, 640).open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        PlaywrightAssertions.assertThat(phone.page().locator("header")).isVisible();
        return phone;
    }

    private static Locator row(Screen console, String words) {
        return console.page()
                .locator(".feed-row", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words));
    }

    private static void press(Locator row, String button) {
        row.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private java.util.List<String> visible() {
        var state = (GatherState)
                meeting.state().activities().get(new ActivityId(NEEDS)).state();
        return state.all().filter(c -> !c.hidden()).map(c -> c.text()).toList();
    }
}
