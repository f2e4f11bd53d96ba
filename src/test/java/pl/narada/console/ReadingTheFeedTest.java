package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.ui.Colleague;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class ReadingTheFeedTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void fourNeeds() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
    }

    @Test
    void aContributionIsFoundByWordsWithoutPolishLettersAndCapitals() {
        seek("SWIETL");

        assertThat(rows()).containsExactly("Świetlica");
        assertThat(text(part("count"))).isEqualTo("1 z 4");

        seek("mlodziezy miejsce");

        assertThat(rows()).containsExactly("Miejsce dla młodzieży");
    }

    @Test
    void withoutAnyFilterEverythingIsThere() {
        seek("świetlica");
        seek("");

        assertThat(rows()).hasSize(4);
        assertThat(text(part("count"))).isEqualTo("4 potrzeby");
    }

    @Test
    void ofManyTheNewestAreThereAndTheSearchLooksThroughAll() {
        for (int i = 1; i <= 60; i++) meeting.says(5, "Potrzeba numer " + i);
        seesSoon("64 potrzeby");

        assertThat(rows()).hasSize(50).startsWith("Potrzeba numer 60").endsWith("Potrzeba numer 11");
        seek("młodzieży");
        assertThat(rows()).containsExactly("Miejsce dla młodzieży");
        seek("");

        press("Pokaż jeszcze 14 starszych wypowiedzi");
        assertThat(rows()).hasSize(64);
        assertThat(screen()).doesNotContain("starszych wypowiedzi");
    }

    @Test
    void contributionsOfOneSectorAreListed() {
        choose("wszystkie sektory", "JST");

        assertThat(rows()).containsExactly("Świetlica", "Autobus w weekend");
        assertThat(text(part("count"))).isEqualTo("2 z 4");

        choose("JST", "firmy");

        assertThat(rows()).isEmpty();
    }

    @Test
    void hiddenAndVisibleOnesAreListedApart() {
        meeting.janDoes(new Hide(NEEDS, 4));
        seesSoon("3 potrzeby");

        choose("wszystkie", "ukryte");
        assertThat(rows()).containsExactly("Świetlica");
        assertThat(text(part("count"))).isEqualTo("1 z 4");

        choose("ukryte", "widoczne");
        assertThat(rows()).containsExactly("Autobus w weekend", "Miejsce dla młodzieży", "Transport do lekarza");
    }

    @Test
    void whatIsRestoredLeavesTheListOfHiddenOnes() {
        meeting.janDoes(new Hide(NEEDS, 4));
        seesSoon("3 potrzeby");
        choose("wszystkie", "ukryte");

        press(partSaying("feed-row", "Świetlica"), "Przywróć");

        assertThat(rows()).isEmpty();
    }

    @Test
    void wordsAndSectorAndVisibilityHoldTogether() {
        meeting.janDoes(new Hide(NEEDS, 3));
        seesSoon("3 potrzeby");

        seek("w");
        choose("wszystkie sektory", "JST");
        choose("wszystkie", "widoczne");

        assertThat(rows()).containsExactly("Świetlica");
    }

    @Test
    void whoFindsNothingIsToldWhatToDo() {
        assertThat(parts("nothing-found")).isEmpty();
        seek("lotnisko");

        assertThat(rows()).isEmpty();
        assertThat(screen()).contains("Żadna wypowiedź nie pasuje. Zmień szukane słowa albo wyczyść filtry.");

        press("Wyczyść filtry");

        assertThat(rows()).hasSize(4);
        assertThat(screen()).doesNotContain("Żadna wypowiedź nie pasuje");
    }

    @Test
    void newContributionsComeInOnlyIfTheyMatch() {
        seek("autobus");

        meeting.says(5, "Przychodnia").says(6, "Autobusy do szkół");

        soon(() -> rows().equals(List.of("Autobusy do szkół", "Autobus w weekend")));
        assertThat(text(part("count"))).isEqualTo("2 z 6");
        assertThat(search().getValue()).isEqualTo("autobus");
    }

    @Test
    void whatOneFacilitatorLooksForConcernsNobodyElse() {
        Colleague jan = colleague("jan");
        jan.does(() -> open("console/" + meeting.id()));
        var before = meeting.state();

        seek("autobus");

        assertThat(meeting.state()).isSameAs(before);
        assertThat(jan.sees(ReadingTheFeedTest::rows)).hasSize(4);
    }

    @Test
    void textsThatMaySayTheSameNameEachOther() {
        meeting.says(5, "transport do lekarzy");

        seesSoon("podobne do: „Transport do lekarza”");
        assertThat(text(partSaying("feed-row", "podobne do: „transport do lekarzy”")))
                .startsWith("Transport do lekarza");
        assertThat(partsSaying("feed-row", "podobne do")).hasSize(2);
    }

    @Test
    void oneOfTwoSimilarTextsIsHiddenAndTheHintGoes() {
        meeting.says(5, "transport do lekarzy");
        seesSoon("podobne do");

        press(partSaying("feed-row", "podobne do: „Transport do lekarza”"), "Ukryj");

        assertThat(screen()).doesNotContain("podobne do");

        meeting.janDoes(new Restore(NEEDS, 5));

        seesSoon("podobne do");
    }

    private static void seek(String words) {
        LocatorJ._setValue(search(), words);
    }

    private static TextField search() {
        return LocatorJ._get(TextField.class, f -> f.withPlaceholder("Szukaj w\u00A0wypowiedziach"));
    }

    /** {@code from}: what the list says now, which tells it from the other one. */
    @SuppressWarnings("unchecked")
    private static void choose(String from, String to) {
        Select<Object> list = LocatorJ._find(part("feed-tools"), Select.class).stream()
                .filter(s -> from.equals(
                        s.getValue() == null
                                ? "wszystkie sektory"
                                : s.getItemLabelGenerator().apply(s.getValue())))
                .findFirst()
                .orElseThrow();
        ComboBoxKt.selectByLabel(list, to);
    }

    private static List<String> rows() {
        return parts("feed-row").stream()
                .map(row -> text(LocatorJ._get(row, Span.class, s -> s.withClasses("words"))))
                .toList();
    }
}
