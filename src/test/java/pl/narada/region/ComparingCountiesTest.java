package pl.narada.region;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.SUMMARY;
import static pl.narada.room.StaszowAgenda.THEMES;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coding;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class ComparingCountiesTest extends StaffScreens {

    private static final Teryt OPATOW = new Teryt("2606");
    private static final Teryt BUSKO = new Teryt("2601");

    @Autowired
    private CodeBook codes;

    @Autowired
    private Outcomes outcomes;

    @BeforeEach
    void nothingThere() {
        nothingHasHappenedYet();
    }

    /** Needs on two themes: so many on the first one, and so many on the second. Everybody votes for the first. */
    private Meeting over(Teryt county, NeedCategory first, int many, NeedCategory second, int few, String decision) {
        return over(6, county, first, many, second, few, decision);
    }

    /** So many people of each of two sectors. */
    private Meeting over(
            int each, Teryt county, NeedCategory first, int many, NeedCategory second, int few, String decision) {
        Meeting meeting =
                planned(county, "W powiecie").joinedBy(Sector.NGO, each).joinedBy(Sector.JST, each);
        meeting.at(NEEDS);
        for (int i = 1; i <= many + few; i++) meeting.says(i, "Potrzeba " + i);
        meeting.at(THEMES).annaDoes(new MakeTheme(THEMES, "Pierwszy", numbers(1, many)));
        meeting.annaDoes(new MakeTheme(THEMES, "Drugi", numbers(many + 1, few)));
        meeting.at(PRIORITIES);
        for (int i = 1; i <= 2 * each; i++) meeting.votes(i, 1);
        meeting.annaDoes(new RevealResult(PRIORITIES)).at(IDEAS).at(SUMMARY);
        if (!decision.isEmpty()) meeting.annaDoes(new RecordDecision(SUMMARY, null, decision));
        meeting.over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        Map<FindingRef, Coding> given = new HashMap<>();
        given.put(theme(meeting, 1), Coding.of(List.of(first)));
        given.put(theme(meeting, 2), Coding.of(List.of(second)));
        codes.set(given, "anna");
        return meeting;
    }

    private static List<Integer> numbers(int from, int n) {
        return IntStream.range(from, from + n).boxed().toList();
    }

    private static FindingRef theme(Meeting meeting, int number) {
        return new FindingRef(meeting.id(), Kind.THEME, THEMES.value(), number);
    }

    private void busAndSeniorsInStaszow() {
        over(STASZOW, NeedCategory.TRANSPORT, 6, NeedCategory.SENIORZY, 2, "");
    }

    private static String tile(String county) {
        return text(partSaying("county", county));
    }

    private static List<String> rows(String table) {
        return LocatorJ._find(part(table), NativeTableRow.class).stream()
                .map(StaffScreens::text)
                .toList();
    }

    private static void openWith(String query) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("review", QueryParameters.fromString(query));
    }

    @Test
    void eachCountySaysItsMainNeedWithShareAndNumberOfPeople() {
        busAndSeniorsInStaszow();

        open("review");

        assertThat(tile("powiat staszowski"))
                .isEqualTo("TSZ powiat staszowski Udział potrzeb 75% transport n = 12 ■□□□□");
        assertThat(tile("powiat buski")).isEqualTo("TBU powiat buski brak zakończonych spotkań");
    }

    @Test
    void twelvePeopleAndSixtyAreComparedByShareByNumberAndByHowManyOfAllCame() {
        busAndSeniorsInStaszow();
        over(30, BUSKO, NeedCategory.TRANSPORT, 30, NeedCategory.SENIORZY, 30, "");

        open("review");
        assertThat(tile("powiat staszowski")).contains("75%", "n = 12");
        assertThat(tile("powiat buski")).contains("50%", "n = 60");

        openWith("show=people");
        assertThat(tile("powiat staszowski")).contains("1,8");
        // sixty of 67,817
        assertThat(tile("powiat buski")).contains("8,8");
    }

    @Test
    void theAddressSaysWhatIsShown() {
        busAndSeniorsInStaszow();

        openWith("need=seniorzy");
        assertThat(tile("powiat staszowski")).contains("25%").doesNotContain("transport");

        openWith("show=people");
        // twelve of 68,448
        assertThat(tile("powiat staszowski")).contains("1,8");

        openWith("show=ground&need=transport");
        // six of six would tell what each of them thinks
        assertThat(tile("powiat staszowski")).contains("zbyt małe grupy");

        openWith("show=ground&need=seniorzy");
        assertThat(tile("powiat staszowski")).contains("zbyt małe grupy");

        openWith("show=nonsense&need=nonsense&from=nonsense&sort=nonsense&many=1000");
        assertThat(tile("powiat staszowski")).contains("75% transport");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsChosenGoesIntoTheAddress() {
        busAndSeniorsInStaszow();
        open("review");

        Select<NeedCategory> category = LocatorJ._get(Select.class, s -> s.withLabel("Kategoria potrzeb"));
        LocatorJ._setValue(category, NeedCategory.SENIORZY);

        assertThat(tile("powiat staszowski")).contains("25%");
    }

    @Test
    void whatWasHeldAtAnotherTimeIsLeftOut() {
        busAndSeniorsInStaszow();

        openWith("from=2023-11-22&to=2023-11-22");
        assertThat(tile("powiat staszowski")).contains("75%");

        openWith("from=2023-11-23");
        assertThat(tile("powiat staszowski")).contains("brak zakończonych spotkań");

        openWith("to=2023-11-21");
        assertThat(tile("powiat staszowski")).contains("brak zakończonych spotkań");
        assertThat(screen()).contains("Nie ma jeszcze czego porównać.");
    }

    @Test
    void theTableHasSharesOfEveryCategoryAndDashesWhereThereIsNothing() {
        busAndSeniorsInStaszow();

        open("review");

        assertThat(rows("heat"))
                .contains("powiat staszowski 12 1,8 0% 0% 0% 0% 0% 0% 0% 0% 0% 0% 25% 0% 0% 0% 75% 0%")
                .contains("powiat buski – – – – – – – – – – – – – – – – – –");
    }

    @Test
    void aCountyWithTooFewPeopleIsNotCompared() {
        Meeting small = planned(BUSKO, "Mało nas").joinedBy(Sector.NGO, 4).at(NEEDS);
        for (int i = 1; i <= 8; i++) small.says(1 + i % 4, "Potrzeba " + i);
        small.at(THEMES)
                .annaDoes(new MakeTheme(THEMES, "Pierwszy", numbers(1, 8)))
                .over();
        Eventually.get(() -> outcomes.of(small.id()).filter(OutcomeView::complete));
        codes.set(Map.of(theme(small, 1), Coding.of(List.of(NeedCategory.KULTURA))), "anna");
        busAndSeniorsInStaszow();

        open("review");

        assertThat(tile("powiat buski")).contains("za mało danych").doesNotContain("kultura");
        assertThat(rows("heat")).contains("powiat buski 4 0,6 – – – – – – – – – – – – – – – –");
    }

    @Test
    void theTableIsSortedByTheColumnThatIsPressed() {
        busAndSeniorsInStaszow();
        over(OPATOW, NeedCategory.KULTURA, 6, NeedCategory.TRANSPORT, 2, "");
        open("review");

        NativeTableHeaderCell transport = LocatorJ._find(part("heat"), NativeTableHeaderCell.class).stream()
                .filter(cell -> text(cell).startsWith("transport"))
                .findFirst()
                .orElseThrow();
        LocatorJ._click(LocatorJ._get(transport, NativeButton.class));

        assertThat(rows("heat").subList(1, 3))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("powiat staszowski"),
                        second -> assertThat(second).startsWith("powiat opatowski"));
        openWith("sort=transport&order=ascending");
        assertThat(rows("heat").subList(1, 4))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("powiat opatowski"),
                        second -> assertThat(second).startsWith("powiat staszowski"),
                        nothing -> assertThat(nothing).startsWith("Kielce –"));
    }

    @Test
    void whatManyNeedIsThereWithWhoNeedsIt() {
        busAndSeniorsInStaszow();
        over(OPATOW, NeedCategory.KULTURA, 6, NeedCategory.TRANSPORT, 2, "");

        open("review");
        assertThat(text(part("shared-needs"))).contains("Żadna potrzeba nie jest główna");

        openWith("many=2");
        assertThat(text(part("shared-needs")))
                .contains("Transport i dostępność 2 powiaty: powiat opatowski, powiat staszowski")
                .doesNotContain("Kultura");
    }

    @Test
    void whatANeighbourDecidedIsWorthAsking() {
        busAndSeniorsInStaszow();
        Meeting opatow = over(
                OPATOW,
                NeedCategory.KULTURA,
                6,
                NeedCategory.FINANSE,
                2,
                "Rusza pilotaż transportu: autobus na telefon.");

        open("review");

        Component advice = part("advice");
        assertThat(text(advice))
                .contains("powiat staszowski transport Zapytajcie: powiat opatowski – „Rusza pilotaż transportu")
                .contains("postanowione, 22 listopada 2023")
                .contains("sąsiedzi");
        assertThat(links(advice)).anyMatch(l -> l.contains("/staff/outcome/" + opatow.id()));
    }

    @Test
    void whoIsAlikeIsThereWithWhyAndWithTheNeighbours() {
        busAndSeniorsInStaszow();
        over(BUSKO, NeedCategory.TRANSPORT, 5, NeedCategory.SENIORZY, 3, "");
        over(OPATOW, NeedCategory.KULTURA, 6, NeedCategory.FINANSE, 2, "");

        open("review");

        assertThat(rows("alike"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("powiat buski powiat staszowski wspólne: transport, seniorzy")
                        .endsWith("TKA TKI TPI TSZ"));
    }

    @Test
    void everyNumberStandsInATableWithNamedRowsAndColumns() {
        busAndSeniorsInStaszow();

        open("review");

        assertThat(LocatorJ._find(part("heat"), NativeTableHeaderCell.class))
                .hasSize(19 + 14)
                .allMatch(cell -> Optional.ofNullable(cell.getElement().getAttribute("scope"))
                        .isPresent());
        assertThat(((NativeTable) part("heat")).getCaptionText()).isNotBlank();
    }

    @Test
    void aYearIsAPeriod() {
        assertThat(Period.year(2024).has(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(Period.year(2024).has(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(new Period(LocalDate.of(2024, 1, 1), null).year()).isEmpty();
        assertThat(Period.year(2024).year()).contains(2024);
    }
}
