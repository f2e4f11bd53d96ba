package pl.narada.activity.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.rank.RankCommand.Order;
import pl.narada.activity.rank.RankEvent.Ordered;
import pl.narada.broadcast.Pages;
import pl.narada.room.PlannedActivity;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class RankRulesTest {

    @Test
    void anOrderSentTwiceCountsOnce() {
        var workshop = aWorkshop().inRanking().ranking(2, 1);

        workshop.ranking(2, 1);

        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(state(workshop).answers().people()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void aChangeOfMindReplacesTheWholeOrder() {
        var workshop = aWorkshop().inRanking().ranking(2, 1).ranking(3);

        assertThat(workshop.lastEvents())
                .containsExactly(new Ordered(RANKING, new ParticipantId(1), Sector.NGO, List.of(3)));
        assertThat(Pages.own(workshop, 1)).contains("\"a/12\":{\"order\":[3]}");
        assertThat(Pages.own(workshop, 2)).doesNotContain("order");
    }

    @Test
    void anEmptyOrderTakesItBack() {
        var workshop = aWorkshop().inRanking();
        var before = state(workshop);

        workshop.ranking(2, 1).ranking();

        assertThat(state(workshop)).isEqualTo(before);
        assertThat(workshop.ranking().lastEvents()).isEmpty();
    }

    @Test
    void onlyWhatIsOfferedCanBePlacedAndOnlyWhileItIsOpen() {
        var workshop = aWorkshop().inRanking();
        assertThat(rank(workshop, 1, 4).refusal()).contains(Reason.CHOICE_UNKNOWN);
        assertThat(rank(workshop, 1, 0).refusal()).contains(Reason.CHOICE_UNKNOWN);

        workshop.facilitatorDoes(new CloseActivity(RANKING));

        assertThat(rank(workshop, 1).refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void whatIsNamedTwiceHasTheBetterPlace() {
        assertThat(aWorkshop().inRanking().ranking(2, 1, 2).lastEvents())
                .containsExactly(new Ordered(RANKING, new ParticipantId(1), Sector.NGO, List.of(2, 1)));
    }

    @Test
    void whoChangesSectorTakesTheirOrderAlong() {
        var workshop = aWorkshop().inRanking().by(1).ranking(1).by(3).ranking(1);

        workshop.does(participant(1), new ChooseSector(Sector.JST));

        assertThat(state(workshop).answers().people()).isEqualTo(Map.of(Sector.JST, 2));
    }

    @Test
    void whatTheFacilitatorMergesHasTheBestOfItsPlacesAndWhatIsHiddenNone() {
        var workshop = onIdeas().by(1).ranking(2, 3, 1).by(2).ranking(3, 2).facilitatorDoes(new Merge(IDEAS, 2, 1));
        // a phone that does not know it yet
        workshop.by(3).ranking(2);

        assertThat(Pages.own(workshop, 1)).contains("\"order\":[1,3]");
        assertThat(Pages.own(workshop, 3)).contains("\"order\":[1]");
        workshop.facilitatorDoes(new Hide(IDEAS, 3));
        assertThat(Pages.own(workshop, 2)).contains("\"order\":[1]");
        workshop.facilitatorDoes(new Restore(IDEAS, 3)).facilitatorDoes(new RevealResult(RANKING));
        var rows = Pages.read(Pages.phones(workshop)).at("/result/rows");
        assertThat(rows.at("/0").toString())
                .isEqualTo(
                        "{\"id\":1,\"label\":\"Bus na telefon\",\"place\":1,\"byPoints\":1,\"byPairs\":1,\"points\":2.0,"
                                + "\"first\":2,\"by\":[]}");
        assertThat(rows.at("/1/id").asInt()).isEqualTo(3);
    }

    @Test
    void phonesNeverHearHowManyHaveBegunButTheStageDoes() {
        var workshop = aWorkshop().inRanking().by(1).ranking(1).by(2).ranking(2, 1);

        assertThat(Pages.phones(workshop)).doesNotContain("answered\":2", "place\":1", "first");
        assertThat(Pages.stage(workshop))
                .contains("\"answered\":2", "\"joined\":6")
                .doesNotContain("byPoints");
    }

    @Test
    void tiesAreTiesAndNothingBreaksThem() {
        var workshop = aWorkshop().inRanking().by(1).ranking(1, 2).by(2).ranking(2, 1);

        workshop.facilitatorDoes(new RevealResult(RANKING));

        var rows = Pages.read(Pages.phones(workshop)).at("/result/rows");
        assertThat(rows.valueStream().map(r -> r.path("place").asInt())).containsExactly(1, 1, 3);
    }

    @Test
    void aNewRankingIsOfTheLastThemes() {
        List<PlannedActivity> before = staszow().activities().toList();

        assertThat(RankKind.usual(before)).contains(new RankSettings(THEMES));
        assertThat(RankKind.usual(before.subList(0, 1))).isEmpty();
    }

    @Test
    void whatIsPutInOrderMustBePlannedBefore() {
        var workshop = aWorkshop();

        workshop.facilitatorAsks(new SetAgenda(plus(staszow(), aRanking(SUMMARY)), 1));

        assertThat(workshop.refusal()).contains(Reason.SOURCE_UNKNOWN);
    }

    private static WorkshopBuilder onIdeas() {
        var workshop = aWorkshop().inApproval();
        var agenda = plus(workshop.state().agenda(), aRanking(IDEAS));
        return workshop.facilitatorDoes(new SetAgenda(agenda, workshop.state().agendaVersion()))
                .at(RANKING);
    }

    private static WorkshopBuilder rank(WorkshopBuilder workshop, Integer... order) {
        return workshop.asks(participant(1), new Order(RANKING, List.of(order)));
    }

    private static RankState state(WorkshopBuilder workshop) {
        return workshop.stateOf(RANKING, RankState.class);
    }
}
