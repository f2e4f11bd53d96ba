package pl.narada.activity.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.activity.compare.CompareEvent.Preferred;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Separate;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.broadcast.Pages;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;
import tools.jackson.databind.JsonNode;

class CompareRulesTest {

    @Test
    void thePhoneKnowsAllItsPairsBeforeItAnswersAny() {
        var workshop = aWorkshop().inVoting().comparing(THEMES, 8);

        // three themes are three pairs
        assertThat(pairs(workshop, 1))
                .hasSize(3)
                .allMatch(pair -> pair.path("preferred").isNull());
    }

    @Test
    void whatOthersAnswerChangesNobodysPairs() {
        var workshop = manyThemes(4);
        List<String> before = keys(workshop, 1);
        assertThat(before).hasSize(4);

        for (int other = 2; other <= 6; other++) answersAll(workshop, other);

        assertThat(keys(workshop, 1)).isEqualTo(before);
        assertThat(keys(workshop, 2)).isNotEqualTo(before);
    }

    @Test
    void onesOwnAnswersLeaveThePairsInTheirPlaces() {
        var workshop = manyThemes(4);
        List<String> before = keys(workshop, 1);

        JsonNode third = pairs(workshop, 1).get(2);
        workshop.by(1).preferring(one(third), other(third), 0);

        assertThat(keys(workshop, 1)).isEqualTo(before);
        assertThat(pairs(workshop, 1).get(2).path("preferred").asInt()).isZero();
    }

    @Test
    void anAnswerSentTwiceCountsOnceAndAChangeOfMindReplacesIt() {
        var workshop = aWorkshop().inComparing().by(1).preferring(1, 2, 1);
        assertThat(workshop.lastEvents())
                .containsExactly(new Preferred(COMPARING, new ParticipantId(1), Sector.NGO, 1, 2, 1));

        assertThat(workshop.preferring(2, 1, 1).lastEvents()).isEmpty();
        workshop.preferring(1, 2, 2);

        assertThat(found(workshop).pairs()).containsExactly(new Finding.PairCounted(2, 1, 1));
        assertThat(found(workshop).people()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void anAnswerTakenBackWasNeverSaid() {
        var workshop = aWorkshop().inComparing();
        var before = state(workshop);

        workshop.by(1).preferring(1, 2, 1).preferring(2, 1, null);

        assertThat(state(workshop)).isEqualTo(before);
        assertThat(workshop.preferring(1, 2, null).lastEvents()).isEmpty();
    }

    @Test
    void whoFindsItHardToSayHasAnsweredButIsInNoComparison() {
        var workshop = aWorkshop().inComparing().by(1).preferring(1, 2, 0);

        assertThat(found(workshop).people()).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(found(workshop).comparisons()).isZero();
        assertThat(found(workshop).undecided()).isEqualTo(1);
    }

    @Test
    void onlyTwoThatAreOfferedCanBeComparedAndOnlyWhileItIsOpen() {
        var workshop = aWorkshop().inComparing();
        assertThat(prefer(workshop, 1, 4, 1).refusal()).contains(Reason.PAIR_UNKNOWN);
        assertThat(prefer(workshop, 1, 1, 1).refusal()).contains(Reason.PAIR_UNKNOWN);
        assertThat(prefer(workshop, 1, 2, 3).refusal()).contains(Reason.PAIR_UNKNOWN);

        workshop.facilitatorDoes(new CloseActivity(COMPARING));

        assertThat(prefer(workshop, 1, 2, 1).refusal()).contains(Reason.ACTIVITY_NOT_OPEN);
    }

    @Test
    void nobodyAnswersMoreThanEverybodyIsAskedButMayChangeWhatTheySaid() {
        var workshop =
                manyThemes(3).by(1).preferring(1, 2, 1).preferring(1, 3, 1).preferring(1, 4, 1);

        assertThat(prefer(workshop, 1, 5, 1).refusal()).contains(Reason.COMPARED_ENOUGH);
        assertThat(workshop.preferring(1, 2, 2).lastEvents()).hasSize(1);
        assertThat(workshop.preferring(1, 3, null).preferring(1, 5, 1).lastEvents())
                .hasSize(1);
    }

    @Test
    void ofPairsThatHaveBecomeTheSameTheLatestAnswerCounts() {
        var workshop = onIdeas()
                .by(1)
                .preferring(1, 3, 1)
                .preferring(2, 3, 3)
                .by(2)
                .preferring(2, 3, 3)
                .preferring(1, 3, 1)
                .facilitatorDoes(new Merge(IDEAS, 2, 1));

        assertThat(found(workshop).pairs())
                .containsExactly(new Finding.PairCounted(1, 3, 1), new Finding.PairCounted(3, 1, 1));
        workshop.by(1).preferring(1, 3, null);
        assertThat(workshop.lastEvents()).hasSize(2);
        assertThat(found(workshop).pairs()).containsExactly(new Finding.PairCounted(1, 3, 1));
    }

    @Test
    void twoThatHaveBecomeOneAreNoPairUntilTheyArePartedAgain() {
        var workshop = onIdeas().by(1).preferring(1, 2, 2).facilitatorDoes(new Merge(IDEAS, 2, 1));

        assertThat(found(workshop).comparisons()).isZero();
        assertThat(found(workshop).people()).isEmpty();
        assertThat(pairs(workshop, 1)).hasSize(1);
        // a phone that does not know it yet
        assertThat(prefer(workshop, 1, 2, 1).refusal()).contains(Reason.PAIR_UNKNOWN);
        workshop.by(1).preferring(2, 3, 2);
        assertThat(found(workshop).pairs()).containsExactly(new Finding.PairCounted(1, 3, 1));

        workshop.facilitatorDoes(new Separate(IDEAS, 2));

        assertThat(found(workshop).pairs())
                .containsExactly(new Finding.PairCounted(1, 3, 1), new Finding.PairCounted(2, 1, 1));
    }

    @Test
    void whatIsHiddenDoesNotCountAndComesBackWithItsComparisons() {
        var workshop = onIdeas().by(1).preferring(1, 3, 3).facilitatorDoes(new Hide(IDEAS, 3));
        assertThat(found(workshop).comparisons()).isZero();
        assertThat(pairs(workshop, 1)).hasSize(1);

        workshop.facilitatorDoes(new Restore(IDEAS, 3));

        assertThat(found(workshop).pairs()).containsExactly(new Finding.PairCounted(3, 1, 1));
    }

    @Test
    void whoChangesSectorTakesTheirAnswersAlong() {
        var workshop = aWorkshop().inComparing().by(1).preferring(1, 2, 1).by(3).preferring(1, 2, 2);

        workshop.does(participant(1), new ChooseSector(Sector.JST));

        assertThat(found(workshop).people()).isEqualTo(Map.of(Sector.JST, 2));
    }

    @Test
    void phonesNeverHearWhatIsPreferredBeforeItIsRevealed() {
        var workshop = aWorkshop().inComparing();
        String before = Pages.phones(workshop);

        for (int who = 1; who <= 6; who++) workshop.by(who).preferring(1, 2, 1).preferring(1, 3, 1);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        assertThat(Pages.stage(workshop))
                .contains("\"answered\":6", "\"joined\":6")
                .doesNotContain("chance");
        workshop.facilitatorDoes(new RevealResult(COMPARING));
        JsonNode result = Pages.read(Pages.phones(workshop)).path("result");
        assertThat(result.path("people").asInt()).isEqualTo(6);
        assertThat(result.path("few").asBoolean()).isTrue();
        assertThat(result.path("comparisons").asInt()).isEqualTo(12);
        assertThat(result.at("/rows/0/label").asString()).isEqualTo("Transport");
        assertThat(result.at("/rows/0/compared").asInt()).isEqualTo(12);
        assertThat(result.at("/rows/0/best").asInt()).isEqualTo(1);
    }

    @Test
    void whatWasComparedTooSeldomSaysSoAndNothingElse() {
        var workshop = aWorkshop().inComparing().by(1).preferring(1, 2, 1).facilitatorDoes(new RevealResult(COMPARING));

        JsonNode row = Pages.read(Pages.phones(workshop)).at("/result/rows/0");

        assertThat(row.path("compared").asInt()).isEqualTo(1);
        assertThat(row.path("chance").isNull()).isTrue();
        assertThat(row.path("best").isNull()).isTrue();
    }

    @Test
    void whatSomebodyAnsweredIsToldToThem() {
        var workshop = aWorkshop().inComparing().by(1).preferring(1, 2, 2).preferring(1, 3, 0);
        var now = workshop.state().situation(COMPARING).orElseThrow();

        List<Deed> deeds = new CompareKind()
                .deeds(
                        new pl.narada.room.Situation<>(
                                now.room(), now.plan(), now.run(), (CompareSettings) now.settings(), state(workshop)),
                        new ParticipantId(1));

        assertThat(deeds).hasSize(2).allMatch(deed -> deed.what() == Deed.What.COMPARED);
        assertThat(deeds).extracting(Deed::how).containsExactlyInAnyOrder(label(workshop, 2), "");
    }

    @Test
    void newComparisonsAreOfTheLastThemes() {
        List<PlannedActivity> before = staszow().activities().toList();

        assertThat(CompareKind.usual(before)).contains(new CompareSettings(THEMES, 8));
        assertThat(CompareKind.usual(before.subList(0, 1))).isEmpty();
    }

    @Test
    void theNumberOfComparisonsHasBoundsAndTheSourceIsPlannedBefore() {
        for (int each : new int[] {2, 21}) {
            var workshop = aWorkshop();
            workshop.facilitatorAsks(new SetAgenda(plus(staszow(), comparisons(THEMES, each)), 1));
            assertThat(workshop.refusal()).contains(Reason.COMPARISONS_WRONG);
        }
        var workshop = aWorkshop();
        workshop.facilitatorAsks(new SetAgenda(plus(staszow(), comparisons(SUMMARY, 8)), 1));
        assertThat(workshop.refusal()).contains(Reason.SOURCE_UNKNOWN);
    }

    private static WorkshopBuilder onIdeas() {
        return aWorkshop().inApproval().comparing(IDEAS, 8);
    }

    /** Nine themes. */
    private static WorkshopBuilder manyThemes(int each) {
        var workshop = aWorkshop().inVoting();
        IntStream.rangeClosed(4, 9).forEach(i -> workshop.facilitatorDoes(new MakeTheme(THEMES, "Temat " + i)));
        return workshop.comparing(THEMES, each);
    }

    private static void answersAll(WorkshopBuilder workshop, int who) {
        for (JsonNode pair : pairs(workshop, who)) workshop.by(who).preferring(one(pair), other(pair), one(pair));
    }

    private static List<JsonNode> pairs(WorkshopBuilder workshop, int who) {
        return Pages.read(Pages.own(workshop, who))
                .at("/a~1" + COMPARING + "/pairs")
                .valueStream()
                .toList();
    }

    private static List<String> keys(WorkshopBuilder workshop, int who) {
        return pairs(workshop, who).stream()
                .map(pair -> one(pair) + "-" + other(pair))
                .toList();
    }

    private static int one(JsonNode pair) {
        return pair.path("one").asInt();
    }

    private static int other(JsonNode pair) {
        return pair.path("other").asInt();
    }

    private static String label(WorkshopBuilder workshop, int theme) {
        return workshop.state().situation(COMPARING).orElseThrow().choicesOf(THEMES).stream()
                .filter(c -> c.id() == theme)
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static WorkshopBuilder prefer(WorkshopBuilder workshop, int one, int other, @Nullable Integer preferred) {
        return workshop.asks(participant(1), Prefer.of(COMPARING, one, other, preferred));
    }

    private static CompareState state(WorkshopBuilder workshop) {
        return workshop.stateOf(COMPARING, CompareState.class);
    }

    private static Finding.Compared found(WorkshopBuilder workshop) {
        var now = workshop.state().situation(COMPARING).orElseThrow();
        return CompareKind.counted(new pl.narada.room.Situation<>(
                now.room(), now.plan(), now.run(), (CompareSettings) now.settings(), state(workshop)));
    }
}
