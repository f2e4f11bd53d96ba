package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.ask.AskCommand.Enter;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class ReadingOutcomesTest extends StaffScreens {

    private static final String TOO_SMALL = "Bez podziału na sektory: grupy byłyby zbyt małe.";

    @Autowired
    private Outcomes outcomes;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    /** Outcomes are saved a moment after the room moved on. */
    private void saved(Meeting meeting, Predicate<OutcomeView> isSo) {
        Eventually.get(
                () -> outcomes.of(meeting.id()).filter(isSo).map(Optional::of).orElse(Optional.empty()));
    }

    private Meeting overInStaszow() {
        Meeting meeting = MeetingInStaszow.isOver(planned());
        saved(meeting, OutcomeView::complete);
        return meeting;
    }

    @Test
    void theFourteenCountiesStandAsTheyLieFromNorthToSouthAndWestToEast() {
        open("review");

        assertThat(parts("county").stream().map(tile -> nameOn(tile)))
                .containsExactly(
                        "powiat konecki",
                        "powiat skarżyski",
                        "powiat starachowicki",
                        "powiat ostrowiecki",
                        "powiat włoszczowski",
                        "Kielce",
                        "powiat kielecki",
                        "powiat opatowski",
                        "powiat jędrzejowski",
                        "powiat pińczowski",
                        "powiat buski",
                        "powiat staszowski",
                        "powiat sandomierski",
                        "powiat kazimierski");
    }

    @Test
    void theCityOfKielceAndTheCountyAroundItAreTwo() {
        Meeting inKielce = planned(new Teryt("2661"), "W mieście").started().over();
        saved(inKielce, OutcomeView::complete);

        open("review");
        assertThat(text(county("Kielce"))).isEqualTo("TK Kielce za mało danych");
        assertThat(text(county("powiat kielecki"))).isEqualTo("TKI powiat kielecki brak zakończonych spotkań");
        assertThat(links(UI.getCurrent()).stream().filter(l -> l.contains("Kielce") || l.contains("kielecki")))
                .satisfiesExactly(
                        l -> assertThat(l).endsWith("/staff/review/2661"),
                        l -> assertThat(l).endsWith("/staff/review/2604"));

        open("review/2604");
        assertThat(titles(H1.class)).containsExactly("powiat kielecki");
        assertThat(screen())
                .contains("Nie było jeszcze spotkania: powiat kielecki.")
                .doesNotContain("W mieście");

        open("review/2661");
        assertThat(titles(H1.class)).containsExactly("Kielce");
        assertThat(screen()).contains("W mieście");
    }

    @Test
    void aCountySaysWhetherAWorkshopIsGoingOn() {
        planned().started();
        planned();

        open("review");

        assertThat(text(county("powiat staszowski"))).isEqualTo("TSZ powiat staszowski spotkanie trwa");
        assertThat(text(county("powiat buski"))).isEqualTo("TBU powiat buski brak zakończonych spotkań");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1465", "staszow", "9999"})
    void anAddressOfNoCountyLeadsToTheCounties(String teryt) {
        open("review/" + teryt);

        assertThat(parts("county")).hasSize(14);
    }

    @Test
    void anEvaluationIsReadWithWhatChangedForTheSamePeopleAndWithWhatTheyWrote() {
        Meeting meeting = MeetingInStaszow.evaluates(planned()).over();
        saved(meeting, OutcomeView::complete);

        open("outcome/" + meeting.id());

        assertThat(text(finding("Jak było?")))
                .contains("odpowiedziało 12 osób", "Znam formy współpracy.", "NGO: 4,50 · JST, mieszkańcy: 2,50")
                .contains("Co się zmieniło u tych samych osób", "12 2,00 3,50 50%")
                .contains("Coś dodać? =Dobrze JST, mieszkańcy Ćwiczenia NGO");
    }

    @Test
    void wordsOfAnEvaluationThatGoesOnAreNotRead() {
        Meeting meeting = MeetingInStaszow.evaluates(planned()).at(NEEDS);
        saved(meeting, outcome -> outcome.activities().stream().anyMatch(a -> a.id() == EVALUATION.value()));

        open("outcome/" + meeting.id());

        assertThat(text(finding("Jak było?"))).doesNotContain("Ćwiczenia").doesNotContain("3,50");
    }

    @Test
    void anOutcomeKeepsWhoTookPartAndWhatTheySaid() {
        Meeting meeting = overInStaszow();

        open("outcome/" + meeting.id());

        assertThat(text(part("people"))).isEqualTo("13 osób wzięło udział · NGO: 6 · JST, mieszkańcy: 7");
        assertThat(text(finding("Czego najbardziej potrzebuje")))
                .contains("=1+1 NGO", "@x JST, mieszkańcy", "Mówią „razem”; a \"osobno\" działają NGO")
                .doesNotContain("To jest reklama");
        assertThat(screen()).doesNotContain("Spotkanie trwa");
    }

    @Test
    void whatStandsUnderThemesIsFoldedUpWhereItWasSaid() {
        Meeting meeting =
                MeetingInStaszow.votes(planned()).at(IDEAS).says(1, "Bus").over();
        saved(meeting, OutcomeView::complete);

        open("outcome/" + meeting.id());

        assertThat(LocatorJ._get(finding("Czego najbardziej"), Details.class).isOpened())
                .isFalse();
        assertThat(text(finding("Czego najbardziej"))).contains("5 wypowiedzi");
        assertThat(LocatorJ._get(finding("Co możemy zrobić"), Details.class).isOpened())
                .isTrue();
    }

    @Test
    void anOutcomeKeepsItsThemes() {
        Meeting meeting = overInStaszow();

        open("outcome/" + meeting.id());

        assertThat(parts("theme-found").stream().map(theme -> text(theme).replace(" Do modelu…", "")))
                .containsExactly(
                        "=Pieniądze Co z tego wynikło: wynik: Które tematy są najważniejsze? Cała droga"
                                + " =1+1 NGO +48 600 100 200 JST, mieszkańcy",
                        "Drogi Co z tego wynikło: wynik: Które tematy są najważniejsze? Cała droga"
                                + " -5 minut na dojście JST, mieszkańcy");
    }

    @Test
    void anOutcomeKeepsItsVotesByGroupsThatAreLargeEnough() {
        Meeting meeting = overInStaszow();

        open("outcome/" + meeting.id());

        Component vote = finding("Które tematy są najważniejsze?");
        assertThat(text(vote)).contains("kropki · zagłosowało 12 osób");
        assertThat(rows(vote))
                .containsExactly(
                        "Opcja Głosy NGO (n = 6) JST, mieszkańcy (n = 6)",
                        "=Pieniądze 10 5 5",
                        "Drogi zbyt blisko poprzedniego, by rozstrzygnąć 6 1 5",
                        "Czego dotyczy Poparcie: każda osoba liczy się tak samo Poparcie: każdy sektor liczy się tak samo"
                                + " Popiera w każdym sektorze co najmniej Różnica między sektorami W skrócie",
                        "=Pieniądze 83% 83% 43% 0 p. proc. większość jest za",
                        "Drogi 50% 50% 3% 67 p. proc. brak wyraźnej większości");
    }

    @Test
    void anOutcomeKeepsItsSummaryDecisionsAndActions() {
        Meeting meeting = overInStaszow();

        open("outcome/" + meeting.id());

        Component summary = finding("Podsumowanie i ustalenia");
        assertThat(text(summary)).contains("Zaczynamy od pieniędzy. Drogi są drugie.", "Decyzje", "Zadania");
        assertThat(LocatorJ._find(summary, ListItem.class).stream().map(ReadingOutcomesTest::words))
                .containsExactly(
                        "Spotykamy się co kwartał.",
                        "Założyć kalendarz — Ewa z urzędu, do 15 marca 2024",
                        "Zapytać gminy — Adam");
    }

    /** Of a line, without what can be done beside it. */
    private static String words(Component line) {
        return text(line)
                .replace(text(line.getChildren().toList().getLast()), "")
                .strip();
    }

    @Test
    void activitiesThatNothingCameOfAreLeftOut() {
        Meeting meeting = overInStaszow();

        open("outcome/" + meeting.id());

        assertThat(parts("finding")).hasSize(4);
        assertThat(screen()).doesNotContain("Co możemy zrobić razem?", "Które pomysły popierasz?", "Skąd wziąć");
    }

    @Test
    void oneWorkshopsOutcomeHasAPageOfItsOwn() {
        Meeting meeting = overInStaszow();

        open("outcome/" + meeting.id());

        assertThat(titles(H1.class)).containsExactly(TITLE);
        assertThat(screen()).contains("22 listopada 2023", "13 osób wzięło udział", "Spotykamy się co kwartał.");
        assertThat(links(UI.getCurrent()))
                .contains(
                        "powiat staszowski /staff/review/2612",
                        "Pobierz CSV /export/" + meeting.id() + ".csv?lang=pl",
                        "Pobierz JSON /export/" + meeting.id() + ".json?lang=pl");
    }

    @Test
    void beforeTheFirstBlockHasEndedThereIsNoOutcome() {
        Meeting meeting = planned();

        open("outcome/" + meeting.id());

        assertThat(screen()).contains("Nie ma jeszcze ustaleń. Zapisują się po każdym bloku spotkania.");
    }

    @Test
    void aVoteThatWasNotRevealedHasNoCountsWhileTheWorkshopGoesOn() {
        Meeting meeting = MeetingInStaszow.votes(planned()).at(EXAMPLES);
        saved(meeting, o -> o.activities().stream().anyMatch(a -> a.ballot() != null));

        open("outcome/" + meeting.id());

        Component vote = finding("Które tematy są najważniejsze?");
        assertThat(text(vote)).contains("zagłosowało 12 osób", "Wynik jest jeszcze ukryty.");
        assertThat(LocatorJ._find(vote, NativeTable.class)).isEmpty();
        assertThat(screen()).contains("Spotkanie trwa: to jest stan po ostatnim zakończonym bloku.");
    }

    @Test
    void whatWasPresentedIsThereWithItsMarksByGroupsThatMayBeTold() {
        Meeting meeting = MeetingInStaszow.marks(planned()).over();
        saved(meeting, OutcomeView::complete);

        open("outcome/" + meeting.id());

        Component found = finding("Co się nam przyda?");
        assertThat(text(found))
                .contains("„Przyda się nam” zaznacza 12 osób", "Kto płaci?")
                .contains("Praktyka lub źródło Przyda się nam NGO (n = 6) JST, mieszkańcy (n = 6)")
                .contains("Mały grant źródło finansowania · powiat https://example.org/granty 10 5 5")
                .contains("Świetlica z opiekunem praktyka · sołectwo Otwarta po południu. 3 2 1");
    }

    @Test
    void aVoteThatWasRevealedHasItsCountsWhileTheWorkshopGoesOn() {
        Meeting meeting = MeetingInStaszow.votes(planned())
                .annaDoes(new RevealResult(PRIORITIES))
                .at(EXAMPLES);
        saved(meeting, o -> o.activities().stream().anyMatch(a -> a.ballot() != null));

        open("outcome/" + meeting.id());

        assertThat(rows(finding("Które tematy są najważniejsze?")))
                .contains(
                        "Drogi zbyt blisko poprzedniego, by rozstrzygnąć 6 1 5",
                        "Czego dotyczy Poparcie: każda osoba liczy się tak samo Poparcie: każdy sektor liczy się tak samo"
                                + " Popiera w każdym sektorze co najmniej Różnica między sektorami W skrócie",
                        "=Pieniądze 83% 83% 43% 0 p. proc. większość jest za",
                        "Drogi 50% 50% 3% 67 p. proc. brak wyraźnej większości");
    }

    @Test
    void whereEveryOtherGroupIsTooSmallNoSectorIsTold() {
        Meeting meeting = planned().joinedBy(Sector.NGO, 6).joinedBy(Sector.JST, 2);
        meeting.at(NEEDS).says(7, "Dach na szkole").at(IDEAS).says(1, "Bus").at(CHOICE);
        for (int i = 1; i <= 8; i++) meeting.votes(i, 1);
        meeting.over();
        saved(meeting, OutcomeView::complete);

        open("outcome/" + meeting.id());

        assertThat(text(part("people"))).isEqualTo("8 osób wzięło udział");
        assertThat(text(finding("Czego najbardziej"))).contains("Dach na szkole");
        assertThat(text(finding("Które pomysły"))).contains(TOO_SMALL);
        assertThat(rows(finding("Które pomysły"))).containsExactly("Opcja Głosy", "Bus 8");
        assertThat(screen()).doesNotContain("NGO", "JST");
    }

    @Test
    void whatWasNotAnsweredIsReadBeforeWhatWas() {
        Meeting meeting = planned()
                .inQuestions()
                .withoutPhones(Sector.OTHER, 1)
                .janDoes(new Enter(QUESTIONS, Sector.OTHER, "Czy będzie tłumacz?"))
                .janDoes(new MarkAnswered(QUESTIONS, 2))
                .over();
        saved(meeting, OutcomeView::complete);

        open("outcome/" + meeting.id());

        assertThat(screen())
                .contains(
                        "Pytania bez odpowiedzi: 3 Kiedy ruszy autobus? 1 osoba chce wiedzieć",
                        "Czy będzie tłumacz? 1 osoba chce wiedzieć zapisane dla osoby bez telefonu",
                        "Pytania, na które padła odpowiedź: 1 Kto za to zapłaci? 3 osoby chcą wiedzieć");
    }

    @Test
    void whoTookPartInAVoteMattersNotWhoJoined() {
        Meeting meeting = planned().joinedBy(Sector.NGO, 6).joinedBy(Sector.JST, 6);
        meeting.at(IDEAS).says(1, "Bus").at(CHOICE);
        for (int i = 1; i <= 10; i++) meeting.votes(i, 1);
        meeting.over();
        saved(meeting, OutcomeView::complete);

        open("outcome/" + meeting.id());

        assertThat(text(part("people"))).isEqualTo("12 osób wzięło udział · NGO: 6 · JST: 6");
        assertThat(rows(finding("Które pomysły"))).containsExactly("Opcja Głosy", "Bus 10");
    }

    private static Component county(String name) {
        return parts("county").stream()
                .filter(tile -> nameOn(tile).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOn(Component tile) {
        return text(LocatorJ._get(tile, Component.class, c -> c.withClasses("card-title")));
    }

    /** Named so in its heading; others may lead to it. */
    private static Component finding(String prompt) {
        return parts("finding").stream()
                .filter(f -> LocatorJ._find(f, H3.class).stream().anyMatch(h -> text(h).contains(prompt)))
                .reduce((_, _) -> {
                    throw new AssertionError("two are called " + prompt);
                })
                .orElseThrow();
    }

    private static List<String> rows(Component within) {
        return LocatorJ._find(within, NativeTableRow.class).stream()
                .map(StaffScreens::text)
                .toList();
    }
}
