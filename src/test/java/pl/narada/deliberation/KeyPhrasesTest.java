package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.deliberation.KeyPhrases.Said;

class KeyPhrasesTest {

    @Test
    void endingsCapitalsAndDiacriticsDontMatterAndTheCommonestFormIsShown() {
        assertThat(phrases("Świetlica jest zamknięta", "Brak świetlicy!", "zamykają swietlice", "Świetlica, gdzie?"))
                .containsExactly(new Phrase("świetlica", 4));
    }

    @Test
    void onePersonCannotWriteOnTheWall() {
        var said = new ArrayList<Said>();
        for (int i = 0; i < 50; i++) said.add(new Said("Ewa", "kup mój miód, miód, miód"));
        said.add(new Said("Jan", "miód"));

        assertThat(KeyPhrases.of(said, KeyPhrases.FEWEST)).isEmpty();
        said.add(new Said("Ola", "Miód"));
        assertThat(KeyPhrases.of(said, KeyPhrases.FEWEST)).containsExactly(new Phrase("miód", 3));
    }

    @Test
    void wordsThatStandTogetherAreOnePhrase() {
        assertThat(phrases(
                        "opieka wytchnieniowa dla rodzin",
                        "Potrzebujemy opieki wytchnieniowej",
                        "opiekę wytchnieniową prosimy",
                        "rodzina bez pomocy"))
                .extracting(Phrase::people)
                .containsExactly(3);
        assertThat(phrases("droga. Szkoła", "droga, szkoła", "droga do szkoły"))
                .as("what stands apart is no phrase")
                .extracting(Phrase::text)
                .containsExactly("droga", "szkoła");
    }

    @Test
    void wordsOfEveryTextTellNothingInThreeLanguages() {
        assertThat(phrases("brak nam tego", "brak nam tego", "brak nam tego")).isEmpty();
        assertThat(phrases("потрібен автобус", "нема автобусу", "автобус до школи"))
                .extracting(Phrase::text)
                .doesNotContain("потрібен", "нема");
        assertThat(phrases("we need the bus", "need a bus", "there is no bus")).containsExactly(new Phrase("bus", 3));
    }

    @Test
    void verbsAndAdverbsAloneSayNothingAndNamesUnknownToTheDictionaryDo() {
        assertThat(phrases(
                        "Późno wiemy, gdzie zna nas Wiślica",
                        "Wiślica późno się dowiaduje i wiemy o tym",
                        "wiemy: Wiślica. Jak późno"))
                .containsExactly(new Phrase("wiślica", 3));
    }

    @Test
    void aNounTakesItsAdjectiveAlong() {
        assertThat(phrases("Brakuje opieki wytchnieniowej", "opieka wytchnieniowa", "opieka wytchnieniowa dla rodzin"))
                .containsExactly(new Phrase("opieka wytchnieniowa", 3));
    }

    private static List<Phrase> phrases(String... texts) {
        var said = new ArrayList<Said>();
        for (String text : texts) said.add(new Said("person " + said.size(), text));
        return KeyPhrases.of(said, KeyPhrases.FEWEST);
    }
}
