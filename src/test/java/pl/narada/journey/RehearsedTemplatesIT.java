package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseCommand;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.i18n.Translations;
import pl.narada.phone.Meeting;
import pl.narada.programme.AgendaSource;
import pl.narada.programme.AgendaTemplate;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.rehearsal.SimulatedParticipants;
import pl.narada.rehearsal.Tempo;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/** Templates rehearsed from beginning to end by one facilitator, with people who aren't there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:rehearsed-templates")
class RehearsedTemplatesIT extends OnAServer {

    /** On a machine that does other things, too; a quarter of a second is usual. */
    private static final Duration QUICK = Duration.ofSeconds(5);

    private static final int[][] SIZES = {{1920, 1080}, {1024, 768}};

    /** Tables of which a laptop shows a part only. */
    private static final String CUT_TABLES = """
            () => [...document.querySelectorAll('.ballot')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className)""";

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private SimulatedParticipants simulated;

    private Meeting meeting;
    private Screen laptop;
    private Screen projector;
    private Screen phone;
    private String name;
    private int scene;

    @Test
    @DisplayName("forty people meet on their screens only")
    void online() {
        rehearses(AgendaTemplate.ONLINE, 40);
    }

    @Test
    @DisplayName("two hundred people at a conference")
    void conference() {
        rehearses(AgendaTemplate.CONFERENCE, 200);
    }

    private void rehearses(AgendaTemplate template, int people) {
        name = template.wire();
        accounts.create("anna", SignIn.PASSWORD, SignIn.PASSWORD);
        laptop = SignIn.of("anna", chromium.browser(), port);
        meeting = Meeting.of(rehearsalOf(template), rooms);
        projector = laptop.beside(1920, 1080).open(at("/staff/projector/" + meeting.id()));
        projector.page().locator("narada-stage .qr").first().waitFor();
        look("lobby");
        laptop.open(at("/staff/console/" + meeting.id()));
        laptop.press("Rozpocznij spotkanie");
        assertThat(simulated.letIn(meeting.id(), people, Tempo.FAST)).isInstanceOf(Result.Ok.class);
        phone = joined();
        Eventually.within(
                Duration.ofSeconds(90),
                () -> Optional.of(meeting.state().participants().size()).filter(n -> n > people));
        simulated.rest(meeting.id());
        List<PlannedActivity> all = meeting.state().agenda().activities().toList();
        for (PlannedActivity activity : all) {
            enter(activity);
            run(activity);
        }
        laptop.press("Zakończ spotkanie");
        laptop.page()
                .locator("vaadin-confirm-dialog")
                .getByText("Zakończ")
                .last()
                .click();
        projector.sees("Dziękujemy");
        everywhere("over");
        assertThat(List.of(laptop, projector, phone))
                .flatExtracting(Screen::errors)
                .isEmpty();
    }

    private Workshop rehearsalOf(AgendaTemplate template) {
        var form = new WorkshopForm(
                new Teryt("2612"),
                "Współpraca międzysektorowa – idee, korzyści, wyzwania",
                LocalDate.of(2026, 12, 14),
                LocalTime.of(9, 0),
                LocalTime.of(10, 15),
                "Staszów");
        if (planning.plan(form, new AgendaSource.FromTemplate(template), "anna", Translations.POLISH)
                        instanceof Result.Ok<Workshop>(Workshop real)
                && rehearsals.open(real.id(), "anna") instanceof Result.Ok<Workshop>(Workshop rehearsal))
            return rehearsal;
        throw new AssertionError("could not be planned");
    }

    private Screen joined() {
        Screen one = Screen.phone(chromium.browser(), 320, 640);
        one.open(at("/j/" + meeting.code()));
        one.pressStartingWith("Organizacja");
        one.page().locator("header").waitFor();
        return one;
    }

    private void enter(PlannedActivity activity) {
        if (meeting.state().currentActivity().filter(activity.id()::equals).isPresent()) return;
        long begun = System.nanoTime();
        laptop.pressStartingWith("Dalej");
        PlaywrightAssertions.assertThat(laptop.page()
                        .locator(".activity-desk h2", new Page.LocatorOptions().setHasText(activity.prompt())))
                .isVisible();
        Duration console = Duration.ofNanos(System.nanoTime() - begun);
        projector.sees(activity.prompt());
        Duration wall = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(
                "%s, %s: console after %d ms, projector after %d ms%n",
                name, activity.prompt(), console.toMillis(), wall.toMillis());
        assertThat(console).as(activity.prompt()).isLessThan(QUICK);
    }

    private void run(PlannedActivity activity) {
        ActivityId id = activity.id();
        String kind = activity.settings().getClass().getSimpleName().replace("Settings", "");
        String at = "%02d-%s".formatted(++scene, kind.toLowerCase(Locale.ROOT));
        everywhere(at + "-begun");
        switch (activity.settings()) {
            case GatherSettings _, VoteSettings _, OpineSettings _, EvaluateSettings _ -> {
                meeting.others();
                everywhere(at + "-open");
                meeting.close(id.value());
                everywhere(at + "-closed");
                if (!(activity.settings() instanceof GatherSettings)) {
                    reveal(activity);
                    everywhere(at + "-result");
                }
            }
            case AskSettings _ -> {
                meeting.others();
                everywhere(at + "-open");
                meeting.does(new AskCommand.TakeUp(id, 1));
                everywhere(at + "-answering");
            }
            case GroupSettings(ActivityId source) -> {
                int theme = 0;
                for (String words : List.of(
                        "Informacja i kontakt między urzędem a organizacjami",
                        "Transport",
                        "Lokale na spotkania i zajęcia po godzinie piętnastej",
                        "Zdrowie",
                        "Młodzi ludzie")) meeting.does(new GroupCommand.MakeTheme(id, words));
                for (int card = 1; card <= 30; card++)
                    meeting.does(new GroupCommand.Place(id, card, 1 + card * card % 5));
                everywhere(at + "-grouped");
            }
            case SummariseSettings _ -> {
                meeting.does(new SummariseCommand.WriteSummary(id, "Zaczynamy od kalendarza.\nSpotkamy się w marcu."))
                        .does(new SummariseCommand.RecordDecision(id, null, "Powstanie wspólny kalendarz wydarzeń"))
                        .does(new SummariseCommand.RecordAction(id, null, "Lista organizacji", "Starostwo", null));
                projector.sees("Starostwo");
                everywhere(at + "-written");
            }
            case ShowSettings _ -> {}
            default -> throw new AssertionError(kind);
        }
    }

    private void reveal(PlannedActivity activity) {
        long begun = System.nanoTime();
        laptop.press("Pokaż wyniki");
        laptop.button("Ukryj wyniki").waitFor();
        Duration console = Duration.ofNanos(System.nanoTime() - begun);
        PlaywrightAssertions.assertThat(projector.page().locator("narada-stage .choices, narada-stage .hint.closed"))
                .hasCount(0);
        Duration wall = Duration.ofNanos(System.nanoTime() - begun);
        PlaywrightAssertions.assertThat(projector.page().locator(".falling")).hasCount(0);
        assertThat(wall).as(activity.prompt()).isLessThan(QUICK);
        System.out.printf(
                "%s, result of %s: console after %d ms, projector after %d ms%n",
                name, activity.prompt(), console.toMillis(), wall.toMillis());
    }

    private void everywhere(String what) {
        look(what);
        laptop.settles();
        assertThat(laptop.page().evaluate(CUT_TABLES)).as(what).isEqualTo(List.of());
        laptop.glance("%s-%s-console".formatted(name, what));
        phone.glanceAtAll("%s-%s-phone-320".formatted(name, what));
    }

    private void look(String what) {
        for (int[] size : SIZES) {
            projector.page().setViewportSize(size[0], size[1]);
            String picture = "%s-%s-wall-%d".formatted(name, what, size[0]);
            projector.settles();
            projector.glance(picture);
            Wall.isClean(projector, picture);
        }
    }
}
