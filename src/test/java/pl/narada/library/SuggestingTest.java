package pl.narada.library;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.library.ALibrary.*;
import static pl.narada.shared.NeedCategory.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestingTest {

    @Test
    void practicesOfOtherCountiesComeFirstAndInventedOnesLast() {
        var library = with(
                practice("Wymyślona", "", true, Set.of(DIALOG), Set.of(KONSKIE)),
                practice("U nas", "", false, Set.of(DIALOG), Set.of(STASZOW)),
                practice("U sąsiadów", "", false, Set.of(DIALOG), Set.of(KONSKIE)),
                practice("O czym innym", "", false, Set.of(TRANSPORT), Set.of(KONSKIE)));

        assertThat(library.suggestedFor(STASZOW, DIALOG).practices())
                .extracting(LibraryEntry::title)
                .containsExactly("U sąsiadów", "U nas", "Wymyślona");
    }

    @Test
    void theMoreNeedsInCommonTheEarlier() {
        var library = with(
                practice("Jedna", "", false, Set.of(DIALOG), Set.of(KONSKIE)),
                practice("Dwie", "", false, Set.of(DIALOG, ZASOBY), Set.of(KONSKIE)));

        assertThat(library.suggestedFor(STASZOW, DIALOG, ZASOBY).practices())
                .extracting(LibraryEntry::title)
                .containsExactly("Dwie", "Jedna");
    }

    @Test
    void openCallsComeBeforeThoseThatNobodyHasCheckedAndWhatIsOverIsLeftOut() {
        var library = with(
                        source("Sprawdź", CallStatus.CHECK, null, FINANSE),
                        source("Zamknięty", CallStatus.CLOSED, null, FINANSE),
                        source("Minął", CallStatus.OPEN, TODAY.minusDays(1), FINANSE),
                        source("Otwarty", CallStatus.OPEN, TODAY, FINANSE))
                .archived(source("W archiwum", CallStatus.OPEN, null, FINANSE));

        assertThat(library.suggestedFor(STASZOW, FINANSE).sources())
                .extracting(LibraryEntry::title)
                .containsExactly("Otwarty", "Sprawdź");
    }

    @Test
    void withoutNeedsNothingIsSuggested() {
        var library = with(practice("Praktyka", "", false, Set.of(DIALOG), Set.of(KONSKIE)));

        assertThat(library.suggestedFor(STASZOW)).isEqualTo(new Suggestions(List.of(), List.of()));
    }
}
