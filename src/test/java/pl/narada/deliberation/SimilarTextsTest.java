package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SimilarTextsTest {

    /** What people in a county say they need; all different. */
    private static final List<String> NEEDS = List.of(
            "Brakuje jednej osoby w starostwie, do której organizacje mogą się zwrócić.",
            "O konkursach dowiadujemy się za późno, często tydzień przed terminem.",
            "Program współpracy powstaje bez rozmowy z organizacjami.",
            "Na konsultacje prawie nikt nie przychodzi, bo nie widać ich efektów.",
            "Dotacje są przyznawane w marcu, a działać musimy od stycznia.",
            "Małe stowarzyszenia nie mają pieniędzy na wkład własny.",
            "Brakuje prostego wzoru rozliczenia dotacji.",
            "Potrzebujemy szkoleń z pisania wniosków, najlepiej na konkretnym naborze.",
            "Nie mamy księgowej, która zna się na stowarzyszeniach.",
            "Organizacje nie mają gdzie się spotykać po godzinie 15.",
            "Świetlice wiejskie stoją puste, bo nie ma opiekuna.",
            "Młodzi wyjeżdżają i nie ma komu przejąć stowarzyszenia.",
            "Ciągle działają te same osoby i są już zmęczone.",
            "Organizacje nie wiedzą o sobie nawzajem i dublują wydarzenia.",
            "Brakuje aktualnej bazy organizacji, KGW i OSP w powiecie.",
            "Urząd boi się zlecać zadania, bo nie zna potencjału organizacji.",
            "Nie wiemy, jak stosować klauzule społeczne w małych zamówieniach.",
            "Seniorzy ze wsi nie mają jak dojechać na zajęcia.",
            "Na wizytę u psychologa dziecięcego czeka się pół roku.",
            "Rodziny osób z niepełnosprawnościami potrzebują opieki wytchnieniowej.",
            "Po lekcjach młodzież nie ma dokąd pójść.",
            "Rada pożytku publicznego istnieje tylko na papierze.",
            "Każda gmina promuje swoje atrakcje osobno.",
            "Rodziny z Ukrainy potrzebują kursów polskiego blisko domu.",
            "OSP i organizacje nie ćwiczą wspólnie na wypadek powodzi.");

    private final SimilarTexts texts = new SimilarTexts();

    record Pair(String one, String other, double likeness) {}

    /** The phone reads the same file: what it suggests while somebody writes is what the facilitator would be shown. */
    static List<Pair> pairs() throws IOException {
        try (var file = SimilarTextsTest.class.getResourceAsStream("/similar-texts.json")) {
            return List.of(JsonMapper.builder().build().readValue(file, Pair[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void textsAreAsAlikeHereAsOnThePhone(Pair pair) {
        assertThat(Trigrams.of(pair.one()).likeness(Trigrams.of(pair.other())))
                .isEqualTo(pair.likeness(), within(0.001));
        assertThat(SimilarTexts.similar(pair.other(), pair.one())).isEqualTo(pair.likeness() >= SimilarTexts.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "za pozno dowiadujemy sie o konkursach"
                        + "| O konkursach dowiadujemy się za późno, często tydzień przed terminem.",
                "Brak lokalu na spotkania | Nie ma lokalu na spotkania!",
                "Brak lokalu na spotkania | Brakuje lokali na spotkania organizacji",
                "Świetlica dla młodzieży | świetlice dla mlodziezy",
                "Transport do lekarza | Dojazd, transport do lekarzy",
                "Потрібен автобус до лікарні | потрібні автобуси до лікарні"
            })
    void theSameInOtherWordsIsSuggested(String one, String other) {
        assertThat(SimilarTexts.similar(one, other)).isTrue();
        assertThat(SimilarTexts.similar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Autobus do szkoły | Autobus w weekend", "Miejsce dla młodzieży | Miejsce dla seniorów"})
    void oneWordInCommonIsNotEnough(String one, String other) {
        assertThat(SimilarTexts.similar(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brak lokalu na spotkania | Brak wiedzy o konkursach",
                "Nie ma lokalu | Nie ma księgowej",
                "Transport do lekarza | Miejsce dla młodzieży",
                "Potrzebujemy szkoleń | Potrzebujemy pieniędzy"
            })
    void sayingThatSomethingIsLackingIsNotEnough(String one, String other) {
        assertThat(SimilarTexts.similar(one, other)).isFalse();
    }

    /** Letters know nothing of meaning: a facilitator has to see this one without help. */
    @Test
    void theSameInOtherWordsAltogetherIsNotFound() {
        assertThat(SimilarTexts.similar(
                        "Brak lokalu na spotkania", "Organizacje nie mają gdzie się spotykać po godzinie 15."))
                .isFalse();
    }

    @Test
    void differentNeedsOfACountyAreNotSuggested() {
        texts.follow(numbered(NEEDS));

        for (int i = 1; i <= NEEDS.size(); i++)
            assertThat(texts.to(i)).as(NEEDS.get(i - 1)).isEmpty();
    }

    @Test
    void aTextOfStopWordsOrOfNothingIsComparedAsItIs() {
        assertThat(SimilarTexts.similar("Brak!", "brak")).isTrue();
        assertThat(SimilarTexts.similar("?", "!")).isFalse();
    }

    @Test
    void aNewTextFindsThoseThatAreThere() {
        texts.follow(Map.of(1, "Transport do lekarza", 2, "Miejsce dla młodzieży"));
        assertThat(texts.to(1)).isEmpty();

        texts.follow(Map.of(1, "Transport do lekarza", 2, "Miejsce dla młodzieży", 3, "transport do lekarzy"));

        assertThat(texts.to(1)).containsExactly(3);
        assertThat(texts.to(3)).containsExactly(1);
        assertThat(texts.to(2)).isEmpty();
    }

    @Test
    void theMostSimilarStandsFirst() {
        texts.follow(
                Map.of(1, "Autobus do szpitala i przychodni", 2, "Autobusy do szpitala", 3, "autobus do szpitala"));

        assertThat(texts.to(3)).containsExactly(2, 1);
    }

    @Test
    void whatIsCorrectedIsComparedAnew() {
        texts.follow(Map.of(1, "Transport do lekarza", 2, "Tranzyt"));

        texts.follow(Map.of(1, "Transport do lekarza", 2, "Transport do lekarza"));
        assertThat(texts.to(1)).containsExactly(2);

        texts.follow(Map.of(1, "Transport do lekarza", 2, "Świetlica"));
        assertThat(texts.to(1)).isEmpty();
    }

    @Test
    void whatIsGoneIsForgotten() {
        texts.follow(Map.of(1, "Transport do lekarza", 2, "Transport do lekarza"));

        texts.follow(Map.of(1, "Transport do lekarza"));

        assertThat(texts.to(1)).isEmpty();
        assertThat(texts.to(2)).isEmpty();
    }

    /** However the list has grown, it is as if it had been compared at once. */
    @Test
    void oneByOneIsTheSameAsAllAtOnce() {
        Map<Integer, String> growing = new HashMap<>();
        numbered(NEEDS).forEach((id, text) -> {
            growing.put(id, text);
            texts.follow(growing);
            growing.put(100 + id, text.toUpperCase(Locale.ROOT));
            texts.follow(growing);
        });
        var atOnce = new SimilarTexts();
        atOnce.follow(growing);

        assertThat(growing.keySet()).allSatisfy(id -> assertThat(texts.to(id)).isEqualTo(atOnce.to(id)));
        assertThat(texts.to(7)).containsExactly(107);
    }

    private static Map<Integer, String> numbered(List<String> texts) {
        Map<Integer, String> numbered = new HashMap<>();
        for (String text : texts) numbered.put(numbered.size() + 1, text);
        return numbered;
    }
}
