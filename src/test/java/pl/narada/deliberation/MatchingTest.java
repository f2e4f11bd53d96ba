package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.deliberation.Matching.Fitting;
import pl.narada.deliberation.Matching.Says;
import pl.narada.shared.NeedCategory;

class MatchingTest {

    private static final Says HALL = looks(NeedCategory.ZASOBY, "Sala na próby chóru w Staszowie");

    private static Says looks(NeedCategory about, String text) {
        return new Says(false, about, text);
    }

    private static Says offers(NeedCategory about, String text) {
        return new Says(true, about, text);
    }

    private static double fit(Says mine, Says other) {
        return Matching.order(List.of(mine), List.of(other), Function.identity())
                .getFirst()
                .fit();
    }

    @Test
    void whoLooksIsBroughtTogetherWithWhoOffersAndNotWithOthersWhoLook() {
        Says offered = offers(NeedCategory.ZASOBY, "Sala na próby chóru w Staszowie");

        assertThat(fit(HALL, offered)).isEqualTo(1);
        assertThat(fit(offered, HALL)).isEqualTo(1);
        assertThat(fit(HALL, HALL)).isZero();
        assertThat(fit(offered, offered)).isZero();
    }

    @Test
    void theSameCategoryFitsAlsoInOtherWordsButOtherThingsAreNoSubjectInCommon() {
        assertThat(fit(HALL, offers(NeedCategory.ZASOBY, "Rzutnik i nagłośnienie")))
                .isEqualTo(0.5);
        assertThat(fit(
                        looks(NeedCategory.INNE, "Fotograf na festyn"),
                        offers(NeedCategory.INNE, "Warsztaty z kompostowania")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Szukamy sali na próby | Salę w remizie mamy wolną | true",
                "wolontariusze do biegu | Wolontariuszy mamy dziesięcioro | true",
                "Swietlica na zajecia | udostępnimy świetlicę | true",
                "Prawnik do statutu | Transport na wycieczki | false",
                "i na w z | i na w z | false",
            })
    void wordsAreFoundInAnyForm(String looked, String offered, boolean fits) {
        assertThat(fit(looks(NeedCategory.INNE, looked), offers(NeedCategory.INNE, offered)) > 0)
                .isEqualTo(fits);
    }

    @Test
    void theBestComesFirstAndWhatDoesNotFitKeepsItsOrder() {
        Says bus = offers(NeedCategory.TRANSPORT, "Bus na wyjazdy");
        Says books = offers(NeedCategory.KULTURA, "Książki z biblioteki");
        Says speakers = offers(NeedCategory.ZASOBY, "Nagłośnienie");
        Says fireStation = offers(NeedCategory.ZASOBY, "Sala prób w remizie");

        List<Says> order =
                Matching.order(List.of(HALL), List.of(bus, speakers, books, fireStation), Function.identity()).stream()
                        .map(Fitting::one)
                        .toList();

        assertThat(order).containsExactly(fireStation, speakers, bus, books);
    }

    @Test
    void ofSeveralCardsTheOneThatFitsBestCounts() {
        Says bus = offers(NeedCategory.TRANSPORT, "Bus na wyjazdy");

        assertThat(Matching.order(
                                List.of(HALL, looks(NeedCategory.TRANSPORT, "Bus dla seniorów")),
                                List.of(bus),
                                Function.identity())
                        .getFirst()
                        .fit())
                .isGreaterThan(0.5);
        assertThat(Matching.order(List.of(), List.of(bus), Function.identity())).containsExactly(new Fitting<>(bus, 0));
    }
}
