package pl.narada.journey;

import static pl.narada.phone.Meeting.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.summarise.SummariseCommand;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteCommand;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Every panel of the phone page, before and after, with a hall of other people: on a narrow and on a wide phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone-panels")
class PhonePanelsIT extends PhonePanels {

    private static final int EVALUATION = StaszowAgenda.EVALUATION.value();

    @Test
    @DisplayName("every panel of a meeting fits and is clean, on a narrow and on a wide phone")
    void everyPanel() {
        pictures("01-door");
        each(phone -> phone.pressStartingWith("Organizacja"));
        each(phone -> phone.sees("jeszcze się nie zaczęło"));
        pictures("02-waiting");
        meeting.letIn(Sector.NGO, 7)
                .letIn(Sector.JST, 8)
                .letIn(Sector.RESIDENTS, 9)
                .letIn(Sector.BUSINESS, 2);
        meeting.start();
        shows(WELCOME, "Witamy na spotkaniu", "03-slide");
        saying();
        voting();
        rating();
        asking();
        ending();
    }

    private void saying() {
        shows(NEEDS, "Czego najbardziej potrzebuje", "04-gather");
        meeting.others(mine());
        each(phone -> phone.writeAndSend("Autobus w sobotę, żeby dojechać na zajęcia"));
        each(phone -> phone.page().locator("textarea").first().fill("Brakuje transportu dla seniorów ze wsi"));
        pictures("05-gather-said");
        meeting.close(NEEDS);
        each(phone -> phone.sees("Zbieranie zakończone"));
        pictures("06-gather-closed");
        meeting.goTo(THEMES);
        for (String theme : List.of(
                "Informacja i kontakt między urzędem a organizacjami",
                "Transport",
                "Lokale na spotkania i zajęcia po godzinie piętnastej",
                "Zdrowie",
                "Młodzi ludzie")) {
            meeting.does(new GroupCommand.MakeTheme(new ActivityId(THEMES), theme));
        }
        for (int i = 1; i <= 6; i++) {
            meeting.does(new GroupCommand.Place(new ActivityId(THEMES), i, 1 + i % 5));
        }
        shows(THEMES, "Łączymy potrzeby", "07-themes");
    }

    private void voting() {
        shows(VOTE, "Które tematy są", "08-vote");
        each(phone -> choice(phone, "Transport").click());
        each(phone -> choice(phone, "Zdrowie").click());
        each(phone -> phone.sees("Głos zapisany"));
        pictures("09-vote-given");
        meeting.others(mine()).close(VOTE);
        each(phone -> phone.sees("Głosowanie zamknięte"));
        pictures("10-vote-closed");
        meeting.reveal(VOTE).does(new VoteCommand.ShowView(new ActivityId(VOTE), ResultView.AGREEMENT));
        each(phone -> phone.sees("Wynik głosowania"));
        unfolded("11-vote-result");
    }

    private void rating() {
        shows(RATING, "Co ważne, a", "12-rate");
        meeting.others(mine()).reveal(RATING);
        each(phone -> phone.sees("Wynik"));
        unfolded("13-rate-result");
        shows(OPINIONS, "Zgoda?", "14-opine");
        meeting.others(mine()).reveal(OPINIONS);
        each(phone -> phone.sees("Wynik"));
        unfolded("15-opine-result");
        shows(RANKING, "Co po", "16-rank");
        each(phone -> choice(phone, "Zdrowie").click());
        each(phone -> phone.sees("Odpowiedzi zapisane"));
        pictures("17-rank-given");
        meeting.others(mine()).reveal(RANKING);
        each(phone -> phone.sees("Wynik"));
        unfolded("18-rank-result");
        shows(CONSENT, "Czy to", "181-consent");
        each(phone -> choice(phone, "0 · Sprzeciw").click());
        each(phone -> phone.sees("Odpowiedzi zapisane"));
        pictures("182-consent-given");
        meeting.others(mine()).reveal(CONSENT);
        each(phone -> phone.sees("są sprzeciwy"));
        unfolded("183-consent-result");
    }

    private void asking() {
        meeting.goTo(QUESTIONS).others(mine());
        each(phone -> phone.writeAndSend("Kiedy będzie następne spotkanie?"));
        meeting.does(new AskCommand.TakeUp(new ActivityId(QUESTIONS), 1));
        each(phone -> phone.sees("Teraz odpowiadamy"));
        pictures("19-ask");
        meeting.goTo(CARDS).others(mine());
        each(phone -> phone.sees("Świetlica z"));
        pictures("20-cards");
    }

    private void ending() {
        var summary = new ActivityId(SUMMARY);
        meeting.goTo(SUMMARY)
                .does(new SummariseCommand.WriteSummary(summary, "Zaczynamy od kalendarza.\nSpotkamy się w marcu."))
                .does(new SummariseCommand.RecordDecision(summary, null, "Powstanie wspólny kalendarz wydarzeń"))
                .does(new SummariseCommand.RecordAction(summary, null, "Lista organizacji", "Starostwo", null));
        each(phone -> phone.sees("wspólny kalendarz"));
        pictures("21-summary");
        meeting.goTo(EVALUATION).others(mine());
        each(phone -> phone.sees("Jak było?"));
        pictures("22-evaluation");
        meeting.end();
        each(phone -> phone.sees("Dziękujemy za udział"));
        pictures("23-agreed");
    }
}
