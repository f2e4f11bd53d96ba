package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Grouping.Theme;

class GroupingTest {

    private static final List<String> NEEDS = List.of(
            "Autobus do lekarza",
            "Autobus do lekarza w sobotę",
            "Dojazd autobusem do szkoły",
            "Świetlica dla młodzieży",
            "Świetlice dla młodzieży na wsi",
            "Wieczorem wszędzie ciemno");

    private final Grouping grouping = new Grouping();

    @Test
    void textsThatShareTellingWordsAreAGroupAndTheLargestComesFirst() {
        follow(NEEDS);

        assertThat(grouping.clusters(all(NEEDS))).containsExactly(List.of(1, 2, 3), List.of(4, 5));
    }

    @Test
    void oneTextConnectsTwoThatAreNotSimilarToEachOther() {
        List<String> chain = List.of("Autobus do lekarza", "Autobus do lekarza i szkoły", "Autobus do szkoły");
        follow(chain);

        assertThat(SimilarTexts.similar(chain.getFirst(), chain.getLast())).isFalse();
        assertThat(grouping.clusters(all(chain))).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void onlyThoseAskedForAreGrouped() {
        follow(NEEDS);

        assertThat(grouping.clusters(Set.of(1, 4, 5))).containsExactly(List.of(4, 5));
    }

    @Test
    void whatIsReworderOrGoneNoLongerBelongs() {
        follow(NEEDS);
        grouping.follow(Map.of(1, "Autobus do lekarza", 2, "Psycholog dziecięcy"));

        assertThat(grouping.clusters(Set.of(1, 2))).isEmpty();
    }

    @Test
    void aTextBelongsToTheThemeWithTheMostSimilarText() {
        follow(NEEDS);
        var young = new Theme(7, "A", Set.of(4));
        var health = new Theme(9, "B", Set.of(2, 6));

        assertThat(grouping.themeFor(1, List.of(young, health))).hasValue(9);
        assertThat(grouping.themeFor(5, List.of(young, health))).hasValue(7);
        assertThat(grouping.themeFor(6, List.of(young))).isEmpty();
    }

    @Test
    void aTextBelongsToTheThemeWhoseNameItUsesInAnyEnding() {
        follow(List.of("O konkursach dowiadujemy się za późno, często tydzień przed terminem."));
        var contests = new Theme(1, "Pieniądze i konkursy", Set.of());

        assertThat(grouping.themeFor(1, List.of(contests))).hasValue(1);
        assertThat(grouping.themeFor(1, List.of(new Theme(1, "Za i po", Set.of()))))
                .as("words that are everywhere")
                .isEmpty();
    }

    @Test
    void ofThemesAlikeTheFirstIsOffered() {
        follow(List.of("Autobus"));

        assertThat(grouping.themeFor(1, List.of(new Theme(3, "Autobus", Set.of()), new Theme(4, "Autobusy", Set.of()))))
                .hasValue(3);
    }

    @Test
    void theWordThatMostTextsShareIsOfferedAsAName() {
        follow(NEEDS);

        assertThat(grouping.commonWord(List.of(1, 2, 3))).hasValue("Autobus");
        assertThat(grouping.commonWord(List.of(4, 6))).isEmpty();
        assertThat(grouping.commonWord(List.of(99))).isEmpty();
    }

    private void follow(List<String> texts) {
        grouping.follow(all(texts).stream().collect(Collectors.toMap(id -> id, id -> texts.get(id - 1))));
    }

    private static Set<Integer> all(List<String> texts) {
        return IntStream.rangeClosed(1, texts.size()).boxed().collect(Collectors.toSet());
    }
}
