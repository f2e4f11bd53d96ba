package pl.narada.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.summarise.ActionItem;
import pl.narada.activity.summarise.Decision;
import pl.narada.deliberation.Matching;
import pl.narada.demo.DemoScript.Said;
import pl.narada.network.CardForm;
import pl.narada.network.Kind;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;

class DemoPlaywrightTest {

    static Stream<DemoScript> scripts() {
        return Stream.concat(DemoPlaywright.over().stream(), Stream.of(DemoPlaywright.goingOn()));
    }

    @Test
    void everyCountyHasAMeetingAndTwoHaveMetAgainAYearLater() {
        List<Teryt> counties =
                scripts().flatMap(s -> Stream.ofNullable(s.form().county())).toList();

        assertThat(Set.copyOf(counties)).hasSize(14);
        assertThat(counties).hasSize(16);
    }

    @Test
    void thatOfKonskieComesFirst() {
        assertThat(DemoPlaywright.over().getFirst().form().county()).isEqualTo(new Teryt("2605"));
    }

    @Test
    void theSameMeetingsAreWrittenEveryTime() {
        assertThat(DemoPlaywright.over()).isEqualTo(DemoPlaywright.over());
    }

    @Test
    void theBankIsLargeEnoughThatMeetingsDiffer() {
        assertThat(texts(DemoScript::needs)).hasSizeGreaterThan(60);
        assertThat(texts(DemoScript::ideas)).hasSizeGreaterThan(30);
    }

    @Test
    void theCardsOnTheTableAreOfBothKindsAndSomeFitEachOther() {
        List<CardForm> cards =
                DemoBank.rows("cards").stream().map(DemoTable::form).toList();
        List<Matching.Says> said = cards.stream()
                .map(card -> new Matching.Says(
                        card.kind() == Kind.OFFER, Objects.requireNonNull(card.category()), card.text()))
                .toList();

        assertThat(cards).allSatisfy(card -> assertThat(card.text()).hasSizeLessThanOrEqualTo(CardForm.TEXT_LIMIT));
        assertThat(cards).extracting(CardForm::kind).contains(Kind.LOOK, Kind.OFFER);
        assertThat(Matching.order(said.subList(0, 1), said, Function.identity()).getFirst())
                .satisfies(best -> assertThat(best.fit()).isPositive());
    }

    private static Set<String> texts(Function<DemoScript, List<Said>> of) {
        return scripts().flatMap(s -> of.apply(s).stream()).map(Said::text).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whatIsSaidFitsIntoWhatItIsWrittenInto(DemoScript script) {
        assertThat(script.form().check()).isInstanceOf(Result.Ok.class);
        assertThat(script.needs())
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(s -> s.text().length() <= GatherSettings.USUAL_LIMIT);
        assertThat(script.ideas())
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(s -> s.text().length() <= GatherSettings.USUAL_LIMIT);
        assertThat(script.decisions()).allMatch(s -> s.text().length() <= Decision.TEXT_LIMIT);
        assertThat(script.actions())
                .allMatch(a ->
                        a.text().length() <= ActionItem.TEXT_LIMIT && a.who().length() <= ActionItem.WHO_LIMIT);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyThemeIsKnownToBeAboutSomething(DemoScript script) {
        assertThat(script.needs())
                .map(Said::theme)
                .filteredOn(theme -> !theme.isEmpty())
                .allMatch(theme -> !DemoBank.ofTheme(theme).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void betweenEighteenAndSixtyPeopleOfSeveralSectorsCome(DemoScript script) {
        assertThat(Sector.total(script.people())).isBetween(18, 60);
        assertThat(script.people().values().stream().filter(n -> n > 0)).hasSizeGreaterThanOrEqualTo(3);
    }
}
