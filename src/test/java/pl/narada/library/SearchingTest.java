package pl.narada.library;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.library.ALibrary.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.shared.NeedCategory;

class SearchingTest {

    private final ALibrary library = with(
            practice("Świetlica z opiekunem", "Klucz ma osoba z sołectwa."),
            practice("Konkurs ofert w listopadzie", "Umowy są podpisane przed końcem roku."),
            practice("Mapa organizacji", "Kto ma świetlicę, kto ma bus, kto ogłasza konkursy."),
            source("Mały grant", CallStatus.CHECK, null, NeedCategory.MLODZIEZ));

    @ParameterizedTest
    @CsvSource({
        "swietlice, Świetlica z opiekunem",
        "konkursow, Konkurs ofert w listopadzie",
        "ŚWIETLICAMI, Świetlica z opiekunem",
        "ofercie, Konkurs ofert w listopadzie",
        "granty, Mały grant",
        "klucze do świetlicy, Świetlica z opiekunem",
        "umowa na rok, Konkurs ofert w listopadzie",
    })
    void whatIsMeantIsFoundFirst(String sought, String title) {
        assertThat(library.find(sought)).startsWith(title);
    }

    @Test
    void theBeginningOfAWordWillDoWhileItIsTyped() {
        assertThat(library.find("świ")).contains("Świetlica z opiekunem");
        assertThat(library.find("konkurs of")).containsExactly("Konkurs ofert w listopadzie");
        assertThat(library.find("mapa o")).containsExactly("Mapa organizacji");
    }

    @Test
    void aTitleCountsMoreThanWhatIsToldBelowIt() {
        assertThat(library.find("świetlica")).containsExactly("Świetlica z opiekunem", "Mapa organizacji");
    }

    @Test
    void aSlipOfThePenIsForgivenIfNothingIsWrittenLikeThat() {
        assertThat(library.find("swietlcia opiekun")).startsWith("Świetlica z opiekunem");
        assertThat(library.find("organizajci")).containsExactly("Mapa organizacji");
    }

    @Test
    void whatItIsAboutIsFoundInEveryLanguage() {
        assertThat(library.find("edukacja")).containsExactly("Mały grant");
        assertThat(library.find("youth")).containsExactly("Mały grant");
        assertThat(library.find("молодь")).containsExactly("Mały grant");
    }

    @Test
    void whatIsNowhereIsNotFound() {
        assertThat(library.find("hulajnoga")).isEmpty();
        assertThat(library.find("?!")).isEmpty();
    }

    @Test
    void withoutWordsTheListIsInTheOrderOfTheAlphabetWithInventedExamplesLast() {
        var lodz = with(
                practice("Agora", "", true, Set.of(), Set.of()),
                practice("Łąka", ""),
                practice("Mapa", ""),
                practice("Lublin", ""));

        assertThat(lodz.find("")).containsExactly("Lublin", "Łąka", "Mapa", "Agora");
    }

    @Test
    void aCountyFindsItsOwnAndWhatIsForTheWholeRegion() {
        var counties = with(
                practice("Tu", "", false, Set.of(), Set.of(STASZOW)),
                practice("Tam", "", false, Set.of(), Set.of(KONSKIE)),
                source("Wszędzie", CallStatus.OPEN, null));

        assertThat(counties.find(asked(Map.of("county", List.of("2612"))))).containsExactly("Tu", "Wszędzie");
        assertThat(counties.find("konecki")).containsExactly("Tam");
    }

    @Test
    void callsAreFilteredByWhetherTheyAreOpenAndUntilWhen() {
        var calls = with(
                source("Dziś", CallStatus.OPEN, TODAY),
                source("Wczoraj", CallStatus.OPEN, TODAY.minusDays(1)),
                source("Za rok", CallStatus.OPEN, TODAY.plusYears(1)),
                source("Nie wiadomo", CallStatus.CHECK, null),
                practice("Praktyka", ""));

        assertThat(calls.find(asked(Map.of("open", List.of("1"))))).containsExactly("Dziś", "Za rok");
        assertThat(calls.find(asked(Map.of("before", List.of("2023-12-01"))))).containsExactly("Dziś");
        assertThat(calls.find(asked(Map.of("sort", List.of("deadline"))))).startsWith("Dziś", "Za rok");
    }

    @Test
    void whatIsArchivedIsFoundOnlyInTheArchive() {
        var shelf = with(practice("Nowa", "")).archived(practice("Stara", ""));

        assertThat(shelf.find("")).containsExactly("Nowa");
        assertThat(shelf.find(asked(Map.of("archived", List.of("1"))))).containsExactly("Stara");
    }

    @Test
    void anAddressSaysWhatIsLookedForAndNonsenseInItIsPassedOver() {
        Map<String, List<String>> address = Map.of(
                "q", List.of("klucz"),
                "kind", List.of("funding"),
                "need", List.of("dialog", "zasoby"),
                "county", List.of("2612"),
                "before", List.of("2023-12-01"),
                "sort", List.of("changed"));

        assertThat(LibraryQuery.of(address).parameters()).isEqualTo(address);
        assertThat(LibraryQuery.of(Map.of(
                        "kind", List.of("x"), "need", List.of("x"), "county", List.of("x"), "before", List.of("x"))))
                .isEqualTo(LibraryQuery.EVERYTHING);
    }

    private static LibraryQuery asked(Map<String, List<String>> address) {
        return LibraryQuery.of(address);
    }
}
