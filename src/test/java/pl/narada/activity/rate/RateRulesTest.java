package pl.narada.activity.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.activity.rate.RateEvent.Rated;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Spread;
import pl.narada.room.PlannedActivity;
import pl.narada.room.ScaleName;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class RateRulesTest {

    private static final Item IMPORTANCE_OF_1 = new Item(1, Scale.IMPORTANCE);

    @Test
    void aRatingSentTwiceCountsOnce() {
        var workshop = aWorkshop().inRating().rating(1, 4, 2);

        workshop.rating(1, 4, 2);

        assertThat(workshop.lastEvents()).isEmpty();
        assertThat(ratings(workshop).countOf(IMPORTANCE_OF_1)).isEqualTo(Map.of(Sector.NGO, Spread.NONE.plus(4, 1)));
        assertThat(ratings(workshop).raters()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void aChangeOfMindReplacesTheRating() {
        var workshop = aWorkshop().inRating().rating(1, 4, 2);

        workshop.does(participant(1), new Rate(RATING, 1, Scale.IMPORTANCE, 1));

        assertThat(workshop.lastEvents())
                .containsExactly(new Rated(RATING, new ParticipantId(1), Sector.NGO, 1, Scale.IMPORTANCE, 1));
        assertThat(ratings(workshop).countOf(IMPORTANCE_OF_1)).isEqualTo(Map.of(Sector.NGO, Spread.NONE.plus(1, 1)));
    }

    @Test
    void noughtTakesTheRatingBack() {
        var workshop = aWorkshop().inRating();
        var before = ratings(workshop);

        workshop.rating(1, 4, 2).rating(1, 0, 0);

        assertThat(ratings(workshop)).isEqualTo(before);
        assertThat(Pages.own(workshop, 1)).doesNotContain("ratings");
    }

    @Test
    void takingBackWhatWasNeverGivenChangesNothing() {
        assertThat(aWorkshop().inRating().rating(1, 0, 0).lastEvents()).isEmpty();
    }

    @Test
    void aRatingIsFromOneToFive() {
        for (int value : List.of(-1, 6, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertThat(rate(aWorkshop().inRating(), 1, Scale.IMPORTANCE, value).refusal())
                    .contains(Reason.RATING_UNKNOWN);
        }
    }

    @Test
    void onlyWhatIsOfferedCanBeRated() {
        assertThat(rate(aWorkshop().inRating(), 4, Scale.IMPORTANCE, 3).refusal())
                .contains(Reason.CHOICE_UNKNOWN);
    }

    @Test
    void aScaleThatIsNotAskedForCanNotBeRated() {
        var workshop = onImportanceOnly();

        assertThat(rate(workshop, 1, Scale.IMPORTANCE, 3).refusal()).isEmpty();
        assertThat(rate(workshop, 1, Scale.FEASIBILITY, 3).refusal()).contains(Reason.RATING_UNKNOWN);
    }

    @Test
    void nothingIsRatedOnceItIsClosed() {
        var workshop = aWorkshop().inRating().facilitatorDoes(new CloseActivity(RATING));

        assertThat(rate(workshop, 1, Scale.IMPORTANCE, 3).refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void onesOwnRatingsComeBack() {
        var workshop = aWorkshop().inRating().rating(2, 4, 0);

        assertThat(Pages.own(workshop, 1)).contains("\"a/30\":{\"ratings\":{\"2\":{\"importance\":4}}}");
        assertThat(Pages.own(workshop, 2)).doesNotContain("ratings");
    }

    @Test
    void whoChangesSectorTakesTheirRatingsAlong() {
        var workshop = aWorkshop().inRating().by(1).rating(1, 5, 1).by(3).rating(1, 3, 3);

        workshop.does(participant(1), new ChooseSector(Sector.JST));

        assertThat(ratings(workshop).countOf(IMPORTANCE_OF_1)).isEqualTo(Map.of(Sector.JST, new Spread(0, 0, 1, 0, 1)));
        assertThat(ratings(workshop).raters()).isEqualTo(Map.of(Sector.JST, 2));
    }

    @Test
    void whatIsGoneIsNotCountedNorIsWhoRatedNothingElse() {
        var workshop = aWorkshop()
                .inRating()
                .by(1)
                .rating(1, 5, 5)
                .by(2)
                .rating(2, 4, 4)
                .facilitatorDoes(new RemoveTheme(THEMES, 1))
                .facilitatorDoes(new RevealResult(RATING));

        var result = Pages.read(Pages.phones(workshop)).path("result");
        assertThat(result.path("raters").asInt()).isOne();
        assertThat(result.path("rows").valueStream().map(r -> r.path("id").asInt()))
                .containsExactly(2, 3);
        assertThat(Pages.own(workshop, 1)).doesNotContain("importance");
    }

    @Test
    void whatTheFacilitatorMergesCountsOnceForEachPerson() {
        var workshop = aWorkshop().inApproval();
        var agenda = plus(workshop.state().agenda(), aRating(RateSettings.both(IDEAS)));
        workshop.facilitatorDoes(new SetAgenda(agenda, workshop.state().agendaVersion()))
                .at(RATING)
                .by(1)
                .rating(1, 2, 2)
                .rating(2, 5, 5)
                .by(2)
                .rating(2, 4, 4);

        workshop.facilitatorDoes(new Merge(IDEAS, 2, 1)).facilitatorDoes(new RevealResult(RATING));

        var rows = Pages.read(Pages.phones(workshop)).at("/result/rows");
        assertThat(rows.valueStream().map(r -> r.path("id").asInt())).containsExactly(1, 3);
        assertThat(rows.at("/0/ratings/importance").toString())
                .isEqualTo("{\"n\":2,\"mean\":3.0,\"spread\":[0,1,0,1,0],\"by\":[],\"verdict\":\"too-few\"}");
        assertThat(Pages.own(workshop, 2)).contains("{\"1\":{\"importance\":4,\"feasibility\":4}}");

        workshop.facilitatorDoes(new OpenActivity(RATING)).by(2).rating(1, 0, 0);

        assertThat(Pages.own(workshop, 2)).doesNotContain("importance");
        assertThat(workshop.lastEvents())
                .containsExactly(new Rated(RATING, new ParticipantId(2), Sector.NGO, 2, Scale.FEASIBILITY, 0));
    }

    @Test
    void phonesNeverHearHowManyRatedButTheStageDoes() {
        var workshop = aWorkshop().inRating().by(1).rating(1, 5, 5).by(2).rating(1, 1, 1);

        assertThat(Pages.phones(workshop)).doesNotContain("answered", "raters", "mean");
        assertThat(Pages.stage(workshop))
                .contains("\"answered\":2", "\"joined\":6", "\"scales\":[\"importance\",\"feasibility\"]")
                .doesNotContain("mean");
    }

    @Test
    void theResultBeginsWithWhatIsBothImportantAndEasy() {
        var workshop = aWorkshop()
                .inRating()
                .by(1)
                .rating(1, 5, 1)
                .rating(2, 4, 4)
                .by(2)
                .rating(2, 5, 4)
                .facilitatorDoes(new RevealResult(RATING));

        var result = Pages.read(Pages.phones(workshop)).path("result");
        assertThat(result.path("kind").asString()).isEqualTo("rate");
        assertThat(result.path("rows").valueStream().map(r -> r.path("id").asInt()))
                .containsExactly(2, 1, 3);
        assertThat(result.at("/rows/0/ratings/importance").toString())
                .isEqualTo("{\"n\":2,\"mean\":4.5,\"spread\":[0,0,0,1,1],\"by\":[],\"verdict\":\"too-few\"}");
        assertThat(result.at("/rows/2/ratings/importance/mean").isNull()).isTrue();
    }

    @Test
    void aNewRatingIsOfTheLastThemesOnBothScales() {
        List<PlannedActivity> before = staszow().activities().toList();

        assertThat(RateKind.usual(before)).contains(RateSettings.both(THEMES));
        assertThat(RateKind.usual(before.subList(0, 2))).contains(RateSettings.both(NEEDS));
        assertThat(RateKind.usual(before.subList(0, 1))).isEmpty();
    }

    @Test
    void whatIsRatedMustBePlannedBefore() {
        var workshop = aWorkshop();

        workshop.facilitatorAsks(new SetAgenda(plus(staszow(), aRating(RateSettings.both(SUMMARY))), 1));

        assertThat(workshop.refusal()).contains(Reason.SOURCE_UNKNOWN);
    }

    private static WorkshopBuilder onImportanceOnly() {
        return on(RateSettings.importance(THEMES));
    }

    private static WorkshopBuilder rate(WorkshopBuilder workshop, int choice, Scale scale, int value) {
        return workshop.asks(participant(1), new Rate(RATING, choice, scale, value));
    }

    private static RateState ratings(WorkshopBuilder workshop) {
        return workshop.stateOf(RATING, RateState.class);
    }

    @Test
    void scalesMayHaveNamesOfTheirOwn() {
        var named = RateSettings.both(THEMES)
                .called(Map.of(
                        Scale.IMPORTANCE, new ScaleName("  Pilność ", "", ""),
                        Scale.FEASIBILITY, new ScaleName("Koszt", "niski", "wysoki")));
        WorkshopBuilder workshop = on(named);

        assertThat(Pages.phones(workshop))
                .contains("\"names\":{\"importance\":{\"name\":\"Pilność\",\"low\":\"\",\"high\":\"\"},"
                        + "\"feasibility\":{\"name\":\"Koszt\",\"low\":\"niski\",\"high\":\"wysoki\"}}");
        assertThat(named.title("feasibility", "Wykonalność")).isEqualTo("Koszt (1: niski, 5: wysoki)");
        assertThat(Pages.phones(on(RateSettings.both(THEMES)))).doesNotContain("\"names\"");
    }

    @Test
    void namesAreShortAndTellTheScalesApart() {
        assertThat(refusal(new ScaleName("Ż".repeat(31), "", ""), new ScaleName("", "", "")))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(refusal(new ScaleName("", "", ""), new ScaleName("Koszt", "niski".repeat(7), "")))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(refusal(new ScaleName("Koszt", "", ""), new ScaleName("KOSZT ", "", "")))
                .isEqualTo(Reason.SCALES_SAME);
        assertThat(ScaleNames.checked(
                        RateSettings.importance(THEMES).called(Map.of(Scale.IMPORTANCE, new ScaleName(" ", "\n", "")))))
                .isEqualTo(Result.ok(RateSettings.importance(THEMES)));
    }

    private static Reason refusal(ScaleName one, ScaleName other) {
        var named = RateSettings.both(THEMES).called(Map.of(Scale.IMPORTANCE, one, Scale.FEASIBILITY, other));
        return ((Result.Refused<RateSettings>) ScaleNames.checked(named))
                .refusal()
                .reason();
    }

    /** Much of something with a name of its own, as a cost, need not be good. */
    @Test
    void ofNamedScalesTheFirstDecidesTheOrder() {
        var cost = Map.of(Scale.FEASIBILITY, new ScaleName("Koszt", "niski", "wysoki"));
        var workshop = on(RateSettings.both(THEMES).called(cost));
        for (int who = 1; who <= 2; who++) {
            workshop.does(participant(who), new Rate(RATING, 1, Scale.IMPORTANCE, 3));
            workshop.does(participant(who), new Rate(RATING, 1, Scale.FEASIBILITY, 5));
            workshop.does(participant(who), new Rate(RATING, 2, Scale.IMPORTANCE, 4));
            workshop.does(participant(who), new Rate(RATING, 2, Scale.FEASIBILITY, 1));
        }

        workshop.facilitatorDoes(new RevealResult(RATING));

        assertThat(Pages.read(Pages.phones(workshop)).at("/result/rows").valueStream())
                .extracting(row -> row.path("id").asInt())
                .startsWith(2, 1);
    }

    private static WorkshopBuilder on(RateSettings settings) {
        var workshop = aWorkshop().inVoting();
        return workshop.facilitatorDoes(new SetAgenda(
                        plus(workshop.state().agenda(), aRating(settings)),
                        workshop.state().agendaVersion()))
                .at(RATING);
    }
}
