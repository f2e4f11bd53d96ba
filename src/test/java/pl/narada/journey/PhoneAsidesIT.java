package pl.narada.journey;

import static pl.narada.phone.Meeting.IDEAS;
import static pl.narada.phone.Meeting.NEEDS;
import static pl.narada.phone.Meeting.VOTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.room.JoinQuestions;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.MutePhone;
import pl.narada.room.command.FacilitatorCommand.SetJoinQuestions;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What stands beside the activities, and what goes otherwise than planned: each as a person meets it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone-asides")
class PhoneAsidesIT extends PhonePanels {

    private static final ParticipantId SOMEBODY = new ParticipantId(3);

    @Test
    @DisplayName("a code that is wrong is said so, and asked for again")
    void wrongCode() {
        each(phone -> phone.open(at("/")));
        each(phone -> phone.sees("Dołącz do spotkania"));
        pictures("50-code");
        each(phone -> {
            phone.fill("Kod spotkania", "ZZZ ZZZ");
            phone.press("Dalej");
            phone.sees("Nie ma spotkania");
        });
        pictures("51-wrong-code");
    }

    @Test
    @DisplayName("questions about oneself, another sector, another phone, and one’s own data")
    void ofOneself() {
        meeting.does(new SetJoinQuestions(
                new JoinQuestions(List.of("radna, radny", "sołtyska, sołtys"), List.of("Połaniec", "Staszów"))));
        join();
        each(phone -> phone.sees("Powiedz coś o"));
        pictures("52-of-oneself");
        each(phone -> phone.press("Zmień: kogo reprezentujesz"));
        each(phone -> phone.sees("Przenieś się na inny telefon"));
        pictures("53-changing");
        each(phone -> phone.press("Pokaż link"));
        each(phone -> phone.sees("Zeskanuj kod"));
        pictures("54-another-phone");
    }

    @Test
    @DisplayName("the attendance list, contact details and the network board, folded out")
    void leftBehind() {
        join();
        meeting.letIn(Sector.NGO, 3).start();
        meeting.goTo(StaszowAgenda.EVALUATION.value());
        each(phone -> phone.sees("Wpisz się na listę obecności"));
        each(phone -> phone.sees("Zostaw kontakt"));
        each(phone -> phone.page().locator("details.network summary").first().click());
        each(phone -> phone.sees("Napisz kartę"));
        each(phone -> phone.page().evaluate("() => document.activeElement.blur()"));
        unfolded("55-left-behind");
    }

    @Test
    @DisplayName("somebody already wrote something similar: support it instead")
    void similar() {
        meeting.changes(NEEDS, new GatherSettings(Noun.NEED, 60, true));
        join();
        meeting.letIn(Sector.RESIDENTS, 1).start().goTo(NEEDS);
        meeting.says(SOMEBODY, new GatherCommand.Say(new ActivityId(NEEDS), "Autobus w soboty do Staszowa"));
        each(phone -> phone.sees("Wypowiedzi z sali"));
        each(phone -> phone.page().locator("textarea").first().pressSequentially("autobusy w sobotę"));
        each(phone -> phone.sees("Ktoś napisał już coś podobnego"));
        pictures("56-similar");
        each(phone -> phone.page().locator(".too").first().click());
        each(phone -> phone.sees("Wypowiedź poparta"));
        pictures("57-supported");
    }

    @Test
    @DisplayName("words that wait to be checked, words of a muted phone, and words that nobody else sees any more")
    void held() {
        join();
        meeting.start().goTo(NEEDS);
        each(phone -> phone.writeAndSend("Kurwa, po co to"));
        each(phone -> phone.sees("Czeka na sprawdzenie"));
        pictures("58-waits");
        for (ParticipantId who : mine()) meeting.does(new MutePhone(who, true));
        each(phone -> phone.writeAndSend("Lokale na zajęcia"));
        meeting.hide(NEEDS, 1);
        pictures("59-muted");
    }

    @Test
    @DisplayName("without a network, with a draft of what is over, and a workshop that ends without anything agreed")
    void offlineAndOver() {
        join();
        meeting.start().goTo(NEEDS);
        each(phone -> phone.sees("Czego najbardziej potrzebuje"));
        each(phone -> phone.page().locator("textarea").first().fill("Brakuje transportu dla seniorów ze wsi"));
        meeting.goTo(IDEAS);
        each(phone -> phone.sees("Niewysłany szkic"));
        pictures("60-draft-folded");
        each(phone -> phone.page().locator(".unsent summary").click());
        pictures("61-draft-unfolded");
        each(phone -> phone.page().context().setOffline(true));
        each(phone -> phone.sees("Brak sieci"));
        pictures("62-offline");
        each(phone -> phone.page().context().setOffline(false));
        each(phone -> phone.page()
                .locator(".offline")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.HIDDEN)
                        .setTimeout(Screen.LONG_MILLIS)));
        each(phone -> phone.errors().removeIf(error -> error.contains("ERR_INTERNET_DISCONNECTED")));
        meeting.end();
        each(phone -> phone.sees("Dziękujemy za udział"));
        pictures("63-over-without-outcome");
    }

    @Test
    @DisplayName("a break between activities, and one that is prepared but not open")
    void between() {
        join();
        meeting.start();
        meeting.goTo(VOTE);
        each(phone -> phone.sees("Które tematy są"));
        pictures("64-nothing-to-vote-on");
    }
}
