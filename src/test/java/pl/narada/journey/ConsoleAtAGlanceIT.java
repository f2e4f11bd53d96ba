package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;
import pl.narada.shared.Sector;

/** What a facilitator who stands and talks must find in one second, on a laptop, a tablet and two phones. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:console-at-a-glance")
class ConsoleAtAGlanceIT extends OnAServer {

    private final List<Screen> seen = new ArrayList<>();
    private Meeting meeting;

    @Test
    void whatIsNeededIsSeenAtOnce() {
        meeting = Meeting.plan(planning, rooms)
                .letIn(Sector.NGO, 9)
                .letIn(Sector.JST, 6)
                .letIn(Sector.RESIDENTS, 8)
                .start()
                .goTo(NEEDS);
        meeting.others();
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(at("/staff/console/" + meeting.id()));
        laptop.sees("potrzeb");
        laptop.picture("glance-1366");
        for (int width : new int[] {820, 390, 320}) {
            Screen screen = width == 820 ? laptop.beside(820, 1180) : laptop.besideOnPhone(width, width == 390 ? 844 : 640);
            seen.add(screen);
            screen.open(at("/staff/console/" + meeting.id()));
            screen.sees("potrzeb");
            screen.picture("glance-" + width);
            System.out.println(width + " desk at " + screen.page().locator(".activity-desk h2").boundingBox().y);
            screen.open(at("/staff"));
            screen.sees("Nowe spotkanie");
            screen.picture("glance-staff-" + width);
        }
    }
}
