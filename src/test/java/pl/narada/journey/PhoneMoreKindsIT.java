package pl.narada.journey;

import static pl.narada.phone.Meeting.BUDGET;
import static pl.narada.phone.Meeting.COMPARING;
import static pl.narada.phone.Meeting.THEMES;
import static pl.narada.phone.Meeting.VOTE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** The panels of what few meetings have: comparisons in pairs, budgets with marks and with points, a vote that chooses priorities. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone-more-kinds")
class PhoneMoreKindsIT extends PhonePanels {

    @BeforeEach
    void aHall() {
        join();
        meeting.letIn(Sector.NGO, 12)
                .letIn(Sector.JST, 12)
                .letIn(Sector.RESIDENTS, 14)
                .letIn(Sector.BUSINESS, 2);
        meeting.start().goTo(THEMES);
        for (String theme : new String[] {
            "Informacja i kontakt między urzędem a organizacjami",
            "Transport",
            "Lokale na spotkania i zajęcia po godzinie piętnastej",
            "Zdrowie",
            "Młodzi ludzie"
        }) {
            meeting.does(new GroupCommand.MakeTheme(new ActivityId(THEMES), theme));
        }
    }

    @Test
    @DisplayName("comparing two at a time, up to the result")
    void comparing() {
        shows(COMPARING, "Co jest ważniejsze?", "30-compare");
        each(phone -> phone.page().locator(".pair .choice").first().click());
        each(phone -> phone.sees("Odpowiedzi zapisane"));
        pictures("31-compare-given");
        meeting.others(mine()).close(COMPARING);
        each(phone -> phone.sees("Zamknięte"));
        pictures("32-compare-closed");
        meeting.reveal(COMPARING);
        each(phone -> phone.sees("Wynik"));
        unfolded("33-compare-result");
    }

    @Test
    @DisplayName("a budget by marking projects, up to the result")
    void budget() {
        shows(BUDGET, "Na co pieniądze?", "34-budget");
        each(phone -> choice(phone, "Bus w.*").click());
        each(phone -> choice(phone, "Hala.*").click());
        each(phone -> phone.sees("Odpowiedzi zapisane"));
        pictures("35-budget-given");
        meeting.others(mine()).close(BUDGET);
        each(phone -> phone.sees("Głosowanie zamknięte"));
        pictures("36-budget-closed");
        meeting.reveal(BUDGET);
        each(phone -> phone.sees("Wynik"));
        unfolded("37-budget-result");
    }

    @Test
    @DisplayName("a budget by giving points, up to the result")
    void points() {
        meeting.changes(
                BUDGET,
                StaszowAgenda.aBudgetWithPoints().activities().getFirst().settings());
        shows(BUDGET, "Na co pieniądze?", "38-points");
        each(phone -> {
            for (int i = 0; i < 5; i++) phone.pressStartingWith("Dodaj punkt: Bus");
        });
        each(phone -> phone.sees("Odpowiedzi zapisane"));
        pictures("39-points-given");
        meeting.others(mine()).reveal(BUDGET);
        each(phone -> phone.sees("Wynik"));
        unfolded("40-points-result");
    }

    @Test
    @DisplayName("a vote that chooses priorities, up to the result")
    void places() {
        meeting.changes(VOTE, VoteSettings.dots(StaszowAgenda.THEMES, 3).choosing(Places.of(2)));
        shows(VOTE, "Priorytety do wyboru", "41-places");
        meeting.others(mine()).reveal(VOTE);
        each(phone -> phone.sees("Wynik głosowania"));
        unfolded("42-places-result");
    }
}
