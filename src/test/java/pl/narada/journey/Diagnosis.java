package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;

/** The second block of the agenda: needs are written, grouped and voted on. */
record Diagnosis(People people) {

    static final int NEEDS = 2;
    static final int VOTE = 4;

    void gatherNeeds() {
        people.facilitator().pressStartingWith("Dalej");
        people.ngo().sees("Czego najbardziej potrzebuje");
        people.ngo().picture("phone-320-03-gather-empty");
        people.ngo().writeAndSend("O konkursach dowiadujemy się za późno, często tydzień przed terminem.");
        people.jst().writeAndSend("Urząd boi się zlecać zadania, bo nie zna potencjału organizacji.");
        people.resident().writeAndSend("Seniorzy ze wsi nie mają jak dojechać na zajęcia.");
        String[] needs = {
            "Brakuje jednej osoby w starostwie, do której organizacje mogą się zwrócić.",
            "Program współpracy powstaje bez rozmowy z organizacjami.",
            "Dotacje są przyznawane w marcu, a działać musimy od stycznia.",
            "Małe stowarzyszenia nie mają pieniędzy na wkład własny.",
            "Potrzebujemy szkoleń z pisania wniosków, najlepiej na konkretnym naborze.",
            "Organizacje nie mają gdzie się spotykać po godzinie 15.",
            "Młodzi wyjeżdżają i nie ma komu przejąć stowarzyszenia.",
            "Organizacje nie wiedzą o sobie nawzajem i dublują wydarzenia.",
            "Po lekcjach młodzież nie ma dokąd pójść.",
            "Rodziny z Ukrainy potrzebują kursów polskiego blisko domu.",
            "za pozno dowiadujemy sie o konkursach",
            "To jest reklama mojej firmy, zadzwoń!"
        };
        for (int i = 0; i < needs.length; i++) people.crowd().get(i).say(NEEDS, needs[i]);
        people.projector().sees("Po lekcjach młodzież nie ma dokąd pójść.");
        people.projector().sees("Seniorzy ze wsi");
        people.facilitator().sees("reklama mojej firmy");
        people.ngo().sees("Zapisan");
        people.ngo().picture("phone-320-04-gather");
        people.facilitator()
                .page()
                .locator(".feed-row", new Page.LocatorOptions().setHasText("reklama mojej firmy"))
                .getByText("Ukryj")
                .click();
        people.projector().seesNot("reklama mojej firmy");
        people.facilitator().sees("14 potrzeb");
        people.facilitator().picture("console-03-gather");
        people.projector().page().reload();
        people.projector().sees("Seniorzy ze wsi");
        people.projector().seesNot("reklama mojej firmy");
        people.projector().picture("projector-03-gather");
    }

    void groupNeeds() {
        people.facilitator().pressStartingWith("Dalej");
        people.jst().sees("Łączymy potrzeby w");
        for (String theme :
                List.of("Informacja i kontakt", "Pieniądze i konkursy", "Młodzi i następcy", "Transport i miejsca")) {
            people.facilitator().press("Nowy temat");
            people.facilitator().fill("Nazwa tematu", theme);
            people.facilitator().page().keyboard().press("Enter");
            people.projector().sees(theme);
        }
        place("O konkursach dowiadujemy", "Pieniądze i konkursy");
        place("za pozno dowiadujemy", "Pieniądze i konkursy");
        place("Dotacje są przyznawane", "Pieniądze i konkursy");
        place("Małe stowarzyszenia", "Pieniądze i konkursy");
        place("Brakuje jednej osoby", "Informacja i kontakt");
        place("Organizacje nie wiedzą", "Informacja i kontakt");
        place("Program współpracy powstaje", "Informacja i kontakt");
        place("Urząd boi się", "Informacja i kontakt");
        place("Młodzi wyjeżdżają", "Młodzi i następcy");
        place("Po lekcjach młodzież", "Młodzi i następcy");
        place("Seniorzy ze wsi", "Transport i miejsca");
        place("Organizacje nie mają gdzie", "Transport i miejsca");
        people.facilitator().wholePicture("console-04-group");
        people.projector().picture("projector-04-group");
        people.jst().picture("phone-412-05-group");
    }

    private void place(String need, String theme) {
        people.facilitator()
                .page()
                .locator(".card", new Page.LocatorOptions().setHasText(need))
                .click();
        people.facilitator().press("Przenieś…");
        people.facilitator()
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(theme))
                .click();
        PlaywrightAssertions.assertThat(
                        people.facilitator().page().locator(".theme", new Page.LocatorOptions().setHasText(need)))
                .hasCount(1);
    }

    void voteOnThemes() {
        people.facilitator().pressStartingWith("Dalej");
        people.ngo().sees("Które tematy są");
        people.ngo().picture("phone-320-06-vote");
        for (Screen phone : List.of(people.ngo(), people.jst(), people.resident())) {
            phone.pressStartingWith("Informacja i");
            phone.pressStartingWith("Pieniądze i");
        }
        people.ngo().pressStartingWith("Transport");
        people.ngo().pressStartingWith("Młodzi");
        people.ngo().sees("zabierz");
        people.ngo().sees("Głos zapisany");
        people.ngo().picture("phone-320-07-voted");
        for (int i = 0; i < people.crowd().size(); i++) {
            Map<Integer, Integer> ballot = i % 3 == 0 ? Map.of(1, 1, 2, 1, 4, 1) : Map.of(2, 1, 3, 1);
            assertThat(people.crowd().get(i).vote(VOTE, ballot).path("t").asString())
                    .isEqualTo("done");
        }
        assertThat(people.crowd()
                        .getFirst()
                        .vote(VOTE, Map.of(1, 1, 2, 1, 3, 1, 4, 1))
                        .path("code")
                        .asString())
                .isEqualTo("too-many-dots");
        people.facilitator().sees("Oddane głosy: 20 z");
        people.facilitator().picture("console-05-vote");
        people.projector().picture("projector-05-vote");
        people.facilitator().press("Zamknij");
        people.facilitator().sees("Wyniki widać na razie tylko tutaj");
        assertThat(people.crowd()
                        .getFirst()
                        .vote(VOTE, Map.of(1, 1))
                        .path("code")
                        .asString())
                .isEqualTo("activity-not-open");
        assertThat(people.crowd().getFirst().parts()).doesNotContainKey("result");
        people.facilitator().press("Pokaż wyniki");
        people.projector().sees("20 głosów");
        people.jst().sees("20 głosów");
        people.projector().page().waitForTimeout(1_500);
        people.facilitator().picture("console-06-result");
        people.projector().picture("projector-06-result");
        people.jst().picture("phone-412-08-result");
        people.ngo().wholePicture("phone-320-08-result");
    }
}
