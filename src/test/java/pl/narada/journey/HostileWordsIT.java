package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.Narada;
import pl.narada.access.CountyScope;
import pl.narada.access.Role;
import pl.narada.access.StaffLinks;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.contact.ContactForm;
import pl.narada.contact.Contacts;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.room.Phase;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * Somebody has typed a program into every field that takes a text, or has put it into the database by another way: every
 * text in every table, and in every event of the journal, begins with one. A second start of the program shows it all.
 * Nothing of it may run, on any screen.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:hostile-words;DB_CLOSE_DELAY=-1")
class HostileWordsIT extends OnAServer {

    private static final String PROGRAM = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";

    /** Shorter columns hold codes, names of events and numbers, not what people type. */
    private static final int TEXT = 160;

    private static final Pattern WORDS = Pattern.compile(
            "(\"(?:text|title|prompt|name|label|who|summary|question|note|intro|body|lead)\":\")(?=[^\"])");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private StaffLinks links;

    @Test
    @DisplayName("what people type stays text, wherever it is shown")
    void nothingRuns() {
        Meeting over = held();
        over.end();
        Meeting on = held();
        Eventually.get(() -> outcomes.of(over.id()).filter(outcome -> outcome.complete()));
        poison();

        try (var again = again()) {
            int there = again.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), there);
            for (String path : List.of(
                    "",
                    "/workshop/" + on.id(),
                    "/console/" + on.id(),
                    "/projector/" + on.id(),
                    "/contacts/" + on.id(),
                    "/outcome/" + on.id(),
                    "/outcome/" + over.id(),
                    "/replay/" + over.id(),
                    "/bundle/" + over.id(),
                    "/outside/" + on.id(),
                    "/review",
                    "/review/2612",
                    "/library",
                    "/actions",
                    "/model",
                    "/model/print",
                    "/initiatives",
                    "/reports",
                    "/people",
                    "/audit",
                    "/organisation",
                    "/integrations")) {
                laptop.open("http://localhost:" + there + "/staff" + path);
                isHarmless(laptop, path);
            }
            Screen phone = Screen.phone(chromium.browser(), 360, 740);
            phone.open("http://localhost:" + there + "/j/" + on.code());
            isHarmless(phone, "door");
            // in the page itself it is a choice, and a button as soon as the program is there
            phone.page().locator("main.door .cards button").first().click();
            phone.page().locator("main").waitFor();
            isHarmless(phone, "phone");
            phone.open("http://localhost:" + there + "/privacy");
            isHarmless(phone, "privacy");
        }
    }

    private Meeting held() {
        Meeting meeting = Meeting.plan(planning, rooms).plansOneOfEachKind();
        meeting.letIn(Sector.NGO, 7)
                .letIn(Sector.JST, 8)
                .letIn(Sector.RESIDENTS, 9)
                .start();
        meeting.goTo(NEEDS).others().goTo(THEMES);
        for (String theme : List.of("Informacja", "Transport"))
            meeting.does(new MakeTheme(new ActivityId(THEMES), theme));
        for (int activity : List.of(VOTE, RATING, OPINIONS, RANKING, COMPARING))
            meeting.goTo(activity).others().reveal(activity);
        for (int activity : List.of(QUESTIONS, CARDS, IDEAS))
            meeting.goTo(activity).others();
        var summary = new ActivityId(SUMMARY);
        meeting.goTo(SUMMARY)
                .does(new WriteSummary(summary, "Podsumowanie"))
                .does(new RecordDecision(summary, null, "Decyzja"))
                .does(new RecordAction(summary, null, "Zadanie", "Ewa", null));
        contacts.give(
                meeting.id(),
                Phase.LIVE,
                "k".repeat(22) + meeting.code(),
                new ContactForm("Ewa", "e@example.org", "Koło", "pl-1"));
        links.invite("Rita", Role.REVIEWER, CountyScope.EVERY, "anna");
        return meeting;
    }

    /** The library and the counties are in the program, and come from tables all the same. */
    private void poison() {
        List<String[]> columns = database.sql("select table_name, column_name from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and data_type = 'CHARACTER VARYING'"
                        + " and character_maximum_length >= " + TEXT
                        + " and table_name not like 'flyway%' and column_name not in ('PASSWORD_HASH', 'ABOUT')")
                .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        assertThat(columns).hasSizeGreaterThan(20);
        for (String[] column : columns) {
            String poisoned = "update %1$s set %2$s = concat(?, %2$s) where char_length(%2$s) between 1 and 80"
                    + " and left(%2$s, 1) not in ('{', '[')";
            database.sql(poisoned.formatted(column[0], column[1]))
                    .param(PROGRAM)
                    .update();
        }
        List<Object[]> entries = new ArrayList<>();
        database.sql("select workshop_id, version, events from journal_entry").query(row -> {
            entries.add(new Object[] {
                WORDS.matcher(row.getString(3)).replaceAll("$1" + PROGRAM), row.getObject(1), row.getObject(2)
            });
        });
        for (Object[] entry : entries) {
            database.sql("update journal_entry set events = ? where workshop_id = ? and version = ?")
                    .params(entry)
                    .update();
        }
    }

    private static ConfigurableApplicationContext again() {
        return new SpringApplicationBuilder(Narada.class)
                .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:hostile-words;DB_CLOSE_DELAY=-1");
    }

    private static void isHarmless(Screen screen, String where) {
        Page page = screen.page();
        page.waitForLoadState();
        page.locator("h1, h2, main, narada-stage").first().waitFor();
        assertThat(URI.create(page.url()).getPath()).as(where).doesNotContain("login");
        assertThat(page.evaluate("() => window.hacked ?? null")).as(where).isNull();
        assertThat((Integer) page.evaluate("""
                () => {
                  const count = root => root.querySelectorAll('img[src="x"]').length
                    + [...root.querySelectorAll('*')].filter(e => e.shadowRoot).reduce((n, e) => n + count(e.shadowRoot), 0);
                  return count(document);
                }"""))
                .as(where + ": no picture was made of the words")
                .isZero();
    }
}
