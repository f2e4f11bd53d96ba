package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.shared.NeedCategory.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.shared.NeedCategory;

class NeedHintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O konkursach dowiadujemy się za późno, często tydzień przed terminem. | FINANSE, DIALOG
            Dotacje są przyznawane w marcu, a działać musimy od stycznia.         | FINANSE
            Potrzebujemy szkoleń z pisania wniosków, najlepiej na konkretnym naborze. | KOMPETENCJE
            Organizacje nie mają gdzie się spotykać po godzinie 15.               | ZASOBY
            Ciągle działają te same osoby i są już zmęczone.                      | WOLONTARIAT
            Na konsultacje prawie nikt nie przychodzi, bo nie widać ich efektów.  | KONSULTACJE
            Nie wiemy, jak stosować klauzule społeczne w małych zamówieniach.     | PARTNERSTWA
            Наші діти не мають автобуса                                           | MLODZIEZ, TRANSPORT
            We need volunteers.                                                   | WOLONTARIAT
            """)
    void aNeedIsRecognisedByTheBeginningsOfItsWords(String need, String oneOf) {
        assertThat(NeedHints.of(need))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(oneOf).contains(c.name()));
    }

    @Test
    void oneCategorySaysHowAndOneWhatAbout() {
        assertThat(NeedHints.of("Seniorzy ze wsi nie mają pieniędzy na autobus, brak autobusów i dojazdu"))
                .containsExactly(FINANSE, TRANSPORT);
    }

    @Test
    void whatSaysNothingIsNotGuessed() {
        assertThat(NeedHints.of("Tak!")).isEmpty();
        assertThat(NeedHints.of("")).isEmpty();
    }

    @Test
    void aSchoolIsNoTrainingAndALocalThingNoRoom() {
        assertThat(NeedHints.of("Szkoła")).containsExactly(MLODZIEZ);
        assertThat(NeedHints.of("Lokalna grupa")).doesNotContain(ZASOBY);
        assertThat(NeedHints.of("Lokal")).containsExactly(ZASOBY);
    }

    @Test
    void aThemeIsAboutWhatAThirdOfItIsAbout() {
        List<String> voices =
                List.of("Dotacje w marcu", "Brak wkładu własnego", "Za mało konkursów", "Sala", "Tak", "Nie");

        assertThat(NeedHints.of("Razem", voices)).containsExactly(FINANSE);
        assertThat(NeedHints.of("Razem", List.of("Sala", "Tak", "Nie", "Może"))).isEmpty();
    }

    @Test
    void theNameOfAThemeIsEnough() {
        assertThat(NeedHints.of("Pieniądze i konkursy", List.of("Tak", "Nie"))).containsExactly(FINANSE);
    }

    @Test
    void everyCategoryExceptTheLastHasWords() {
        for (NeedCategory category : NeedCategory.values()) {
            String text = switch (category) {
                case DIALOG -> "informacja";
                case KONSULTACJE -> "konsultacje";
                case PROGRAM -> "program współpracy";
                case FINANSE -> "dotacja";
                case USLUGI -> "usługi";
                case PARTNERSTWA -> "partnerzy";
                case KOMPETENCJE -> "szkolenie";
                case ZASOBY -> "sprzęt";
                case WOLONTARIAT -> "wolontariusze";
                case SIECIOWANIE -> "sieć";
                case SENIORZY -> "senior";
                case MLODZIEZ -> "młodzież";
                case KULTURA -> "kultura";
                case SRODOWISKO -> "powódź";
                case TRANSPORT -> "autobus";
                case INNE -> "";
            };
            if (category != INNE) assertThat(NeedHints.of(text)).containsExactly(category);
        }
    }
}
