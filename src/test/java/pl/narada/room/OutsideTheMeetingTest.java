package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.EVALUATION;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.StaszowAgenda.staszow;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.NEWCOMER;
import static pl.narada.room.WorkshopBuilder.NINE;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.anEmptyWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.opine.OpineCommand;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.deliberation.Stance;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.command.ParticipantCommand.Arrive;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.RoomEvent.OutsideClosed;
import pl.narada.room.event.RoomEvent.WorkshopSealed;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class OutsideTheMeetingTest {

    private static final Instant NINE_SHARP = NINE.instant();
    private static final Instant LATER = NINE_SHARP.plusSeconds(86_400);

    private static WorkshopBuilder collecting() {
        return anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(staszow(), 0))
                .facilitatorDoes(new OpenOutside(List.of(NEEDS), NINE_SHARP))
                .does(NEWCOMER, new Join(Sector.NGO))
                .does(participant(1), new Say(NEEDS, "Autobus do lekarza"))
                .does(participant(1), new Say(NEEDS, "Świetlica"));
    }

    @Test
    void whatWasWrittenBeforeIsThereWhenTheMeetingBegins() {
        var workshop = collecting().facilitatorDoes(new StartWorkshop()).at(NEEDS);

        assertThat(workshop.state().outside().isOpen()).isFalse();
        assertThat(workshop.activity(NEEDS).status()).isEqualTo(Status.OPEN);
        assertThat(whenSaid(workshop, 1)).isEqualTo(When.BEFORE);
        assertThat(whenSaid(workshop.does(participant(1), new Say(NEEDS, "Park")), 3))
                .isEqualTo(When.DURING);
    }

    @Test
    void onlyWhatIsOpenTakesAnythingBeforeTheMeeting() {
        var workshop = collecting();

        assertThat(workshop.asks(participant(1), new Say(IDEAS, "Bus")).refusal())
                .contains(Reason.WORKSHOP_NOT_STARTED);
        workshop.facilitatorDoes(new CloseOutside());
        assertThat(workshop.asks(participant(1), new Say(NEEDS, "Bus")).refusal())
                .contains(Reason.WORKSHOP_NOT_STARTED);
    }

    @Test
    void beforeTheMeetingNobodyVotesAndAfterItNobodyGathers() {
        var workshop = collecting();
        assertThat(workshop.facilitatorAsks(new OpenOutside(List.of(PRIORITIES), NINE_SHARP))
                        .refusal())
                .contains(Reason.OUTSIDE_NOTHING);
        assertThat(workshop.facilitatorAsks(new OpenOutside(List.of(), NINE_SHARP))
                        .refusal())
                .contains(Reason.OUTSIDE_NOTHING);

        workshop.facilitatorDoes(new StartWorkshop());
        assertThat(workshop.facilitatorAsks(new OpenOutside(List.of(NEEDS), NINE_SHARP))
                        .refusal())
                .contains(Reason.OUTSIDE_DURING);

        workshop.facilitatorDoes(new CloseWorkshop());
        assertThat(workshop.facilitatorAsks(new OpenOutside(List.of(NEEDS), NINE_SHARP))
                        .refusal())
                .contains(Reason.OUTSIDE_NOTHING);
    }

    @Test
    void aFacilitatorHidesWhatShouldNotBeSeenAlsoBeforeTheMeeting() {
        var workshop = collecting().facilitatorDoes(new Hide(NEEDS, 1));

        assertThat(workshop.refusal()).isEmpty();
    }

    @Test
    void whatPeopleAreWritingInStaysInThePlan() {
        var workshop = anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(staszow(), 0))
                .facilitatorDoes(new OpenOutside(List.of(NEEDS), NINE_SHARP));

        var refused = workshop.facilitatorAsks(new SetAgenda(
                        new Agenda(staszow().blocks().subList(0, 1)),
                        workshop.state().agendaVersion()))
                .refusal();

        assertThat(refused).contains(Reason.ACTIVITY_IN_USE);
    }

    @Test
    void whoOnlyWroteBeforeIsNotCountedAsBeingThere() {
        var workshop = collecting().does(NEWCOMER, new Join(Sector.JST)).facilitatorDoes(new StartWorkshop());
        assertThat(workshop.state().inTheMeeting()).isEmpty();

        workshop.does(participant(2), new Arrive());
        assertThat(workshop.state().inTheMeeting()).containsOnlyKeys(new ParticipantId(2));

        workshop.at(NEEDS).does(participant(1), new Say(NEEDS, "Park"));
        assertThat(workshop.state().inTheMeeting()).hasSize(2);
    }

    @Test
    void whoJoinsInTheHallBeforeTheStartIsThereIfNothingIsOpenOutside() {
        var workshop = collecting()
                .facilitatorDoes(new CloseOutside())
                .does(NEWCOMER, new Join(Sector.JST))
                .facilitatorDoes(new StartWorkshop());

        assertThat(workshop.state().inTheMeeting()).containsOnlyKeys(new ParticipantId(2));
    }

    @Test
    void afterTheCloseOnlyWhatWasLeftOpenIsTaken() {
        var workshop = aWorkshop().inEvaluation().facilitatorDoes(new CloseWorkshop());
        assertThat(workshop.asks(NEWCOMER, new Join(Sector.OTHER)).refusal()).contains(Reason.WORKSHOP_CLOSED);

        workshop.facilitatorDoes(new OpenOutside(List.of(EVALUATION), NINE_SHARP))
                .does(NEWCOMER, new Join(Sector.OTHER))
                .does(participant(7), new EvaluateCommand.Rate(EVALUATION, "forms", 4));

        assertThat(workshop.state().outside().answered(EVALUATION)).containsEntry(new ParticipantId(7), When.AFTER);
        assertThat(workshop.state().inTheMeeting()).hasSize(6);
        assertThat(workshop.asks(participant(7), new Cast(PRIORITIES, Map.of())).refusal())
                .contains(Reason.WORKSHOP_CLOSED);
        workshop.facilitatorDoes(new CloseOutside());
        assertThat(workshop.asks(participant(7), new EvaluateCommand.Rate(EVALUATION, "forms", 5))
                        .refusal())
                .contains(Reason.WORKSHOP_CLOSED);
    }

    @Test
    void aVoteThatWentOnAfterTheCloseIsToldWhenItHasEnded() {
        var workshop = aWorkshop().inVoting().votingFor(1);
        workshop.facilitatorDoes(new CloseWorkshop())
                .facilitatorDoes(new OpenOutside(List.of(PRIORITIES), NINE_SHARP))
                .does(participant(2), new Cast(PRIORITIES, Map.of(1, 1)));
        assertThat(workshop.state().outside().hasEndedAfter(PRIORITIES)).isFalse();

        workshop.facilitatorDoes(new CloseOutside());

        assertThat(workshop.state().outside().hasEndedAfter(PRIORITIES)).isTrue();
        assertThat(workshop.state().outside().hasEndedAfter(THEMES)).isFalse();
    }

    @Test
    void aMeetingThatGoesOnAgainHasNothingOpenOutside() {
        var workshop = aWorkshop()
                .inEvaluation()
                .facilitatorDoes(new CloseWorkshop())
                .facilitatorDoes(new OpenOutside(List.of(EVALUATION), NINE_SHARP))
                .facilitatorDoes(new ReopenWorkshop());

        assertThat(workshop.lastEvents()).contains(new OutsideClosed());
        assertThat(workshop.state().outside().isOpen()).isFalse();
    }

    @Test
    void openingAndClosingAreTakenBack() {
        var workshop = collecting();
        var open = workshop.state().outside();

        workshop.facilitatorDoes(new CloseOutside())
                .facilitatorDoes(new Undo(workshop.state().version()));

        assertThat(workshop.state().outside()).isEqualTo(open);
    }

    @Test
    void theTimetableMayCloseAndNothingElse() {
        var workshop = collecting();
        var timetable = new Actor.Timetable();

        assertThat(workshop.asks(timetable, new StartWorkshop()).refusal()).contains(Reason.NOT_ALLOWED);
        assertThat(workshop.asks(participant(1), new CloseOutside()).refusal()).contains(Reason.NOT_ALLOWED);
        assertThat(workshop.does(timetable, new CloseOutside())
                        .state()
                        .outside()
                        .isOpen())
                .isFalse();
        assertThat(workshop.does(timetable, new CloseOutside()).lastEvents()).isEmpty();
        assertThat(workshop.does(ANNA, new CloseOutside()).lastEvents()).isEmpty();
    }

    /** Everybody's last deed in an activity, found again by going through the whole journal. */
    @Test
    void whoDidWhatWhenIsWhatTheJournalSays() {
        int[] outside = new int[2];
        for (long seed = 300; seed < 306; seed++)
            RandomMeeting.hold(seed, 500, workshop -> {
                if (workshop.entries().size() % 10 != 0) return;
                var state = workshop.state();
                var last = lastDeeds(workshop.entries());
                state.agenda().activities().forEach(planned -> {
                    Map<ParticipantId, When> told = new HashMap<>(last.getOrDefault(planned.id(), Map.of()));
                    told.values().removeIf(When.DURING::equals);
                    assertThat(state.outside().answered(planned.id())).isEqualTo(told);
                    if (told.containsValue(When.BEFORE)) outside[0]++;
                    if (told.containsValue(When.AFTER)) outside[1]++;
                });
                assertThat(state.outside().isOpen() && state.phase() == Phase.LIVE)
                        .isFalse();
            });
        assertThat(outside[0]).as("seen before").isPositive();
        assertThat(outside[1]).as("seen after").isPositive();
    }

    private static Map<ActivityId, Map<ParticipantId, When>> lastDeeds(List<Entry> entries) {
        var phase = Phase.DRAFT;
        Map<ActivityId, Map<ParticipantId, When>> last = new HashMap<>();
        for (Entry entry : entries) {
            for (var event : entry.events()) {
                phase = switch (event) {
                    case pl.narada.room.event.RoomEvent.WorkshopStarted _,
                            pl.narada.room.event.RoomEvent.WorkshopReopened _ -> Phase.LIVE;
                    case pl.narada.room.event.RoomEvent.WorkshopClosed _ -> Phase.CLOSED;
                    default -> phase;
                };
                if (event instanceof ActivityEvent e && entry.actor() instanceof Actor.Participant(ParticipantId who))
                    last.computeIfAbsent(e.activity(), _ -> new HashMap<>()).put(who, When.in(phase));
            }
        }
        return last;
    }

    private static When whenSaid(WorkshopBuilder workshop, int number) {
        return workshop.state().outside().said(NEEDS, number);
    }

    private static final PlannedActivity UNPLANNED = new PlannedActivity(
            new ActivityId(70), " Kto przyjdzie  za miesiąc? ", OpineSettings.of("Przyjdę", "Pomogę"));

    private static WorkshopBuilder over() {
        return aWorkshop().inVoting().votingFor(1).facilitatorDoes(new CloseWorkshop());
    }

    @Test
    void whatNobodyHadPlannedIsAskedAfterTheMeetingBesideWhatIsOpenAndMarked() {
        var workshop = over().facilitatorDoes(new OpenOutside(List.of(PRIORITIES), LATER))
                .facilitatorDoes(new AskOutside(UNPLANNED, LATER));

        assertThat(workshop.state().outside().open()).containsExactly(PRIORITIES, UNPLANNED.id());
        assertThat(workshop.state()
                        .agenda()
                        .activity(UNPLANNED.id())
                        .orElseThrow()
                        .prompt())
                .isEqualTo("Kto przyjdzie za miesiąc?");
        assertThat(workshop.state().agenda().blocks())
                .hasSameSizeAs(aWorkshop().state().agenda().blocks());

        workshop.does(participant(1), new OpineCommand.Say(UNPLANNED.id(), 1, Stance.AGREE));
        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.state().outside().answered(UNPLANNED.id())).containsEntry(new ParticipantId(1), When.AFTER);
    }

    @Test
    void askedTwiceItIsThereOnceAndAnotherQuestionDoesNotTakeItsPlace() {
        var workshop = over().facilitatorDoes(new AskOutside(UNPLANNED, LATER));

        assertThat(workshop.facilitatorAsks(new AskOutside(UNPLANNED, LATER)).refusal())
                .isEmpty();
        var other = new PlannedActivity(UNPLANNED.id(), "Coś innego?", OpineSettings.of("Tak"));
        assertThat(workshop.facilitatorAsks(new AskOutside(other, LATER)).refusal())
                .contains(Reason.AGENDA_STALE);
        assertThat(workshop.state().outside().open()).containsExactly(UNPLANNED.id());
    }

    @Test
    void onlyAfterTheMeetingAndOnlyWhatIsAskedAfterwards() {
        assertThat(collecting()
                        .facilitatorAsks(new AskOutside(UNPLANNED, LATER))
                        .refusal())
                .contains(Reason.WORKSHOP_NOT_STARTED);
        assertThat(aWorkshop()
                        .inVoting()
                        .facilitatorAsks(new AskOutside(UNPLANNED, LATER))
                        .refusal())
                .contains(Reason.OUTSIDE_DURING);
        var gathering = new PlannedActivity(
                new ActivityId(71),
                "Co jeszcze?",
                staszow().activity(NEEDS).orElseThrow().settings());
        assertThat(over().facilitatorAsks(new AskOutside(gathering, LATER)).refusal())
                .contains(Reason.OUTSIDE_NOTHING);
        var ofNothing =
                new PlannedActivity(new ActivityId(72), "Co najpierw?", VoteSettings.approval(new ActivityId(99)));
        assertThat(over().facilitatorAsks(new AskOutside(ofNothing, LATER)).refusal())
                .contains(Reason.SOURCE_UNKNOWN);
    }

    @Test
    void aSealedMeetingAsksNothingMore() {
        var workshop = over();
        var sealed = new RoomHistory(ActivityKinds.all()).apply(workshop.state(), new WorkshopSealed(), NINE_SHARP);

        assertThat(new RoomRules(ActivityKinds.all())
                        .decide(sealed, ANNA, new AskOutside(UNPLANNED, LATER), NINE_SHARP))
                .isEqualTo(Result.refused(Reason.WORKSHOP_SEALED));
    }
}
