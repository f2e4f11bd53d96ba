package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.narada.room.Schedule.Stage;
import pl.narada.room.command.FacilitatorCommand.AllotTime;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.PauseWorkshop;
import pl.narada.room.command.FacilitatorCommand.ResumeWorkshop;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.SetTimer;
import pl.narada.room.command.FacilitatorCommand.SkipBlock;
import pl.narada.room.command.FacilitatorCommand.UnskipBlock;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.Reason;

/** The meeting of Staszów is planned from 9 to 11 and begins at 9. */
class KeepingTimeTest {

    private static final Instant NINE = WorkshopBuilder.NINE.instant();
    private static final BlockId COFFEE = OPENING;
    private static final BlockId EXAMPLES_BLOCK = new BlockId(3);
    private static final BlockId FUNDING_BLOCK = new BlockId(4);

    private final WorkshopBuilder workshop = aWorkshop().started();

    @Test
    void aBlockEndsItsLengthAfterItReallyBegan() {
        goOnAfter(40);

        assertThat(workshop.state().blockEndsAt()).contains(minutes(70));
    }

    @Test
    void itsTimeStandsStillWhileAnotherBlockIsOn() {
        goOnAfter(30);
        workshop.later(Duration.ofMinutes(10)).at(EXAMPLES);
        workshop.later(Duration.ofMinutes(5)).at(PRIORITIES);

        assertThat(workshop.state().blockEndsAt()).contains(minutes(65));
    }

    @Test
    void aPauseStopsTheClock() {
        workshop.later(Duration.ofMinutes(10)).facilitatorDoes(new PauseWorkshop());
        assertThat(workshop.state().blockEndsAt()).isEmpty();

        workshop.later(Duration.ofMinutes(15)).facilitatorDoes(new ResumeWorkshop());

        assertThat(workshop.state().blockEndsAt()).contains(minutes(45));
        assertThat(at(25).minutesLate()).isEqualTo(15);
    }

    @Test
    void pausedTwiceAndResumedTwiceIsPausedAndResumedOnce() {
        workshop.facilitatorDoes(new PauseWorkshop()).facilitatorAsks(new PauseWorkshop());
        assertThat(workshop.lastEvents()).isEmpty();

        workshop.facilitatorDoes(new ResumeWorkshop()).facilitatorAsks(new ResumeWorkshop());
        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void whoeverGoesOnEndsThePause() {
        workshop.facilitatorDoes(new PauseWorkshop()).later(Duration.ofMinutes(3));

        workshop.at(NEEDS);

        assertThat(workshop.state().course().isPaused()).isFalse();
        assertThat(workshop.state().blockEndsAt()).contains(minutes(33));
    }

    @Test
    void fiveMinutesMoreAskedForByTwoAreFiveMinutes() {
        workshop.facilitatorDoes(new AllotTime(COFFEE, 35)).facilitatorDoes(new AllotTime(COFFEE, 35));

        assertThat(workshop.state().blockEndsAt()).contains(minutes(35));
        assertThat(at(1).minutesLate()).isEqualTo(5);
    }

    @Test
    void noBlockIsShorterThanAMinuteOrLongerThanTenHours() {
        workshop.facilitatorAsks(new AllotTime(COFFEE, 0));
        assertThat(workshop.refusal()).contains(Reason.BLOCK_LENGTH);
        workshop.facilitatorAsks(new AllotTime(COFFEE, 601));
        assertThat(workshop.refusal()).contains(Reason.BLOCK_LENGTH);
    }

    @Test
    void peopleMayHaveLessTimeForAnActivityThanItsBlockHas() {
        workshop.at(NEEDS).facilitatorDoes(new SetTimer(NEEDS, minutes(3)));

        assertThat(workshop.state().timerEndsAt()).contains(minutes(3));
        assertThat(workshop.state().blockEndsAt()).contains(minutes(30));
    }

    @Test
    void theTimerIsSeenOnlyWhereItBelongsAndNotWhileTheClockStands() {
        workshop.at(NEEDS).facilitatorDoes(new SetTimer(NEEDS, minutes(3))).at(THEMES);
        assertThat(workshop.state().timerEndsAt()).isEmpty();

        workshop.at(NEEDS);
        assertThat(workshop.state().timerEndsAt()).contains(minutes(3));

        workshop.facilitatorDoes(new PauseWorkshop());
        assertThat(workshop.state().timerEndsAt()).isEmpty();
    }

    @Test
    void theTimerOfAnotherActivityIsNotSwitchedOffByMistake() {
        workshop.at(NEEDS).facilitatorDoes(new SetTimer(NEEDS, minutes(3)));
        workshop.facilitatorAsks(new SetTimer(THEMES, null));
        assertThat(workshop.lastEvents()).isEmpty();

        workshop.facilitatorDoes(new SetTimer(NEEDS, null));
        assertThat(workshop.state().timerEndsAt()).isEmpty();
    }

    @Test
    void whatIsNotPlannedHasNoTimer() {
        workshop.facilitatorAsks(new SetTimer(new ActivityId(4711), minutes(3)));
        assertThat(workshop.refusal()).contains(Reason.ACTIVITY_UNKNOWN);
    }

    @Test
    void aLengthThatIsPlannedAnewCountsAgain() {
        workshop.facilitatorDoes(new AllotTime(COFFEE, 35));
        var agenda = workshop.state().agenda();

        workshop.facilitatorDoes(new SetAgenda(
                titled(agenda, COFFEE, "Kawa", 20), workshop.state().agendaVersion()));

        assertThat(workshop.state().blockEndsAt()).contains(minutes(20));
    }

    @Test
    void aMeetingInTimeEndsWhenItWasPlannedTo() {
        assertThat(starts(at(10))).isEqualTo("9:00 9:30 10:00 10:15 10:30");
        assertThat(at(10).minutesLate()).isZero();
        assertThat(at(10).finish().orElseThrow().toLocalTime()).hasToString("11:00");
    }

    @Test
    void whatComesMovesWithABlockThatOverruns() {
        assertThat(starts(at(42))).isEqualTo("9:00 9:42 10:12 10:27 10:42");
        assertThat(at(42).minutesLate()).isEqualTo(12);
        assertThat(at(42).finish().orElseThrow().toLocalTime()).hasToString("11:12");
    }

    @Test
    void aMeetingThatIsAheadStaysAhead() {
        goOnAfter(20);

        assertThat(starts(at(21))).isEqualTo("9:00 9:20 9:50 10:05 10:20");
        assertThat(at(21).minutesLate()).isEqualTo(-10);
    }

    @Test
    void aGapInThePlanTakesUpADelay() {
        var agenda = plus(workshop.state().agenda(), block(78, "Obiad", "11:20", 30));
        workshop.facilitatorDoes(new SetAgenda(agenda, workshop.state().agendaVersion()));

        assertThat(starts(at(42))).endsWith("10:42 11:20");
        assertThat(starts(at(60))).endsWith("11:00 11:30");
    }

    @Test
    void whatIsLeftOutTakesNoTimeAndIsNotGoneTo() {
        goOnAfter(45);
        workshop.facilitatorDoes(new SkipBlock(EXAMPLES_BLOCK));

        assertThat(starts(at(46))).isEqualTo("9:00 9:45 - 10:15 10:30");
        assertThat(stage(at(46), EXAMPLES_BLOCK)).isEqualTo(Stage.SKIPPED);
        workshop.at(PRIORITIES);
        assertThat(workshop.state().next()).contains(workshop.place(FUNDING));
        workshop.at(FUNDING);
        assertThat(workshop.state().previous()).contains(workshop.place(PRIORITIES));
    }

    @Test
    void whatIsOnCannotBeLeftOut() {
        workshop.facilitatorAsks(new SkipBlock(COFFEE));

        assertThat(workshop.refusal()).contains(Reason.BLOCK_IS_ON);
    }

    @Test
    void whatWasLeftOutComesBackByAskingOrByGoingThere() {
        workshop.facilitatorDoes(new SkipBlock(EXAMPLES_BLOCK))
                .facilitatorDoes(new SkipBlock(FUNDING_BLOCK))
                .facilitatorDoes(new UnskipBlock(EXAMPLES_BLOCK))
                .facilitatorDoes(new GoTo(workshop.place(FUNDING)));

        assertThat(workshop.state().course().skipped()).isEmpty();
        assertThat(workshop.state().place()).isEqualTo(workshop.place(FUNDING));
    }

    @Test
    void aRehearsalInTheEveningIsMeasuredFromItsBeginning() {
        var rehearsal = aWorkshop().later(Duration.ofHours(10)).started();

        Schedule schedule = Schedule.of(rehearsal.state(), minutes(610));

        assertThat(schedule.minutesLate()).isZero();
        assertThat(starts(schedule)).isEqualTo("19:00 19:30 20:00 20:15 20:30");
    }

    @Test
    void beforeTheStartThePlanIsAsPlanned() {
        Schedule schedule = Schedule.of(aWorkshop().state(), NINE);

        assertThat(starts(schedule)).isEqualTo("9:00 9:30 10:00 10:15 10:30");
        assertThat(schedule.lines()).allMatch(line -> line.stage() == Stage.TO_COME);
    }

    private void goOnAfter(int minutes) {
        workshop.later(Duration.ofMinutes(minutes)).at(NEEDS);
    }

    private Schedule at(int minutes) {
        return Schedule.of(workshop.state(), minutes(minutes));
    }

    private static Instant minutes(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static Stage stage(Schedule schedule, BlockId block) {
        return schedule.lines().stream()
                .filter(l -> l.block().id().equals(block))
                .findFirst()
                .orElseThrow()
                .stage();
    }

    /** When each block began or will begin; a dash for one that is left out. */
    private static String starts(Schedule schedule) {
        return schedule.lines().stream()
                .map(line -> line.stage() == Stage.SKIPPED
                        ? "-"
                        : Optional.of(line.start().toLocalTime().toString())
                                .map(t -> t.startsWith("0") ? t.substring(1) : t)
                                .get())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
