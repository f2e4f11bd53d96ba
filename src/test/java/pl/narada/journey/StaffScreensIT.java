package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.attendance.AttendanceList;
import pl.narada.contact.ContactForm;
import pl.narada.contact.Contacts;
import pl.narada.phone.Meeting;
import pl.narada.room.Phase;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** What staff see before and after a meeting with every kind of activity in it, on a laptop and on a phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:staff-screens")
class StaffScreensIT extends OnAServer {

    private static final int EVALUATION = StaszowAgenda.EVALUATION.value();

    @Autowired
    private Contacts contacts;

    @Autowired
    private AttendanceList list;

    private Screen laptop;
    private Screen handy;

    @Test
    @DisplayName("the plan, its settings, the outcome and the contacts can be read on a laptop and on a phone")
    void beforeAndAfter() {
        Meeting meeting = Meeting.plan(planning, rooms).plansOneOfEachKind();
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        handy = laptop.besideOnPhone(390, 844);
        open("/staff/workshop/" + meeting.id(), "Bloki idą jeden po");
        foldsOutSettings();
        pictures("plan");

        everybodyDoesEverything(meeting);
        open("/staff/outcome/" + meeting.id(), "Ankieta");
        pictures("outcome");
        leavesAContact(meeting);
        open("/staff/contacts/" + meeting.id(), "Ewa Nowak");
        pictures("contacts");
        list.typeIn(meeting.id(), "Łucja Kowal-Wiśniewska", "Urząd Gminy Oleśnica", "radna, sołtyska", "anna");
        list.typeIn(meeting.id(), "Jan Nowak", "", "", "anna");
        open("/staff/attendance/" + meeting.id(), "Łucja Kowal");
        pictures("attendance");

        for (Screen screen : List.of(laptop, handy)) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    /** The settings of each kind that the plan of Staszów has not. */
    private void foldsOutSettings() {
        for (Screen screen : List.of(laptop, handy)) {
            screen.page().evaluate("""
                    () => [...document.querySelectorAll('.block-editor')].slice(5)
                        .forEach(block => block.querySelectorAll('vaadin-details').forEach(d => { d.opened = true; }))""");
        }
    }

    private static void everybodyDoesEverything(Meeting meeting) {
        meeting.letIn(Sector.NGO, 7)
                .letIn(Sector.JST, 8)
                .letIn(Sector.RESIDENTS, 9)
                .start();
        meeting.goTo(NEEDS).others().goTo(THEMES);
        for (String theme : List.of("Informacja i kontakt", "Transport", "Lokale na spotkania", "Zdrowie")) {
            meeting.does(new MakeTheme(new ActivityId(THEMES), theme));
        }
        for (int activity : List.of(VOTE, RATING, OPINIONS, RANKING, COMPARING, CONSENT, BUDGET, EVALUATION)) {
            meeting.goTo(activity).others().reveal(activity);
        }
        for (int activity : List.of(QUESTIONS, CARDS)) meeting.goTo(activity).others();
        meeting.end();
    }

    private void leavesAContact(Meeting meeting) {
        var filled = new ContactForm("Ewa Nowak", "ewa@example.org", "Stowarzyszenie Razem", "pl-1");
        assertThat(contacts.give(meeting.id(), Phase.LIVE, "k".repeat(22), filled))
                .isInstanceOf(Result.Ok.class);
    }

    private void open(String path, String words) {
        for (Screen screen : List.of(laptop, handy)) {
            screen.open(at(path));
            screen.page().getByText(words).first().waitFor();
        }
    }

    private void pictures(String name) {
        laptop.wholePicture("staff-1366-" + name);
        handy.wholePicture("staff-390-" + name);
        assertThat((Boolean) handy.page().evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the phone")
                .isTrue();
    }
}
