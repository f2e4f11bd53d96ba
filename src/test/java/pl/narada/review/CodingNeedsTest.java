package pl.narada.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.shared.NeedCategory.FINANSE;
import static pl.narada.shared.NeedCategory.INNE;
import static pl.narada.shared.NeedCategory.TRANSPORT;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coding;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.Needs;
import pl.narada.database.OnBothDatabases;
import pl.narada.deliberation.Wilson;
import pl.narada.deliberation.statements.Verdict;
import pl.narada.journey.Eventually;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.command.FacilitatorCommand.ReopenWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.ActivityId;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** See {@link MeetingInStaszow}: the theme of money has two voices, that of roads one; two stand under none. */
@OnBothDatabases
class CodingNeedsTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private CodeBook codes;

    @Autowired
    private Needs needs;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    private Meeting saved(Meeting meeting, Predicate<OutcomeView> isSo) {
        Eventually.get(
                () -> outcomes.of(meeting.id()).filter(isSo).map(Optional::of).orElse(Optional.empty()));
        return meeting;
    }

    private Meeting over() {
        return saved(MeetingInStaszow.isOver(planned()), OutcomeView::complete);
    }

    private void isAbout(Meeting meeting, Kind kind, ActivityId activity, int number, Coding coding) {
        codes.set(Map.of(new FindingRef(meeting.id(), kind, activity.value(), number), coding), "anna");
    }

    private void moneyAndRoads(Meeting meeting) {
        isAbout(meeting, Kind.THEME, THEMES, 1, new Coding(FINANSE, null));
        isAbout(meeting, Kind.THEME, THEMES, 2, new Coding(FINANSE, TRANSPORT));
    }

    private CountedNeeds counted(Meeting meeting) {
        return needs.ofWorkshop(meeting.id()).orElseThrow();
    }

    @Test
    void whatStandsUnderAThemeInheritsItsCategory() {
        Meeting meeting = over();
        moneyAndRoads(meeting);

        CountedNeeds counted = counted(meeting);
        assertThat(counted.people()).isEqualTo(13);
        assertThat(counted.voices()).isEqualTo(5);
        assertThat(counted.categorised()).isEqualTo(3);
        assertThat(counted.rows())
                .extracting(r -> r.category() + " " + r.needs() + " " + r.ideas())
                .containsExactly("FINANSE 3 0", "TRANSPORT 1 0");
    }

    @Test
    void aVoiceMayBeAboutSomethingElseThanItsTheme() {
        Meeting meeting = over();
        moneyAndRoads(meeting);
        isAbout(meeting, Kind.VOICE, NEEDS, 2, new Coding(INNE, null));

        assertThat(counted(meeting).rows())
                .extracting(r -> r.category() + " " + r.voices())
                .containsExactly("FINANSE 2", "TRANSPORT 1", "INNE 1");
    }

    @Test
    void whatWasMergedCountsWithWhatItWasShownWith() {
        Meeting meeting = MeetingInStaszow.gathers(planned()).agrees(10, 4).janDoes(new Merge(NEEDS, 5, 4));
        saved(meeting.over(), OutcomeView::complete);
        isAbout(meeting, Kind.VOICE, NEEDS, 4, new Coding(null, TRANSPORT));

        var row = counted(meeting).of(TRANSPORT).orElseThrow();
        assertThat(row.voices()).isEqualTo(2);
        assertThat(row.supports()).isEqualTo(1);
    }

    /** The same sums as on the page of the outcome. */
    @Test
    void theSumsAreThoseOfTheOutcome() {
        Meeting meeting = over();
        moneyAndRoads(meeting);

        OutcomeView outcome = outcomes.of(meeting.id()).orElseThrow();
        var themes =
                outcome.activities().stream().flatMap(a -> a.themes().stream()).toList();
        var ballot = outcome.activities().stream()
                .flatMap(a -> Stream.ofNullable(a.ballot()))
                .findFirst()
                .orElseThrow();
        var money = counted(meeting).of(FINANSE).orElseThrow();
        assertThat(money.voices())
                .isEqualTo(themes.stream().mapToInt(t -> t.voices().size()).sum());
        var support = requireNonNull(money.support());
        assertThat(support.voters()).isEqualTo(ballot.voters());
        assertThat(support.supporters()).isEqualTo(ballot.rows().getFirst().votes());
        assertThat(support.people()).isEqualTo(ballot.rows().getFirst().by());
        assertThat(support.groups())
                .extracting(g -> g.sectors() + " " + g.people())
                .isEqualTo(ballot.groups().stream()
                        .map(g -> g.sectors() + " " + g.people())
                        .toList());
    }

    @Test
    void theBestSupportedThemeSpeaksForItsCategoryAndCommonGroundIsThatOfTheLeastSupportiveGroup() {
        Meeting meeting = over();
        moneyAndRoads(meeting);

        var money = requireNonNull(counted(meeting).of(FINANSE).orElseThrow().support());
        assertThat(money.best()).extracting(CountedNeeds.Best::label).containsExactly("=Pieniądze");
        assertThat(money.people()).containsExactly(5, 5);
        var agreement = money.agreement().orElseThrow();
        assertThat(agreement.verdict()).isInstanceOf(Verdict.SupportedOverall.class);
        assertThat(agreement.commonGround()).isCloseTo(Wilson.lowerBound(5, 6), within(1e-9));
        var roads = requireNonNull(counted(meeting).of(TRANSPORT).orElseThrow().support());
        assertThat(roads.people()).containsExactly(1, 5);
    }

    @Test
    void peopleAreCountedAndNotTheirDots() {
        Meeting meeting = MeetingInStaszow.votes(planned());
        meeting.annaDoes(new RevealResult(PRIORITIES)).over();
        saved(meeting, OutcomeView::complete);
        moneyAndRoads(meeting);
        database.sql("update outcome_vote set votes = 2 * votes").update();

        var money = requireNonNull(counted(meeting).of(FINANSE).orElseThrow().support());
        assertThat(money.supporters()).isEqualTo(10);
        // as it was before people were kept: no more of them than voted
        database.sql("update outcome_vote set supporters = null").update();
        var atMost = requireNonNull(counted(meeting).of(FINANSE).orElseThrow().support());
        assertThat(atMost.supporters()).isEqualTo(11);
        // so all of each group may have been for it: that is told of no group so small
        assertThat(atMost.people()).isEmpty();
    }

    @Test
    void aVoteThatWasNotRevealedYetCountsNowhere() {
        Meeting meeting = saved(
                MeetingInStaszow.votes(planned()).at(EXAMPLES),
                o -> o.activities().stream().anyMatch(a -> a.ballot() != null));
        moneyAndRoads(meeting);

        assertThat(counted(meeting).of(FINANSE).orElseThrow().support()).isNull();
    }

    @Test
    void categoriesOutliveARecordingOfTheOutcomeAnew() {
        Meeting meeting = over();
        moneyAndRoads(meeting);

        meeting.annaDoes(new ReopenWorkshop()).at(IDEAS).says(1, "Bus");
        saved(meeting.over(), o -> o.complete() && o.activities().size() == 5);

        assertThat(counted(meeting).categorised()).isEqualTo(3);
        assertThat(counted(meeting).voices()).isEqualTo(6);
    }

    @Test
    void allCountiesAreCountedAtOnceAndEachAsByItself() {
        Meeting staszow = over();
        moneyAndRoads(staszow);
        Meeting again = over();
        moneyAndRoads(again);
        Meeting busko = planned(new Teryt("2601"), "W Busku").joinedBy(Sector.NGO, 1);
        saved(busko.at(NEEDS).says(1, "Sala").over(), OutcomeView::complete);
        planned(new Teryt("2602"), "Jeszcze nie");

        Map<Teryt, CountedNeeds> all = needs.ofCounties();

        assertThat(all.keySet()).containsExactlyInAnyOrder(STASZOW, new Teryt("2601"));
        assertThat(all.get(STASZOW)).isEqualTo(needs.ofCounty(STASZOW));
        var both = needs.ofCounty(STASZOW);
        assertThat(both.workshops()).hasSize(2);
        assertThat(both.of(FINANSE).orElseThrow().needs()).isEqualTo(6);
        var support = requireNonNull(both.of(FINANSE).orElseThrow().support());
        assertThat(support.people()).containsExactly(10, 10);
        assertThat(support.groups()).extracting(g -> g.people()).containsExactly(12, 12);
        assertThat(requireNonNull(all.get(new Teryt("2601"))).rows()).isEmpty();
    }

    @Test
    void staffGiveCategoriesAndTakeThemBack() {
        Meeting meeting = over();
        open("outcome/" + meeting.id());
        assertThat(text(part("coding-tools"))).contains("Bez kategorii: 2 tematy, 2 wypowiedzi");

        choose("=Pieniądze", 0, FINANSE);
        choose("=Pieniądze", 1, TRANSPORT);

        assertThat(text(part("coding-tools"))).contains("Bez kategorii: 1 temat, 2 wypowiedzi");
        assertThat(given(meeting)).isEqualTo(new Coding(FINANSE, TRANSPORT));
        press(part("coding-tools"), "Cofnij");
        hears("Cofnięto 1 zmianę.");
        assertThat(given(meeting)).isEqualTo(new Coding(FINANSE, null));
        press(part("coding-tools"), "Cofnij");
        assertThat(given(meeting)).isEqualTo(Coding.NONE);
        assertThat(undo().isEnabled()).isFalse();
    }

    @Test
    void somethingElseTakesThePlaceOfBoth() {
        Meeting meeting = over();
        open("outcome/" + meeting.id());

        choose("=Pieniądze", 1, TRANSPORT);
        choose("=Pieniądze", 0, INNE);
        assertThat(given(meeting)).isEqualTo(new Coding(INNE, null));
        assertThat(selects("=Pieniądze").getLast().getValue()).isNull();

        choose("=Pieniądze", 1, TRANSPORT);
        assertThat(given(meeting)).isEqualTo(new Coding(null, TRANSPORT));
    }

    @Test
    void suggestionsAreOfferedAndAppliedOnlyWhenSomebodySaysSo() {
        Meeting meeting = over();
        open("outcome/" + meeting.id());
        assertThat(text(row("=Pieniądze"))).contains("Propozycja: Finansowanie i konkursy");
        assertThat(given(meeting)).isEqualTo(Coding.NONE);

        press("Przyjmij wszystkie propozycje (2)");

        hears("Przyjęto 2 propozycje.");
        assertThat(given(meeting)).isEqualTo(new Coding(FINANSE, null));
        assertThat(buttons(row("=Pieniądze"))).isEmpty();
        press(part("coding-tools"), "Cofnij");
        hears("Cofnięto 2 zmiany.");
        assertThat(given(meeting)).isEqualTo(Coding.NONE);

        press(row("Drogi"), "Propozycja: Transport i dostępność");
        LocatorJ._setValue(LocatorJ._get(Checkbox.class), true);
        assertThat(partsSaying("coding-row", "Drogi")).isEmpty();
        assertThat(parts("coding-row")).hasSize(3);
    }

    @Test
    void whereNothingWasSaidThereIsNothingToGoThrough() {
        Meeting meeting = saved(planned().joinedBy(Sector.NGO, 1).started().over(), OutcomeView::complete);

        open("outcome/" + meeting.id());

        assertThat(parts("coding-row")).isEmpty();
        assertThat(screen()).doesNotContain("Kategorie potrzeb");
    }

    private Coding given(Meeting meeting) {
        return codes.of(meeting.id()).orElseThrow().ofTheme(THEMES.value(), 1);
    }

    private static Component row(String words) {
        return partSaying("coding-row", words);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Select<NeedCategory>> selects(String words) {
        return (List) LocatorJ._find(row(words), Select.class);
    }

    private static void choose(String words, int which, @Nullable NeedCategory category) {
        LocatorJ._setValue(selects(words).get(which), category);
    }

    private static Button undo() {
        return LocatorJ._get(part("coding-tools"), Button.class, b -> b.withText("Cofnij"));
    }
}
