package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.told.WhenCount;
import pl.narada.phone.Meeting;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.When;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ActivityId;

/** Needs from days before the meeting, and an evaluation days after it: on a real phone, by a clock that is moved. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:outside-the-meeting",
            "narada.public-address=https://narada.example.pl"
        })
class OutsideTheMeetingIT extends OnAServer {

    /** Four days before the meeting of 22 November 2023. */
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2023-11-18T09:00:00Z"));

    @TestConfiguration
    static class ByAnotherClock {

        @Bean
        @Primary
        Clock movedClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return NOW.get();
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(instant(), zone);
                }
            };
        }
    }

    @Autowired
    private Outcomes outcomes;

    private static void daysPass(int days) {
        NOW.updateAndGet(now -> now.plus(Duration.ofDays(days)));
    }

    @Test
    @DisplayName("two needs from before are there when the meeting begins, and the evaluation goes on after its close")
    void threePhases() {
        Meeting meeting = Meeting.plan(planning, rooms);
        meeting.does(new SetAgenda(
                StaszowAgenda.plus(meeting.state().agenda(), StaszowAgenda.evaluations()),
                meeting.state().agendaVersion()));
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(at("/staff/outside/" + meeting.id()));
        laptop.sees("Kto ma link");
        laptop.press("Otwórz");
        laptop.sees("Otwarte do:");
        laptop.wholePicture("outside-01-staff");

        Screen phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        phone.sees("Przed spotkaniem");
        phone.writeAndSend("Autobus do lekarza");
        phone.writeAndSend("Świetlica otwarta po południu");
        phone.sees("Świetlica otwarta po południu");
        phone.wholePicture("outside-02-phone-before");
        laptop.sees("Autobus do lekarza");
        Screen poster = laptop.beside(794, 1123).open(at("/export/poster/" + meeting.id()));
        poster.sees("Bez konta i bez nazwiska");
        poster.wholePicture("outside-03-poster");

        daysPass(4);
        meeting.start().goTo(Meeting.NEEDS);
        laptop.open(at("/staff/console/" + meeting.id()));
        laptop.sees("Świetlica otwarta po południu");
        PlaywrightAssertions.assertThat(laptop.page()
                        .locator(".feed .tag:visible")
                        .filter(new Locator.FilterOptions().setHasText("przed spotkaniem")))
                .hasCount(2);
        laptop.picture("outside-04-console");
        phone.writeAndSend("Park w centrum");
        laptop.sees("Park w centrum");

        meeting.end();
        phone.sees("Co ustaliliśmy");
        meeting.does(
                new OpenOutside(List.of(StaszowAgenda.EVALUATION), NOW.get().plus(Duration.ofDays(7))));
        phone.sees("Po spotkaniu");
        phone.page().locator("label:has(input[type=radio])").nth(3).click();
        phone.wholePicture("outside-05-phone-after");
        Screen other = Screen.phone(chromium.browser(), 320, 640);
        other.open(at("/j/" + meeting.code()));
        other.pressStartingWith("Organizacja");
        other.sees("Po spotkaniu");
        other.page().locator("label:has(input[type=radio])").nth(4).click();
        other.sees("Zapisano. Dziękujemy!");

        daysPass(8);
        phone.seesInTheEnd("Co ustaliliśmy");
        OutcomeView outcome = Eventually.get(
                () -> outcomes.of(meeting.id()).filter(o -> !o.outside().isEmpty()));
        assertThat(outcome.people()).isEqualTo(1);
        assertThat(outcome.outside()).containsExactly(new WhenCount(When.AFTER, 1));
        assertThat(phases(outcome, new ActivityId(Meeting.NEEDS)))
                .containsExactly(new WhenCount(When.BEFORE, 2), new WhenCount(When.DURING, 1));
        assertThat(phases(outcome, StaszowAgenda.EVALUATION)).containsExactly(new WhenCount(When.AFTER, 2));
        laptop.open(at("/staff/outcome/" + meeting.id()));
        laptop.sees("po spotkaniu");
        laptop.wholePicture("outside-06-outcome");
        for (Screen one : List.of(laptop, phone, other))
            assertThat(one.violations()).isEmpty();
        PlaywrightAssertions.assertThat(phone.page().locator("textarea")).hasCount(0);
    }

    private static List<WhenCount> phases(OutcomeView outcome, ActivityId id) {
        return outcome.activities().stream()
                .filter(a -> a.id() == id.value())
                .findFirst()
                .orElseThrow()
                .phases();
    }
}
