package pl.narada.activity.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.SectorGroups;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;
import tools.jackson.databind.JsonNode;

/** What the room sees of ratings while people rate: nothing, unless it is wished; and then never what one person thinks. */
class SeeingRatingsLiveTest {

    private static final RateSettings OPEN = RateSettings.both(THEMES).withOpenResults(true);
    private static final int ENOUGH = SectorGroups.threshold();

    @Test
    void usuallyNothingIsSeenBeforeItIsRevealed() {
        var workshop = rating(RateSettings.both(THEMES));
        twoWaves(workshop, 1, 4, 2);

        assertThat(Pages.stage(workshop)).doesNotContain("running", "openResults", "mean");
    }

    @Test
    void whereEachChoiceStandsIsSeenOnTheStageOnlyAndWithoutAnyNumberOfPeople() {
        var workshop = rating(OPEN);
        twoWaves(workshop, 1, 4, 2);

        assertThat(running(workshop).toString())
                .isEqualTo("{\"activity\":30,\"means\":{\"1\":{\"importance\":4.0,\"feasibility\":2.0}}}");
        assertThat(Pages.read(Pages.stage(workshop)).at("/activity/openResults").asBoolean())
                .isTrue();
        assertThat(Pages.phones(workshop)).doesNotContain("running", "openResults", "mean");
    }

    @Test
    void oneScaleIsSeenByItself() {
        var workshop = rating(RateSettings.importance(THEMES).withOpenResults(true));
        for (int who = 1; who <= 2 * ENOUGH; who++)
            workshop.does(participant(who), new Rate(RATING, 2, Scale.IMPORTANCE, 3));

        assertThat(running(workshop).path("means").toString()).isEqualTo("{\"2\":{\"importance\":3.0}}");
    }

    /** One person fewer than a wave has: the picture stands still, however much they change their minds. */
    @Test
    void fewerPeopleThanMayBeToldMoveNothing() {
        var workshop = rating(OPEN);
        twoWaves(workshop, 1, 4, 2);
        String before = running(workshop).toString();

        for (int round = 1; round <= 3; round++)
            for (int who = 1; who < ENOUGH; who++)
                workshop.by(who).rating(1, round, 1).rating(2, 5, round);
        assertThat(running(workshop).toString()).isEqualTo(before);

        // one more makes the wave, and with the next one it is seen
        workshop.by(ENOUGH).rating(1, 1, 1);
        for (int who = 1; who <= ENOUGH; who++) workshop.by(who).rating(3, 5, 5);
        assertThat(running(workshop).toString()).isNotEqualTo(before);
    }

    @Test
    void whoThinksAgainAndReturnsHasChangedNothing() {
        var workshop = rating(OPEN);
        twoWaves(workshop, 1, 4, 2);
        var before = waves(workshop);

        workshop.by(1).rating(1, 5, 5).rating(1, 4, 2);

        assertThat(waves(workshop)).isEqualTo(before);
    }

    @Test
    void aChoiceThatFewHaveRatedOnBothScalesWaits() {
        var workshop = rating(OPEN);
        for (int who = 1; who <= 2 * ENOUGH; who++) {
            workshop.by(who).rating(1, 4, 4);
            if (who < ENOUGH) workshop.rating(2, 5, 5);
            workshop.does(participant(who), new Rate(RATING, 3, Scale.IMPORTANCE, 5));
        }
        for (int who = 1; who <= 2 * ENOUGH; who++) workshop.by(who).rating(1, 3, 3);

        assertThat(running(workshop).path("means").propertyNames()).containsExactly("1");
    }

    @Test
    void placesAreInQuarters() {
        var workshop = rating(OPEN);
        // the first five: 1, 2, 3, 4 and 5 of importance have the mean of 3; 1, 1, 1, 1, 2 of feasibility 1.2
        for (int who = 1; who <= ENOUGH; who++) workshop.by(who).rating(1, 1 + (who - 1) % 5, who == ENOUGH ? 2 : 1);
        for (int choice = 2; choice <= 3; choice++)
            for (int who = 1; who <= ENOUGH; who++) workshop.by(who).rating(choice, 5, 5);

        JsonNode first = running(workshop).at("/means/1");
        assertThat(first.path("importance").asDouble()).isEqualTo(3);
        assertThat(first.path("feasibility").asDouble()).isEqualTo(1.25);
    }

    @Test
    void whatIsGoneIsGoneAtOnceAndWhatWasMergedCountsForTheOther() {
        var workshop = rating(OPEN);
        twoWaves(workshop, 1, 4, 2);
        twoWaves(workshop, 2, 5, 5);
        assertThat(running(workshop).path("means").propertyNames()).containsExactly("1", "2");

        workshop.facilitatorDoes(new RemoveTheme(THEMES, 1));

        assertThat(running(workshop).path("means").propertyNames()).containsExactly("2");
    }

    @Test
    void whatTheFacilitatorMergesIsSeenAsOne() {
        var workshop = aWorkshop().inApproval();
        var agenda =
                plus(workshop.state().agenda(), aRating(RateSettings.both(IDEAS).withOpenResults(true)));
        workshop.facilitatorDoes(new SetAgenda(agenda, workshop.state().agendaVersion()));
        while (workshop.state().participants().size() < 2 * ENOUGH) workshop.withParticipants(Sector.NGO);
        workshop.at(RATING);
        twoWaves(workshop, 2, 5, 3);
        assertThat(running(workshop).path("means").propertyNames()).containsExactly("2");

        workshop.facilitatorDoes(new Merge(IDEAS, 2, 1));

        assertThat(running(workshop).path("means").toString())
                .isEqualTo("{\"1\":{\"importance\":5.0,\"feasibility\":3.0}}");
    }

    @Test
    void onceItIsClosedOrRevealedThePictureGivesWay() {
        var workshop = rating(OPEN);
        twoWaves(workshop, 1, 4, 2);

        workshop.facilitatorDoes(new CloseActivity(RATING));
        assertThat(running(workshop).isMissingNode()).isTrue();

        workshop.facilitatorDoes(new OpenActivity(RATING));
        assertThat(running(workshop).isMissingNode()).isFalse();

        workshop.facilitatorDoes(new RevealResult(RATING));
        assertThat(running(workshop).isMissingNode()).isTrue();
        assertThat(Pages.stage(workshop)).contains("\"spread\"");
    }

    @Test
    void itMayBeOpenedWhenPeopleHaveBegunButNothingElseMayChange() {
        var workshop = rating(RateSettings.both(THEMES));
        workshop.by(1).rating(1, 4, 2);

        assertThat(changed(workshop, OPEN).refusal()).isEmpty();
        assertThat(changed(workshop, RateSettings.both(THEMES)).refusal()).isEmpty();
        assertThat(changed(workshop, RateSettings.importance(THEMES).withOpenResults(true))
                        .refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(changed(workshop, RateSettings.both(NEEDS).withOpenResults(true))
                        .refusal())
                .contains(Reason.ACTIVITY_IN_USE);
        assertThat(changed(workshop, scalesWithNames()).refusal()).contains(Reason.ACTIVITY_IN_USE);
    }

    /** Whatever people do: from one picture to the next, and from the last to the whole, there are as many as may be told. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {53, 54, 55, 56})
    void nobodysRatingIsFoundBySubtractingOnePictureFromAnother(long seed) {
        var chance = new Random(seed);
        RateState state = RateState.EMPTY;
        @Nullable RateState seen = null;
        int pictures = 0;
        for (int step = 0; step < 4_000; step++) {
            var who = new ParticipantId(1 + chance.nextInt(12));
            var item = new Item(1 + chance.nextInt(4), Scale.values()[chance.nextInt(2)]);
            state = chance.nextInt(40) == 0
                    ? state.without(who)
                    : state.rated(who, Sector.NGO, item, chance.nextInt(6));
            RateState shown = state.waves().shown();
            if (shown == null) continue;
            if (shown != seen) {
                pictures++;
                assertThat(changedBetween(seen, shown)).hasSizeGreaterThanOrEqualTo(ENOUGH);
            }
            seen = shown;
            // what is revealed in the end differs from what was seen by this wave and by those who have changed since
            Waves waves = state.waves();
            assertThat(changedBetween(shown, waves.next())).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(waves.since()).hasSizeLessThan(ENOUGH).isEqualTo(changedBetween(waves.next(), state));
        }
        assertThat(pictures).isGreaterThan(200);
    }

    private static Set<ParticipantId> changedBetween(@Nullable RateState one, @Nullable RateState other) {
        Map<ParticipantId, Ratings> before = one == null ? Map.of() : one.ratings();
        Map<ParticipantId, Ratings> after = other == null ? Map.of() : other.ratings();
        Set<ParticipantId> people = new HashSet<>(before.keySet());
        people.addAll(after.keySet());
        people.removeIf(who -> before.containsKey(who) == after.containsKey(who)
                && before.getOrDefault(who, Ratings.none(Sector.NGO))
                        .equals(after.getOrDefault(who, Ratings.none(Sector.NGO))));
        return people;
    }

    /** All rate this choice so; and then, in a wave of their own, another one. */
    private static void twoWaves(WorkshopBuilder workshop, int choice, int importance, int feasibility) {
        for (int who = 1; who <= 2 * ENOUGH; who++) workshop.by(who).rating(choice, importance, feasibility);
        for (int value : List.of(2, 1))
            for (int who = 1; who < ENOUGH; who++)
                workshop.does(participant(who), new Rate(RATING, 3, Scale.IMPORTANCE, value));
    }

    private static WorkshopBuilder rating(RateSettings settings) {
        var workshop = aWorkshop().inVoting();
        while (workshop.state().participants().size() < 2 * ENOUGH) workshop.withParticipants(Sector.NGO);
        return workshop.facilitatorDoes(new SetAgenda(
                        plus(workshop.state().agenda(), aRating(settings)),
                        workshop.state().agendaVersion()))
                .at(RATING);
    }

    private static WorkshopBuilder changed(WorkshopBuilder workshop, RateSettings settings) {
        var agenda = with(workshop.state().agenda(), RATING, settings);
        return workshop.facilitatorAsks(new SetAgenda(agenda, workshop.state().agendaVersion()));
    }

    private static Waves waves(WorkshopBuilder workshop) {
        return workshop.stateOf(RATING, RateState.class).waves();
    }

    private static JsonNode running(WorkshopBuilder workshop) {
        return Pages.read(Pages.stage(workshop)).path("running");
    }
}
