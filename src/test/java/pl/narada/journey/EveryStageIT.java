package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.summarise.SummariseCommand;
import pl.narada.phone.Meeting;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SetStage;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** A meeting with every kind of activity in it, seen on old and new projectors, light and dark. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:every-stage")
class EveryStageIT extends OnAServer {

    private static final int[][] SIZES = {{1024, 768}, {1920, 1080}, {3840, 2160}};

    private Meeting meeting;
    private Screen projector;

    @Test
    @DisplayName(
            "no stage has a scroll bar, a cursor, a dialog or words beyond its edge, and the code is on each of them")
    void everyKindAtEverySize() {
        meeting = Meeting.plan(planning, rooms).plansOneOfEachKind().plans(StaszowAgenda.aBreak());
        projector = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port)
                .beside(1920, 1080)
                .open(at("/staff/projector/" + meeting.id()));
        projector.sees("Czego potrzebuje powiat");
        looks("00-before");
        meeting.letIn(Sector.NGO, 14)
                .letIn(Sector.JST, 12)
                .letIn(Sector.RESIDENTS, 11)
                .letIn(Sector.BUSINESS, 3);
        meeting.start();
        shown(WELCOME, "01-slide");
        shown(NEEDS, "02-gather");
        groups();
        shown(THEMES, "03-group");
        revealed(VOTE, "04-vote");
        revealed(RATING, "05-rate");
        revealed(OPINIONS, "06-opine");
        revealed(RANKING, "07-rank");
        revealed(COMPARING, "08-compare");
        revealed(CONSENT, "09-consent");
        revealed(BUDGET, "10-budget");
        shown(QUESTIONS, "11-ask");
        meeting.does(new AskCommand.TakeUp(new ActivityId(QUESTIONS), 1));
        looks("12-ask-answering");
        shown(CARDS, "13-cards");
        meeting.does(new GoTo(new Place(StaszowAgenda.aBreak().id(), null)));
        projector.sees("Przerwa");
        looks("14-resting");
        summary();
        looks("15-summary");
        revealed(StaszowAgenda.EVALUATION.value(), "16-evaluate");
        meeting.end();
        projector.sees("Dziękujemy");
        sizes("17-over");
        assertThat(projector.errors()).isEmpty();
    }

    private void groups() {
        meeting.goTo(THEMES);
        for (String theme : List.of(
                "Informacja i kontakt między urzędem a organizacjami",
                "Transport",
                "Lokale na spotkania i zajęcia po godzinie piętnastej",
                "Zdrowie",
                "Młodzi ludzie")) meeting.does(new GroupCommand.MakeTheme(new ActivityId(THEMES), theme));
        for (int i = 1; i <= 8; i++) meeting.does(new GroupCommand.Place(new ActivityId(THEMES), i, 1 + i % 5));
    }

    private void summary() {
        var summary = new ActivityId(SUMMARY);
        meeting.goTo(SUMMARY)
                .does(new SummariseCommand.WriteSummary(
                        summary,
                        "Zaczynamy od kalendarza.\nSpotkamy się w marcu.\nKażda gmina wyznaczy osobę do kontaktu."))
                .does(new SummariseCommand.RecordDecision(summary, null, "Powstanie wspólny kalendarz wydarzeń"))
                .does(new SummariseCommand.RecordAction(summary, null, "Lista organizacji", "Starostwo", null));
        projector.sees("wspólny kalendarz");
    }

    private void shown(int activity, String picture) {
        meeting.goTo(activity).others();
        seesPrompt(activity);
        looks(picture);
    }

    private void revealed(int activity, String picture) {
        shown(activity, picture);
        meeting.reveal(activity);
        looks(picture + "-result");
    }

    private void seesPrompt(int activity) {
        projector.sees(meeting.state()
                .agenda()
                .activity(new ActivityId(activity))
                .orElseThrow()
                .prompt());
    }

    private void looks(String picture) {
        for (boolean dark : new boolean[] {false, true}) {
            meeting.does(new SetStage(dark));
            projector
                    .page()
                    .waitForFunction("look => document.querySelector('narada-stage').look === look", look(dark));
            sizes(picture + "-" + look(dark));
        }
    }

    private void sizes(String picture) {
        for (int[] size : SIZES) {
            projector.page().setViewportSize(size[0], size[1]);
            String what = "stage-%s-%d".formatted(picture, size[0]);
            projector.settles();
            projector.glance(what);
            Wall.isClean(projector, what);
            if (meeting.state().phase() != Phase.CLOSED) isFindable();
        }
    }

    private void isFindable() {
        PlaywrightAssertions.assertThat(projector.page().locator("narada-stage .qr"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        String code = meeting.code();
        PlaywrightAssertions.assertThat(projector.page().locator("narada-stage .code"))
                .hasText(code.substring(0, 3) + " " + code.substring(3));
    }

    private static String look(boolean dark) {
        String[] looks = {"light", "dark"};
        return looks[Boolean.compare(dark, false)];
    }
}
