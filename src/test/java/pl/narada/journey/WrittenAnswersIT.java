package pl.narada.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.ask.AskCommand.WriteAnswer;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** A question gets its answer in writing: at the console, on the phone of whoever asked, on the wall, and in what is kept. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:written-answers")
class WrittenAnswersIT extends OnAServer {

    private static final ActivityId QUESTIONS = new ActivityId(Meeting.QUESTIONS);
    private static final String WHO_PAYS = "Kto zapłaci za autobus";
    private static final String LONG =
            "Powiat płaci za paliwo i kierowców, a gminy za przystanki. Umowę podpisaliśmy w marcu na trzy lata; co roku w listopadzie rada powiatu "
                    + "ustala, ile kursów będzie w następnym.\n\nWniosek o nowy kurs może złożyć każda organizacja: formularz jest w starostwie, w pokoju 12, "
                    + "i na stronie powiatu w zakładce „Transport”. Odpowiadamy w ciągu 30 dni, a zestawienie wniosków publikujemy w grudniu.";

    @Autowired
    private Outcomes outcomes;

    private Meeting meeting;
    private Screen laptop;
    private Screen phone;
    private Screen projector;

    @Test
    @DisplayName("the asker reads it, the room sees it, hiding takes it away, and the outcome keeps it")
    void anAnswerGoesWhereItsQuestionGoes() {
        aQuestionIsAsked();
        itIsAnsweredInWriting();
        theRoomSeesIt();
        hidingTakesItAway();
        itIsKept();
        for (Screen screen : new Screen[] {laptop, phone, projector}) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    private void aQuestionIsAsked() {
        meeting = Meeting.plan(planning, rooms)
                .planQuestions()
                .letIn(Sector.NGO, 5)
                .letIn(Sector.JST, 5)
                .start();
        phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        meeting.goTo(Meeting.QUESTIONS);
        asks(1, "Kiedy ruszy autobus do szpitala?");
        asks(2, "Gdzie będą notatki z dzisiejszego spotkania?");
        phone.sees("Twoje pytanie");
        phone.writeAndSend("Kto zapłaci za autobus w soboty?");
        phone.sees("Zapisano");
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(at("/staff/console/" + meeting.id()));
        projector = laptop.beside(1366, 768).open(at("/staff/projector/" + meeting.id()));
    }

    private void itIsAnsweredInWriting() {
        beginsToWrite("Napisz odpowiedź");
        field().fill("Powiat i gminy po połowie.");
        laptop.picture("answers-console-01-writing");
        field().press("Control+Enter");
        assertThat(question()).containsText("Odpowiedź:");
        assertThat(question()).containsText("Powiat i gminy po połowie.");
        assertThat(laptop.page().locator(".answer-editor")).hasCount(0);

        Locator told = phone.page().locator(".said [role=status] .reply");
        assertThat(told).containsText("Powiat i\u00A0gminy po połowie.");
        phone.sees("Jest odpowiedź na piśmie");
        meeting.does(new WriteAnswer(QUESTIONS, 1, "W maju. Rozkład będzie na stronie powiatu.", ""))
                .does(new WriteAnswer(QUESTIONS, 2, "Na stronie powiatu, w zakładce „Narady”.", ""))
                .does(new MarkAnswered(QUESTIONS, 2));
        phone.sees("W maju.");
        phone.page().locator(".answered summary").click();
        phone.wholePicture("answers-phone-320-01");
        seenOnANarrowConsole();
    }

    private void seenOnANarrowConsole() {
        Screen handy = laptop.besideOnPhone(390, 844).open(laptop.page().url());
        Locator row = handy.page().locator(".question-row", new Page.LocatorOptions().setHasText(WHO_PAYS));
        row.locator(".row-menu vaadin-button").first().click();
        row.getByText("Zmień odpowiedź").click();
        assertThat(handy.page().locator(".answer-editor textarea")).hasValue("Powiat i gminy po połowie.");
        handy.wholePicture("answers-console-390");
        Object over = handy.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) over).intValue()).isLessThanOrEqualTo(0);
        handy.page().locator(".answer-editor textarea").press("Escape");
        assertThat(handy.page().locator(".answer-editor")).hasCount(0);
    }

    private void theRoomSeesIt() {
        question().getByText("Odpowiadamy teraz").click();
        projector.sees("Powiat i\u00A0gminy po połowie.");
        projector.picture("answers-projector-01-short");
        beginsToWrite("Zmień odpowiedź");
        field().fill(LONG);
        laptop.page().locator(".answer-editor").getByText("Zapisz").click();
        projector.sees("Cała odpowiedź jest na");
        projector.picture("answers-projector-02-long");
        laptop.wholePicture("answers-console-02-answered");
        phone.sees("zestawienie wniosków publikujemy");
        phone.wholePicture("answers-phone-320-02");
    }

    private void hidingTakesItAway() {
        question()
                .getByText("Ukryj", new Locator.GetByTextOptions().setExact(true))
                .click();
        projector.seesNot("Powiat płaci");
        phone.seesNot("zestawienie wniosków");
        laptop.press("Cofnij");
        projector.sees("Powiat płaci");
        phone.sees("zestawienie wniosków");
    }

    private void itIsKept() {
        meeting.end();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        phone.sees("Odpowiedzi na Twoje pytania");
        phone.sees("zestawienie wniosków publikujemy");
        phone.wholePicture("answers-phone-320-03-after");
        laptop.open(at("/staff/outcome/" + meeting.id())).sees("zestawienie wniosków publikujemy");
        laptop.wholePicture("answers-outcome-1366");
        String table = laptop.page()
                .context()
                .request()
                .get(at("/export/" + meeting.id() + ".csv"))
                .text();
        assertThat(table).contains("Odpowiedź na piśmie", "zestawienie wniosków publikujemy w grudniu.");
    }

    private void beginsToWrite(String what) {
        question().locator(".row-menu vaadin-button").first().click();
        question().getByText(what).click();
        assertThat(field()).isFocused();
    }

    private Locator field() {
        return laptop.page().locator(".answer-editor textarea");
    }

    private Locator question() {
        return laptop.page().locator(".question-row", new Page.LocatorOptions().setHasText(WHO_PAYS));
    }

    private void asks(int participant, String text) {
        meeting.says(new ParticipantId(participant), new Ask(QUESTIONS, text));
    }
}
