package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.shared.NeedCategory.FINANSE;
import static pl.narada.shared.NeedCategory.TRANSPORT;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coding;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.model.InitiativeForm;
import pl.narada.model.Initiatives;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.WorkshopForm;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class ReadingACountyTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private CodeBook codes;

    @Autowired
    private Initiatives initiatives;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    private Meeting saved(Meeting meeting) {
        Eventually.get(() -> outcomes.of(meeting.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));
        return meeting;
    }

    private Meeting over() {
        Meeting meeting = saved(MeetingInStaszow.isOver(planned()));
        isAbout(meeting, 1, new Coding(FINANSE, null));
        isAbout(meeting, 2, new Coding(null, TRANSPORT));
        return meeting;
    }

    private void isAbout(Meeting meeting, int theme, Coding coding) {
        codes.set(Map.of(new FindingRef(meeting.id(), Kind.THEME, THEMES.value(), theme), coding), "anna");
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().navigate("review/2612", QueryParameters.simple(query));
    }

    private static Component section(String anchor) {
        return part("is-" + anchor);
    }

    @Test
    void initiativesSayWhoWouldJoinWhatTheyCostAndWhoCouldPay() {
        over();
        var partners = Map.of(Sector.NGO, "KGW Rytwiany", Sector.JST, "gmina");
        var form = new InitiativeForm(
                "Wspólny kalendarz", "Każdy wie, co się dzieje", partners, "4 000 zł", "FIO", STASZOW, 0);
        assertThat(initiatives.save(UUID.randomUUID(), form, null, "anna")).isInstanceOf(Result.Ok.class);
        var elsewhere = new InitiativeForm("W Busku", "", Map.of(), "", "", new Teryt("2601"), 0);
        initiatives.save(UUID.randomUUID(), elsewhere, null, "anna");

        open("review/2612");

        assertThat(text(section("initiatives")))
                .contains("Wspólny kalendarz", "KGW Rytwiany", "Koszt: 4 000 zł", "Możliwe źródło finansowania: FIO")
                .doesNotContain("W Busku");
    }

    @Test
    void aCountyTellsWhatItIsAndWhoMetSoFar() {
        over();

        open("review/2612");

        assertThat(titles(H1.class)).containsExactly("powiat staszowski");
        assertThat(text(part("county-facts")))
                .isEqualTo("TSZ · siedziba: Staszów · ludność: 68 448 (31.12.2023)"
                        + " 1 spotkanie · 13 osób · NGO: 6 · JST, mieszkańcy: 7");
        assertThat(text(part("county-meetings")))
                .contains(TITLE, "22 listopada 2023, 09:00–11:00 · Oaza Spokoju, Grzybów", "zakończone");
        assertThat(titles(H2.class))
                .containsExactly(
                        "Spotkania",
                        "Potrzeby według kategorii",
                        "Tematy i wypowiedzi",
                        "Pomysły i inicjatywy",
                        "Karty inicjatyw",
                        "Decyzje",
                        "Zadania",
                        "Pokazane praktyki i źródła finansowania",
                        "Co może pomóc",
                        "Ankiety",
                        "Pytania bez odpowiedzi");
        assertThat(links(part("county-contents"))).contains("Decyzje #decisions");
    }

    @Test
    void needsAreToldByCategoryWithTheSupportOfEachGroup() {
        over();

        open("review/2612");

        assertThat(text(section("needs"))).contains("Kategorię ma 3 z 5 wypowiedzi.");
        assertThat(text(partSaying("need-row", "Finansowanie")))
                .isEqualTo("Finansowanie i konkursy 2 wypowiedzi · 67%"
                        + " NGO 83% · 5 z 6 JST, mieszkańcy 83% · 5 z 6"
                        + " większość jest za · wspólny mianownik: co najmniej 43% w każdej grupie"
                        + " Największe poparcie: „=Pieniądze”");
        assertThat(text(partSaying("need-row", "Transport")))
                .contains("NGO 17% · 1 z 6", "brak wyraźnej większości", "co najmniej 3%");
    }

    @Test
    void whereNothingHasACategoryThePageSaysWhatToDo() {
        Meeting meeting = saved(MeetingInStaszow.isOver(planned()));

        open("review/2612");

        assertThat(parts("need-row")).isEmpty();
        assertThat(links(section("needs")))
                .containsExactly("Nadaj kategorie: 22 listopada 2023 /staff/outcome/" + meeting.id() + "#coding");
    }

    @Test
    void themesHaveWhatPeopleSaidUnderThemAndTheWayToTheirSource() {
        Meeting meeting = over();

        open("review/2612");

        List<Details> themes = LocatorJ._find(section("themes"), Details.class);
        assertThat(themes.stream().map(d -> plain(d.getSummaryText())))
                .containsExactly(
                        "=Pieniądze · 2 wypowiedzi · poparło 10 osób z 12 głosujących",
                        "Drogi · 1 wypowiedź · poparło 6 osób z 12 głosujących",
                        "Poza tematami · 2 wypowiedzi");
        assertThat(text(themes.getFirst())).contains("=1+1 NGO", "+48 600 100 200 JST, mieszkańcy");
        assertThat(links(themes.getFirst()))
                .containsExactly(
                        "22 listopada 2023 /" + new FindingRef(meeting.id(), Kind.THEME, THEMES.value(), 1).path());
    }

    @Test
    void whatWasAgreedIsThere() {
        over();

        open("review/2612");

        assertThat(text(section("decisions"))).startsWith("Decyzje Spotykamy się co kwartał. 22 listopada 2023");
        assertThat(text(section("tasks")))
                .contains("Założyć kalendarz — Ewa z urzędu, do 15 marca 2024", "Zapytać gminy — Adam");
        assertThat(text(section("questions"))).contains("Nie ma pytań bez odpowiedzi.");
        assertThat(text(section("evaluation"))).contains("Nie było ankiety.");
    }

    @Test
    void ideasStandWithWhoSupportsThem() {
        Meeting meeting =
                MeetingInStaszow.gathers(planned()).at(IDEAS).says(1, "Bus").says(2, "Sala");
        meeting.agrees(3, 1).at(CHOICE).votes(1, 2).votes(2, 2).votes(3, 1).over();
        saved(meeting);

        open("review/2612");

        String ideas = text(section("ideas"));
        assertThat(ideas).contains("Sala NGO poparły 2 osoby z 3 głosujących", "Bus NGO poparła 1 osoba z 3");
        assertThat(ideas.indexOf("Sala")).isLessThan(ideas.indexOf("Bus"));
        assertThat(ideas).contains("popiera 1 osoba");
    }

    @Test
    void evaluationsPracticesAndOpenQuestionsAreThere() {
        saved(MeetingInStaszow.evaluates(planned()).over());
        saved(MeetingInStaszow.marks(planned()).over());

        open("review/2612");

        assertThat(text(section("evaluation"))).contains("Jak było?", "12 2,00 3,50 50%");
        assertThat(text(section("practices"))).contains("Mały grant");
        assertThat(text(section("questions"))).contains("Kto płaci?");
    }

    @Test
    void theAddressSaysWhichCategoryIsShown() {
        over();

        open(Map.of("category", "transport"));

        assertThat(LocatorJ._find(section("themes"), Details.class)).hasSize(1);
        assertThat(text(section("themes"))).contains("Drogi");
        assertThat(part("is-chosen")).isNotNull();
        assertThat(filter("Kategoria potrzeb").getValue()).isEqualTo(TRANSPORT);

        LocatorJ._setValue(filter("Kategoria potrzeb"), FINANSE);
        assertThat(text(section("themes"))).contains("=Pieniądze").doesNotContain("Drogi");
        LocatorJ._setValue(filter("Kategoria potrzeb"), (NeedCategory) null);
        assertThat(text(section("themes"))).contains("=Pieniądze", "Drogi");
    }

    @Test
    void theAddressSaysWhichMeetingIsShown() {
        Meeting first = over();
        Meeting second = over();
        open("review/2612");
        assertThat(text(part("county-facts"))).contains("2 spotkania · 26 osób · NGO: 12 · JST, mieszkańcy: 14");

        open(Map.of("workshop", first.id().toString()));

        assertThat(text(part("county-facts"))).contains("1 spotkanie · 13 osób");
        assertThat(links(section("themes")).toString())
                .contains(first.id().toString())
                .doesNotContain(second.id().toString());
        open(Map.of("workshop", "nonsense", "category", "nonsense"));
        assertThat(text(part("county-facts"))).contains("2 spotkania");
    }

    @Test
    void fromOneMeetingToTheNextItIsToldWhatChanged() {
        Meeting then = saved(MeetingInStaszow.isOver(planned()));
        isAbout(then, 1, new Coding(FINANSE, null));
        isAbout(then, 2, new Coding(FINANSE, null));
        open("review/2612");
        assertThat(parts("is-changes")).isEmpty();
        Meeting now = over();
        programme.change(
                now.id(),
                new WorkshopForm(
                        STASZOW, TITLE, LocalDate.of(2024, 3, 12), LocalTime.of(9, 0), LocalTime.of(11, 0), ""));

        open("review/2612");

        assertThat(text(section("changes")))
                .contains("Porównanie spotkań: 22 listopada 2023 i 12 marca 2024.")
                .contains("Osoby uczestniczące: 13, poprzednio 13.")
                .contains("Częściej: Transport i dostępność. Teraz 33% wypowiedzi, poprzednio 0%.")
                .contains("Rzadziej: Finansowanie i konkursy. Teraz 67% wypowiedzi, poprzednio 100%.")
                .doesNotContain("Nowe tematy");
    }

    @Test
    void whileNothingHasComeOfAMeetingThePageSaysSo() {
        planned();

        open("review/2612");

        assertThat(screen()).contains("w przygotowaniu", "Nie ma jeszcze ustaleń.");
        assertThat(titles(H2.class)).containsExactly("Spotkania");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("powiat staszowski – Narada");
    }

    @SuppressWarnings("unchecked")
    private static Select<NeedCategory> filter(String label) {
        return (Select<NeedCategory>) LocatorJ._get(Select.class, s -> s.withLabel(label));
    }
}
