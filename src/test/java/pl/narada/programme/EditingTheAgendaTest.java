package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.compare.CompareSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.rank.RankSettings;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowSettings.Link;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Place;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.live.Answer;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class EditingTheAgendaTest extends StaffScreens {

    private static final String STALE =
            "W tym czasie plan został zmieniony. Otwórz stronę ponownie, żeby zobaczyć nowy.";

    private Meeting workshop;

    @BeforeEach
    void planOfStaszow() {
        workshop = planned();
        open("workshop/" + workshop.id());
    }

    @Test
    void thePlanIsShownAsItWasSaved() {
        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:00+15", "10:15+15", "10:30+30");
        assertThat(titleOf(0).getValue()).isEqualTo("Powitalna kawa");
        assertThat(prompts(1))
                .containsExactly(
                        "Czego najbardziej potrzebuje współpraca w naszym powiecie?",
                        "Łączymy potrzeby w tematy",
                        "Które tematy są najważniejsze?");
    }

    @Test
    void aLongerBlockMovesTheLaterOnes() {
        LocatorJ._setValue(minutesOf(1), 45);

        assertThat(hours()).containsExactly("09:00+30", "09:30+45", "10:15+15", "10:30+15", "10:45+30");
        saved();
        assertThat(savedHours()).containsExactly("09:00+30", "09:30+45", "10:15+15", "10:30+15", "10:45+30");
    }

    @Test
    void aShorterBlockBringsTheLaterOnesForward() {
        LocatorJ._setValue(minutesOf(3), 5);

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:00+15", "10:15+5", "10:20+30");
    }

    @Test
    void aBlockThatBeginsLaterMovesTheLaterOnes() {
        LocatorJ._setValue(startOf(2), LocalTime.of(10, 10));

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:10+15", "10:25+15", "10:40+30");
        saved();
        assertThat(savedHours()).endsWith("10:10+15", "10:25+15", "10:40+30");
    }

    @Test
    void blocksThatChangePlacesFollowEachOtherFromTheSameStart() {
        press(fieldsOf(2), "W górę");

        assertThat(hours()).containsExactly("09:00+30", "09:30+15", "09:45+30", "10:15+15", "10:30+30");
        assertThat(titleOf(1).getValue()).startsWith("Metody i");
        saved();
        assertThat(plan().blocks()).extracting(b -> b.id().value()).containsExactly(1, 3, 2, 4, 5);
        assertThat(savedHours()).containsExactly("09:00+30", "09:30+15", "09:45+30", "10:15+15", "10:30+30");
    }

    @Test
    void alsoTheFirstBlockMayGoDown() {
        press(fieldsOf(0), "W dół");

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:00+15", "10:15+15", "10:30+30");
        assertThat(titleOf(1).getValue()).isEqualTo("Powitalna kawa");
    }

    @Test
    void theFirstBlockGoesNoFurtherUpNorTheLastDown() {
        press(fieldsOf(0), "W górę");
        assertThat(titleOf(0).getValue()).isEqualTo("Powitalna kawa");

        press(fieldsOf(4), "W dół");
        assertThat(titleOf(4).getValue()).startsWith("Dyskusja");
    }

    @Test
    void aNewBlockComesAfterTheLast() {
        press("Dodaj blok");

        assertThat(hours()).endsWith("10:30+30", "11:00+15");
        LocatorJ._setValue(titleOf(5), "Obiad");
        saved();
        Block last = plan().blocks().getLast();
        assertThat(last.title()).isEqualTo("Obiad");
        assertThat(last.id()).isEqualTo(new BlockId(6));
        assertThat(last.start()).isEqualTo(LocalTime.of(11, 0));
        assertThat(last.activities()).isEmpty();
    }

    @Test
    void aBlockThatIsRemovedIsGone() {
        press(fieldsOf(2), "Usuń");

        assertThat(parts("block-editor")).hasSize(4);
        saved();
        assertThat(plan().blocks()).extracting(b -> b.id().value()).containsExactly(1, 2, 4, 5);
    }

    @Test
    void nothingCountsUntilItIsSaved() {
        Agenda before = plan();

        press("Dodaj blok");
        LocatorJ._setValue(minutesOf(1), 45);

        assertThat(screen()).contains("Są niezapisane zmiany.");
        assertThat(plan()).isEqualTo(before);
        saved();
        assertThat(screen()).doesNotContain("Są niezapisane zmiany.");
        assertThat(plan()).isNotEqualTo(before);
    }

    @Test
    void activitiesOfEveryKindCanBeAdded() {
        press("Dodaj blok");

        for (String kind : List.of("zbieranie", "grupowanie", "głosowanie", "ocena", "slajd", "podsumowanie"))
            add(5, kind);

        assertThat(prompts(5))
                .containsExactly(
                        "Jakie są potrzeby?",
                        "Łączymy wypowiedzi w tematy",
                        "Co jest najważniejsze?",
                        "Co jest ważne, a co łatwe do zrobienia?",
                        "Slajd",
                        "Podsumowanie i ustalenia");
        saved();
        assertThat(plan().blocks().getLast().activities())
                .extracting(PlannedActivity::settings)
                .containsExactly(
                        new GatherSettings(Noun.IDEA, 200, true),
                        new GroupSettings(new ActivityId(11)),
                        VoteSettings.dots(new ActivityId(12), 3),
                        RateSettings.both(new ActivityId(12)),
                        new ShowSettings("", List.of()),
                        new SummariseSettings());
    }

    @Test
    void statementsMayBeWrittenHereOneALine() {
        press("Dodaj blok");
        add(5, "zdania");
        Component statements = opened(activity(5, 0));
        assertThat(LocatorJ._find(statements, TextArea.class)).isEmpty();

        LocatorJ._setValue(whose(statements), true);
        press("Zapisz plan");
        hears("Wpisz co najmniej jedno zdanie.");
        LocatorJ._setValue(area(statements, "Zdania, każde od nowego wiersza"), " Autobus jest  potrzebny \n\nTak");
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings())
                .isEqualTo(OpineSettings.of("Autobus jest potrzebny", "Tak"));
        Component again = opened(activity(5, 0));
        assertThat(whose(again).getValue()).isTrue();
        assertThat(area(again, "Zdania, każde od nowego wiersza").getValue()).isEqualTo("Autobus jest potrzebny\nTak");
    }

    @Test
    void statementsMayBeWhatPeopleBrought() {
        press("Dodaj blok");
        add(5, "zdania");

        assertThat(sources(activity(5, 0))).contains("Łączymy potrzeby w tematy");
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings()).isEqualTo(OpineSettings.of(THEMES));
    }

    @Test
    void aRankingIsOfWhatPeopleBrought() {
        press("Dodaj blok");
        add(5, "ranking");

        assertThat(sources(activity(5, 0))).contains("Łączymy potrzeby w tematy");
        assertThat(screen()).contains("najwyżej 12 opcji");
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings()).isEqualTo(new RankSettings(THEMES));
    }

    @Test
    void comparisonsAreOfWhatPeopleBroughtAndOfAsManyPairsAsIsUseful() {
        press("Dodaj blok");
        add(5, "porównania parami");
        assertThat(sources(activity(5, 0))).contains("Łączymy potrzeby w tematy");
        var each = LocatorJ._get(activity(5, 0), IntegerField.class, f -> f.withLabel("Ile porównań na osobę"));
        assertThat(each.getValue()).isEqualTo(8);

        each.setValue(25);
        press("Zapisz plan");
        hears("Podaj, ile porównań przypada na osobę: od 3 do 20.");
        each.setValue(5);
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings())
                .isEqualTo(new CompareSettings(THEMES, 5));
    }

    @Test
    void aRankingNeedsSomethingToPutInOrder() {
        add(0, "ranking");

        hears("Najpierw dodaj zbieranie lub grupowanie, bo z nich powstaje to, co się układa.");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> whose(Component statements) {
        return LocatorJ._get(statements, RadioButtonGroup.class, g -> g.withLabel("Skąd są zdania"));
    }

    @Test
    void theFirstGatheringAsksForNeeds() {
        for (int i = 0; i < 5; i++) press(fieldsOf(0), "Usuń");
        press("Dodaj blok");

        add(0, "zbieranie");
        saved();

        assertThat(plan().activities().toList().getFirst().settings())
                .isEqualTo(new GatherSettings(Noun.NEED, GatherSettings.USUAL_LIMIT, true));
    }

    @Test
    void aVoteNeedsSomethingToVoteOn() {
        add(0, "głosowanie");

        hears("Najpierw dodaj zbieranie lub grupowanie, bo z nich powstają opcje do głosowania.");
        assertThat(prompts(0)).containsExactly("Witamy na spotkaniu");
    }

    @Test
    void aGroupingNeedsSomethingToGroup() {
        add(0, "grupowanie");

        hears("Najpierw dodaj zbieranie wypowiedzi, a dopiero potem ich grupowanie.");
        assertThat(prompts(0)).containsExactly("Witamy na spotkaniu");
    }

    @Test
    void aVoteWhoseSourceIsRemovedIsRefused() {
        Agenda before = plan();
        press(activity(1, 1), "Usuń");

        press("Zapisz plan");

        hears("Wybierz, na czym ma się opierać to ćwiczenie.");
        assertThat(plan()).isEqualTo(before);
        assertThat(prompts(1)).hasSize(2);
    }

    @Test
    void aVoteCannotComeBeforeItsThemes() {
        Agenda before = plan();
        press(activity(1, 2), "W górę");
        assertThat(prompts(1))
                .containsExactly(
                        "Czego najbardziej potrzebuje współpraca w naszym powiecie?",
                        "Które tematy są najważniejsze?",
                        "Łączymy potrzeby w tematy");

        press("Zapisz plan");

        hears("Wybierz, na czym ma się opierać to ćwiczenie.");
        assertThat(plan()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aBlockWithoutATitleIsRefused(String typed) {
        Agenda before = plan();
        LocatorJ._setValue(titleOf(1), typed);
        LocatorJ._setValue(minutesOf(0), 20);

        press("Zapisz plan");

        hears("Wpisz tekst.");
        assertThat(plan()).isEqualTo(before);
        assertThat(minutesOf(0).getValue()).isEqualTo(20);
        assertThat(screen()).contains("Są niezapisane zmiany.");
    }

    @Test
    void anActivityWithoutAQuestionIsRefused() {
        Agenda before = plan();
        LocatorJ._setValue(promptOf(1, 0), " ");

        press("Zapisz plan");

        hears("Wpisz tekst.");
        assertThat(plan()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601, -5})
    void aBlockOfNoTimeOrOfMoreThanTenHoursIsRefused(int minutes) {
        Agenda before = plan();
        LocatorJ._setValue(minutesOf(4), minutes);

        press("Zapisz plan");

        hears("Blok może trwać od 1 do 600 minut.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aBlockWithoutALengthIsRefused() {
        LocatorJ._setValue(minutesOf(4), null);

        press("Zapisz plan");

        hears("Blok może trwać od 1 do 600 minut.");
    }

    @Test
    void aBlockWithoutAStartIsRefused() {
        Agenda before = plan();
        LocatorJ._setValue(startOf(2), null);

        press("Zapisz plan");

        hears("Podaj godzinę rozpoczęcia każdego bloku, na przykład 9:30.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aStartThatIsTypedAnewMovesTheLaterBlocks() {
        LocatorJ._setValue(startOf(2), null);
        LocatorJ._setValue(startOf(2), LocalTime.of(10, 10));

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:10+15", "10:25+15", "10:40+30");
    }

    @Test
    void anEmptyPlanIsRefused() {
        Agenda before = plan();
        for (int i = 0; i < 5; i++) press(fieldsOf(0), "Usuń");

        press("Zapisz plan");

        hears("Plan jest pusty. Dodaj co najmniej jeden blok.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aPlanThatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        LocatorJ._setValue(titleOf(0), "Kawa Anny");
        Agenda jans = titled(plan(), OPENING, "Kawa Jana", 30);
        assertThat(planning.set(workshop.id(), jans, workshop.state().agendaVersion(), "jan"))
                .isInstanceOf(Answer.Done.class);

        press("Zapisz plan");

        hears(STALE);
        assertThat(plan()).isEqualTo(jans);
        assertThat(titleOf(0).getValue()).isEqualTo("Kawa Anny");
        open("workshop/" + workshop.id());
        assertThat(titleOf(0).getValue()).isEqualTo("Kawa Jana");
    }

    @Test
    void afterSavingOneGoesOnEditing() {
        LocatorJ._setValue(titleOf(0), "Kawa");
        saved();
        LocatorJ._setValue(titleOf(0), "Kawa i herbata");
        saved();

        assertThat(plan().blocks().getFirst().title()).isEqualTo("Kawa i herbata");
    }

    @Test
    void whatPeopleHaveWrittenKeepsItsActivityInThePlan() {
        workshop.inGathering();
        Agenda before = plan();
        press(fieldsOf(1), "Usuń");

        press("Zapisz plan");

        assertThat(before).isEqualTo(plan());
        hears("To ćwiczenie już trwało i ma wypowiedzi lub głosy. Nie można go usunąć ani zmienić.");
    }

    @Test
    void theDotsOfAVoteAreKept() {
        Component vote = opened(activity(1, 2));
        LocatorJ._setValue(number(vote, "Kropek na osobę"), 5);
        LocatorJ._setValue(number(vote, "Maksymalna liczba kropek na jedną opcję"), 2);

        saved();

        assertThat(settingsOf(PRIORITIES)).isEqualTo(VoteSettings.of(Method.DOTS, THEMES, 5, 2));
        Component again = opened(activity(1, 2));
        assertThat(number(again, "Kropek na osobę").getValue()).isEqualTo(5);
        assertThat(number(again, "Maksymalna liczba kropek na jedną opcję").getValue())
                .isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVoteMayLetPeopleMarkAsManyAsTheyLike() {
        Component vote = opened(activity(1, 2));
        RadioButtonGroup<Method> method =
                LocatorJ._get(vote, RadioButtonGroup.class, s -> s.withLabel("Sposób głosowania"));
        LocatorJ._setValue(method, Method.APPROVAL);
        assertThat(LocatorJ._find(vote, IntegerField.class)).isEmpty();

        saved();

        assertThat(settingsOf(PRIORITIES)).isEqualTo(VoteSettings.approval(THEMES));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVoteMayBeForSomeSectorsAndWithOpenCounts() {
        Component vote = opened(activity(1, 2));
        CheckboxGroup<Sector> who = LocatorJ._get(vote, CheckboxGroup.class, g -> g.withLabel("Kto głosuje"));
        Checkbox secret = LocatorJ._get(vote, Checkbox.class, c -> c.withLabel("Wyniki tajne do odsłonięcia"));
        assertThat(who.getValue()).containsExactlyInAnyOrder(Sector.values());
        assertThat(secret.getValue()).isTrue();
        LocatorJ._setValue(who, Set.of(Sector.RESIDENTS, Sector.NGO));
        LocatorJ._setValue(secret, false);

        saved();

        assertThat(settingsOf(PRIORITIES))
                .isEqualTo(VoteSettings.dots(THEMES, 3)
                        .by(Set.of(Sector.NGO, Sector.RESIDENTS))
                        .withOpenCounts(true));
    }

    @Test
    void aRatingIsSecretUnlessThatIsSwitchedOffAndItIsSaidWhy() {
        press("Dodaj blok");
        add(5, "ocena");
        Component rating = opened(activity(5, 0));
        Checkbox secret = LocatorJ._get(rating, Checkbox.class, c -> c.withLabel("Wyniki tajne do odsłonięcia"));
        assertThat(secret.getValue()).isTrue();
        assertThat(secret.getHelperText()).contains("kto widzi pierwsze odpowiedzi");
        LocatorJ._setValue(secret, false);

        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings())
                .isEqualTo(RateSettings.both(THEMES).withOpenResults(true));
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebodyMustVote() {
        Component vote = opened(activity(1, 2));
        CheckboxGroup<Sector> who = LocatorJ._get(vote, CheckboxGroup.class, g -> g.withLabel("Kto głosuje"));
        LocatorJ._setValue(who, Set.of());

        press("Zapisz plan");

        hears("Zaznacz co najmniej jeden sektor, który głosuje.");
    }

    @Test
    void theFacilitatorSaysWhetherTheWordsOfOthersCanBeSupported() {
        Checkbox support = maySupport(opened(activity(1, 0)));
        assertThat(support.getValue()).isTrue();

        LocatorJ._setValue(support, false);
        saved();

        assertThat(settingsOf(NEEDS)).isEqualTo(new GatherSettings(Noun.NEED, GatherSettings.USUAL_LIMIT));
    }

    @Test
    @SuppressWarnings("unchecked")
    void wordsAreCountedTogetherAndNeedNoSupport() {
        Component gathering = opened(activity(1, 0));
        LocatorJ._setValue(LocatorJ._get(gathering, Select.class, s -> s.withLabel("Co zbieramy")), Noun.WORD);

        assertThat(maySupport(gathering).getValue()).isFalse();
    }

    private static Checkbox maySupport(Component gathering) {
        return LocatorJ._get(gathering, Checkbox.class, c -> c.withLabel("Można popierać wypowiedzi innych"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGatheringAsksForWhatIsChosen() {
        Component gathering = opened(activity(1, 0));
        Select<Noun> noun = LocatorJ._get(gathering, Select.class, s -> s.withLabel("Co zbieramy"));
        LocatorJ._setValue(noun, Noun.QUESTION);
        LocatorJ._setValue(number(gathering, "Maksymalna liczba znaków"), 120);

        saved();

        assertThat(settingsOf(NEEDS)).isEqualTo(new GatherSettings(Noun.QUESTION, 120, true));
    }

    @Test
    void theLinksOfASlideAreReadLineByLine() {
        Component slide = opened(activity(2, 0));
        LocatorJ._setValue(area(slide, "Tekst slajdu"), "Zobacz też:");
        LocatorJ._setValue(
                area(slide, "Linki"),
                "Mapa aktywności https://example.pl/mapa\n\n  https://example.pl/inne \nNabór http://ngo.pl/?a=1&b=2");

        List<Card> cards = ((ShowSettings) settingsOf(EXAMPLES)).cards();

        saved();

        assertThat(settingsOf(EXAMPLES))
                .isEqualTo(new ShowSettings(
                        "Zobacz też:",
                        List.of(
                                new Link("Mapa aktywności", "https://example.pl/mapa"),
                                new Link("https://example.pl/inne", "https://example.pl/inne"),
                                new Link("Nabór", "http://ngo.pl/?a=1&b=2")),
                        cards,
                        true));
        assertThat(area(opened(activity(2, 0)), "Linki").getValue()).startsWith("Mapa aktywności https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mapa aktywności", "Mapa www.example.pl", "Mapa ftp://example.pl", "Mapa javascript:alert(1)"})
    void aLinkWithoutAWebAddressIsRefusedAndStaysInTheField(String typed) {
        Agenda before = plan();
        TextArea links = area(opened(activity(2, 0)), "Linki");
        LocatorJ._setValue(links, typed);

        press("Zapisz plan");

        hears("Link musi kończyć się adresem, który zaczyna się od http:// lub https://.");
        assertThat(links.getValue()).isEqualTo(typed);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aSummaryHasNothingToSet() {
        assertThat(LocatorJ._find(activity(4, 2), Details.class)).isEmpty();
        assertThat(LocatorJ._find(activity(1, 2), Details.class)).hasSize(1);
    }

    @Test
    void theSourceOfAVoteCanBeChosenAmongWhatComesBefore() {
        assertThat(sources(activity(1, 2)))
                .containsExactly(
                        "Czego najbardziej potrzebuje współpraca w naszym powiecie?", "Łączymy potrzeby w tematy");
        assertThat(sources(activity(1, 1)))
                .containsExactly("Czego najbardziej potrzebuje współpraca w naszym powiecie?");
    }

    @Test
    void aGatheringThatWasJustAddedCanBeChosenAsASource() {
        add(0, "zbieranie");

        assertThat(sources(activity(1, 1)))
                .containsExactly("Jakie są potrzeby?", "Czego najbardziej potrzebuje współpraca w naszym powiecie?");
    }

    @Test
    void aNewBlockHasNotBegunJustBecauseARemovedOneHad() {
        workshop.started();
        press("Dodaj blok");
        saved();
        workshop.annaDoes(new GoTo(new Place(new BlockId(6), null))).at(SUMMARY);
        press(fieldsOf(5), "Usuń");
        saved();

        press("Dodaj blok");
        saved();

        assertThat(workshop.state().course().stays().keySet())
                .doesNotContain(plan().blocks().getLast().id());
    }

    private void saved() {
        press("Zapisz plan");
        hears("Zapisano.");
    }

    private Agenda plan() {
        return workshop.state().agenda();
    }

    private Settings settingsOf(ActivityId id) {
        return plan().activity(id).orElseThrow().settings();
    }

    private static Component block(int index) {
        return parts("block-editor").get(index);
    }

    private static Component fieldsOf(int block) {
        return LocatorJ._get(block(block), Component.class, c -> c.withClasses("block-fields"));
    }

    private static Component activity(int block, int index) {
        return LocatorJ._find(block(block), Component.class, c -> c.withClasses("activity-editor"))
                .get(index);
    }

    private static Component opened(Component activity) {
        LocatorJ._find(activity, Details.class).getFirst().setOpened(true);
        return activity;
    }

    private static void add(int block, String kind) {
        press(LocatorJ._get(block(block), Component.class, c -> c.withClasses("adder")), kind);
    }

    private static TimePicker startOf(int block) {
        return LocatorJ._get(block(block), TimePicker.class);
    }

    private static IntegerField minutesOf(int block) {
        return number(block(block), "Minuty");
    }

    private static IntegerField number(Component within, String label) {
        return LocatorJ._get(
                within,
                IntegerField.class,
                f -> f.withPredicate(n -> plain(n.getLabel()).equals(label)));
    }

    private static TextArea area(Component within, String label) {
        return LocatorJ._get(within, TextArea.class, f -> f.withLabel(label));
    }

    private static TextField titleOf(int block) {
        return LocatorJ._get(block(block), TextField.class, f -> f.withLabel("Nazwa bloku"));
    }

    private static TextField promptOf(int block, int index) {
        return LocatorJ._get(activity(block, index), TextField.class, f -> f.withClasses("grow"));
    }

    private static List<String> prompts(int block) {
        return LocatorJ._find(block(block), Component.class, c -> c.withClasses("activity-editor")).stream()
                .map(a -> plain(LocatorJ._get(a, TextField.class, f -> f.withClasses("grow"))
                        .getValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> sources(Component activity) {
        Select<PlannedActivity> source =
                LocatorJ._get(opened(activity), Select.class, s -> s.withLabel("Na podstawie"));
        return source.getListDataView().getItems().map(a -> plain(a.prompt())).toList();
    }

    /** As the fields have it: start and length of each block. */
    private static List<String> hours() {
        return IntStream.range(0, parts("block-editor").size())
                .mapToObj(i -> hours(startOf(i).getValue(), minutesOf(i).getValue()))
                .toList();
    }

    private List<String> savedHours() {
        return plan().blocks().stream().map(b -> hours(b.start(), b.minutes())).toList();
    }

    private static String hours(@Nullable LocalTime start, @Nullable Integer minutes) {
        return start + "+" + minutes;
    }
}
