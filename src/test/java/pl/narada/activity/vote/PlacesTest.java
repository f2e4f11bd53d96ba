package pl.narada.activity.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.PLACES;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;
import static pl.narada.shared.Sector.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.deliberation.choice.BothWays.Rule;
import pl.narada.room.Decides;
import pl.narada.room.Finding;
import pl.narada.room.Selected;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

/** A vote may be to choose priorities so that nobody is left out. */
class PlacesTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aThirdOfTheRoomGetsOneOfThreePlacesThatPlainCountingWouldNotGiveIt(Rule rule) {
        Selected chosen = chosen(sixWantThreeThingsAndThreeAnother(new Places(3, rule, null)));

        assertThat(chosen.rule()).isEqualTo(rule.wire());
        assertThat(chosen.plain()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(chosen.proportional()).hasSize(3).contains(4);
        assertThat(chosen.fates()).containsEntry(4, "proportional").containsEntry(5, "nobody");
        assertThat(chosen.proportionalServed()).isEqualTo(9);
        assertThat(chosen.plainServed()).isEqualTo(6);
    }

    @Test
    void oneSupportsAChoiceOnceHoweverManyDotsOneGivesIt() {
        var vote = new AVote(5, VoteSettings.of(Method.DOTS, THEMES, 4, 3).choosing(Places.of(1)))
                .by(NGO, NGO, JST)
                .casts(1, Map.of(1, 1))
                .casts(2, Map.of(1, 1))
                .casts(3, Map.of(2, 3));

        assertThat(chosen(vote).plain()).containsExactly(1);
        assertThat(vote.shown().result().rows().getFirst().label()).isEqualTo("Opcja 2");
    }

    @Test
    void whoSupportsTwoThingsThatAreOneNowSupportsItOnce() {
        var vote = approval(Places.of(1))
                .by(NGO, NGO, JST)
                .votes(1, 1, 2)
                .votes(2, 3)
                .votes(3, 3);

        assertThat(chosen(vote.merged(Map.of(2, 1))).plain()).containsExactly(3);
        assertThat(chosen(vote.merged(Map.of(3, 1))).plain()).containsExactly(1);
    }

    @Test
    void ballotsOnPaperCountAndWhoseSectorDoesNotVoteCountsNowhere() {
        var settings =
                VoteSettings.approval(THEMES).by(java.util.Set.of(NGO, JST)).choosing(Places.of(1));
        var vote = new AVote(5, settings).by(NGO).votes(1, 1);
        vote.facilitator(new AddPaperBallot(PRIORITIES, JST, Map.of(2, 1)))
                .facilitator(new AddPaperBallot(PRIORITIES, NGO, Map.of(2, 1)));

        assertThat(chosen(vote).plain()).containsExactly(2);
        assertThat(vote.refusal(ANNA, new AddPaperBallot(PRIORITIES, RESIDENTS, Map.of(1, 1))))
                .contains(Reason.NOT_YOUR_SECTOR);
    }

    @Test
    void sumsOfASectorTellOfNobodysBallot() {
        var vote = approval(Places.of(2));

        assertThat(vote.refusal(ANNA, new SetPaperCount(PRIORITIES, NGO, 3, Map.of(1, 3))))
                .contains(Reason.PLACES_NEED_BALLOTS);
        assertThat(vote.ask(ANNA, new SetPaperCount(PRIORITIES, NGO, 0, Map.of())))
                .isEmpty();
    }

    /** Two from business and three others are one group: who of them wants what changes nothing. */
    @Test
    void whichOfTheSmallSectorsSomebodyBelongsToChangesNothing() {
        var places = new Places(3, Rule.EQUAL_SECTORS, Decides.PROPORTIONAL);
        Sector[] people = {NGO, NGO, NGO, NGO, NGO, NGO, BUSINESS, BUSINESS, OTHER, OTHER, OTHER};
        Selected once = chosen(smallSectorsVote(approval(places).by(people)));
        Sector[] other = Arrays.copyOf(people, people.length);
        other[6] = OTHER;
        other[10] = BUSINESS;

        assertThat(chosen(smallSectorsVote(approval(places).by(other)))).isEqualTo(once);
    }

    private static AVote smallSectorsVote(AVote vote) {
        for (int i = 1; i <= 6; i++) vote.votes(i, 1, 2);
        return vote.votes(7, 3).votes(8, 3).votes(9, 4).votes(10, 4).votes(11, 3, 4);
    }

    /** Of ten people nine are residents; with sectors apart the one other would have half of the places. */
    @Test
    void aSingleSectorThatIsLargeEnoughLeavesEverybodyTheSameShare() {
        var vote = approval(new Places(2, Rule.EQUAL_SECTORS, null))
                .by(
                        NGO, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS,
                        RESIDENTS);
        vote.votes(1, 3);
        for (int i = 2; i <= 10; i++) vote.votes(i, 1, 2);

        assertThat(chosen(vote).proportional()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whereThereIsAPlaceForEachChoiceAllThatSomebodySupportsIsChosen() {
        Selected chosen =
                chosen(approval(Places.of(20)).by(NGO, JST).votes(1, 1, 2).votes(2, 4));

        assertThat(chosen.proportional()).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(chosen.plain()).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(chosen.fates()).containsEntry(3, "nobody").containsEntry(4, "both");
    }

    @Test
    void aTieIsToldWithTheLotThatAnybodyCanDrawAgain() {
        var vote = approval(Places.of(1)).by(NGO, JST).votes(1, 1).votes(2, 2);
        Selected chosen = chosen(vote);

        assertThat(chosen.ties()).anySatisfy(tie -> {
            assertThat(tie.way()).isEqualTo("plain");
            assertThat(tie.equal()).containsExactlyInAnyOrder(1, 2);
            assertThat(tie.by()).isEqualTo("lot");
        });
        assertThat(chosen.seed()).isEqualTo(vote.now().room().workshop().value() + "/" + PRIORITIES.value());
    }

    @Test
    void whatTheWayThatDecidesChoosesIsDecidedOnceTheRoomHasSeenIt() {
        assertThat(decisions(sixWantThreeThingsAndThreeAnother(new Places(3, Rule.PHRAGMEN, Decides.PLAIN))
                        .closed()))
                .isEmpty();
        assertThat(decisions(sixWantThreeThingsAndThreeAnother(new Places(3, Rule.PHRAGMEN, Decides.PLAIN))
                        .shown()))
                .containsExactlyInAnyOrder("Opcja 1", "Opcja 2", "Opcja 3");
        assertThat(decisions(sixWantThreeThingsAndThreeAnother(Places.of(3)).shown()))
                .hasSize(3)
                .contains("Opcja 4");
        assertThat(decisions(sixWantThreeThingsAndThreeAnother(new Places(3, Rule.PHRAGMEN, null))
                        .shown()))
                .isEmpty();
    }

    @Test
    void nothingIsChosenWhilePeopleVoteNorWhereTheVotesAreOnlyCounted() {
        assertThat(sixWantThreeThingsAndThreeAnother(Places.of(3)).result().chosen())
                .isNull();
        assertThat(sixWantThreeThingsAndThreeAnother(null).shown().result().chosen())
                .isNull();
    }

    @Test
    void howPrioritiesAreChosenStandsBeforeTheFirstVote() {
        var workshop = aWorkshop().inVoting();
        workshop.facilitatorDoes(plan(workshop, Places.of(3)));
        workshop.at(PLACES).facilitatorDoes(replanned(workshop, Places.of(2)));
        workshop.does(participant(1), new Cast(PLACES, Map.of(1, 1)));

        assertThat(workshop.asks(ANNA, replanned(workshop, Places.of(3))).refusal())
                .contains(Reason.PLACES_AFTER_VOTES);
        assertThat(workshop.asks(ANNA, replanned(workshop, null)).refusal()).contains(Reason.PLACES_AFTER_VOTES);
    }

    @Test
    void whereSumsWereEnteredItIsSaidThatSheetsAreNeeded() {
        var workshop = aWorkshop().inVoting();
        workshop.withoutPhones(5).facilitatorDoes(plan(workshop, null)).at(PLACES);
        workshop.facilitatorDoes(new SetPaperCount(PLACES, NGO, 2, Map.of(1, 2)));

        assertThat(workshop.asks(ANNA, replanned(workshop, Places.of(3))).refusal())
                .contains(Reason.PLACES_NEED_BALLOTS);
    }

    private static SetAgenda plan(WorkshopBuilder workshop, @Nullable Places places) {
        return new SetAgenda(
                StaszowAgenda.plus(workshop.state().agenda(), StaszowAgenda.aChoice(places)),
                workshop.state().agendaVersion());
    }

    private static SetAgenda replanned(WorkshopBuilder workshop, @Nullable Places places) {
        var settings = VoteSettings.dots(THEMES, StaszowAgenda.DOTS).choosing(places);
        return new SetAgenda(
                StaszowAgenda.with(workshop.state().agenda(), PLACES, settings),
                workshop.state().agendaVersion());
    }

    private static AVote approval(@Nullable Places places) {
        return new AVote(5, VoteSettings.approval(THEMES).choosing(places));
    }

    /** Six residents want the first three of five, three organisations the fourth. */
    private static AVote sixWantThreeThingsAndThreeAnother(@Nullable Places places) {
        var vote = approval(places).by(RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, RESIDENTS, NGO, NGO, NGO);
        for (int i = 1; i <= 6; i++) vote.votes(i, 1, 2, 3);
        for (int i = 7; i <= 9; i++) vote.votes(i, 4);
        return vote;
    }

    private static Selected chosen(AVote vote) {
        return Objects.requireNonNull(vote.closed().result().chosen());
    }

    private static List<String> decisions(AVote vote) {
        return vote.kind.findings(vote.now()).stream()
                .filter(Finding.DecisionMade.class::isInstance)
                .map(found -> ((Finding.DecisionMade) found).text())
                .toList();
    }
}
