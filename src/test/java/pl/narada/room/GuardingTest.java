package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Sector;

/** The room against spoilers. */
class GuardingTest {

    private static final ParticipantId SPOILER = new ParticipantId(1);

    private WorkshopBuilder workshop = aWorkshop().inGathering();

    // the door

    @Test
    void nobodyNewComesThroughALockedDoorAndWhoIsInStays() {
        workshop.facilitatorDoes(new LockDoor(true)).asks(NEWCOMER, new Join(Sector.NGO));
        assertThat(workshop.refusal()).contains(Reason.DOOR_LOCKED);

        workshop.saying("Autobus");
        assertThat(shown()).containsExactly("Autobus");
        assertThat(workshop.state().participants()).hasSize(6);

        workshop.facilitatorDoes(new LockDoor(false)).does(NEWCOMER, new Join(Sector.NGO));
        assertThat(workshop.state().participants()).hasSize(7);
    }

    @Test
    void lockedTwiceItIsLockedOnce() {
        workshop.facilitatorDoes(new LockDoor(true)).facilitatorDoes(new LockDoor(true));

        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void participantsGuardNothing() {
        assertThat(workshop.asks(participant(1), new LockDoor(true)).refusal()).contains(Reason.NOT_ALLOWED);
        assertThat(workshop.asks(participant(1), new MutePhone(SPOILER, false)).refusal())
                .contains(Reason.NOT_ALLOWED);
    }

    // one phone

    @Test
    void whatAMutedPhoneSaysWaitsAndItsVotesCount() {
        workshop.saying("Autobus").facilitatorDoes(new MutePhone(SPOILER, true)).saying("Precz");

        assertThat(shown()).containsExactly("Autobus");
        assertThat(held()).containsExactly(Map.entry("Precz", Held.MUTED));

        workshop.facilitatorDoes(new MutePhone(SPOILER, false)).saying("Chodnik");
        assertThat(shown()).containsExactly("Autobus", "Chodnik");

        workshop = aWorkshop()
                .inVoting()
                .facilitatorDoes(new MutePhone(SPOILER, true))
                .votingFor(1);
        assertThat(workshop.stateOf(PRIORITIES, VoteState.class).ballots()).containsOnlyKeys(SPOILER);
    }

    @Test
    void allFromOnePhoneIsHiddenAndComesBackInOneStep() {
        workshop = aWorkshop().inQuestions();
        workshop.by(1).asking("Po co to?", "A po co tamto?").by(2).asking("Kiedy?");
        workshop.at(NEEDS).by(1).saying("Nuda").by(2).saying("Autobus");

        workshop.facilitatorDoes(new HideAllOf(SPOILER));

        assertThat(shown()).containsExactly("Autobus");
        assertThat(questions().hidden()).hasSize(2);

        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(shown()).containsExactlyInAnyOrder("Nuda", "Autobus");
        assertThat(questions().hidden()).isEmpty();
    }

    @Test
    void whatWasWithdrawnMeanwhileKeepsNothingElseFromComingBack() {
        workshop.saying("Nuda", "Ale nuda").facilitatorDoes(new HideAllOf(SPOILER));
        long step = workshop.state().version();

        workshop.does(participant(1), new Withdraw(NEEDS, 1)).facilitatorDoes(new Undo(step));

        assertThat(shown()).containsExactly("Ale nuda");
    }

    @Test
    void whereNothingWasSaidThereIsNothingToHide() {
        workshop.facilitatorDoes(new HideAllOf(SPOILER));

        assertThat(workshop.lastEvents()).isEmpty();
    }

    // what is looked at first

    @Test
    void everythingWaitsWhereItIsLookedAtFirstAndIsLetThroughTogether() {
        workshop.facilitatorDoes(new SetModeration(Moderation.USUAL.approval(true)))
                .saying("Autobus", "Świetlica", "Park");
        assertThat(shown()).isEmpty();
        assertThat(held()).hasSize(3).containsEntry("Park", Held.APPROVAL);

        workshop.does(participant(1), new Withdraw(NEEDS, 2));
        workshop.facilitatorDoes(
                new Together(List.of(new Restore(NEEDS, 1), new Restore(NEEDS, 2), new Restore(NEEDS, 3))));
        assertThat(shown()).containsExactly("Autobus", "Park");

        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(shown()).isEmpty();
        assertThat(held()).containsOnlyKeys("Autobus", "Park");
    }

    @Test
    void whatIsHiddenInsteadWaitsNoLongerUntilThatIsTakenBack() {
        workshop.saying("Kurwa mać").facilitatorDoes(new Hide(NEEDS, 1));
        assertThat(held()).isEmpty();
        assertThat(shown()).isEmpty();

        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(held()).containsExactly(Map.entry("Kurwa mać", Held.WORDS));
    }

    @Test
    void vulgarWordsWaitAlsoWhenTheyComeByAnEditAndNotWhereTheListIsOff() {
        workshop.saying("Autobus").facilitatorDoes(new Pin(NEEDS, 1)).does(participant(1), new Edit(NEEDS, 1, "Kurwa"));
        assertThat(held()).containsExactly(Map.entry("Kurwa", Held.WORDS));
        assertThat(needs().pinned()).isNull();

        // edited again it still waits: a facilitator decides, not the list
        workshop.does(participant(1), new Edit(NEEDS, 1, "Autobus"));
        assertThat(held()).containsKey("Autobus");

        workshop.facilitatorDoes(new SetModeration(Moderation.USUAL.words(false)))
                .saying("Kurwa");
        assertThat(shown()).containsExactly("Kurwa");
    }

    @Test
    void questionsWaitAsWell() {
        workshop = aWorkshop().inQuestions().asking("Co to kurwa jest?");
        int id = questions().last();
        assertThat(questions().question(id)).matches(q -> q.hidden() && q.held() == Held.WORDS);

        workshop.facilitatorDoes(new AskCommand.Restore(QUESTIONS, id));
        assertThat(questions().question(id)).matches(q -> !q.hidden() && q.held() == null);

        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(questions().question(id)).matches(q -> q.held() == Held.WORDS);
    }

    // not too often

    @Test
    void oneHasToWaitBetweenTwoContributionsAndHearsHowLong() {
        workshop.facilitatorDoes(new SetModeration(Moderation.USUAL.pause(30))).saying("Autobus");

        workshop.later(Duration.ofSeconds(10)).asks(participant(1), new Say(NEEDS, "Park"));
        assertThat(workshop.refused()).contains(Refusal.because(Reason.TOO_SOON, 20));

        workshop.by(2).saying("Świetlica");
        workshop.does(participant(1), new Edit(NEEDS, 1, "Autobus w weekend"));
        workshop.later(Duration.ofSeconds(20)).by(1).saying("Park");
        assertThat(shown()).containsExactly("Autobus w weekend", "Świetlica", "Park");
    }

    @Test
    void aPauseOfDaysIsNone() {
        assertThat(workshop.facilitatorAsks(new SetModeration(Moderation.USUAL.pause(601)))
                        .refusal())
                .contains(Reason.MALFORMED);
    }

    // a flood

    @Test
    void theThirdTimeOnePhoneSaysNearlyTheSameItWaits() {
        workshop.saying("Precz z gminą", "precz z gminą!", "Precz z gminą!!!", "Park");

        assertThat(shown()).containsExactly("Precz z gminą", "precz z gminą!", "Park");
        assertThat(held()).containsExactly(Map.entry("Precz z gminą!!!", Held.FLOOD));

        workshop.later(Duration.ofMinutes(2)).saying("Precz z gminą");
        assertThat(held()).hasSize(1);
    }

    @Test
    void manyNewPhonesSayingTheSameAreAFlood() {
        for (int i = 1; i <= 6; i++) workshop.by(i).saying("Precz z gminą");

        assertThat(shown()).hasSize(4);
        assertThat(needs().all().filter(c -> c.held() == Held.FLOOD)).hasSize(2);
    }

    @Test
    void peopleWhoHaveBeenThereForAWhileMayWantTheSame() {
        workshop.later(Duration.ofMinutes(10));
        for (int i = 1; i <= 6; i++) workshop.by(i).saying("Autobus w weekend");

        assertThat(shown()).hasSize(6);
    }

    private List<String> shown() {
        return needs().all().filter(c -> !c.hidden()).map(Contribution::text).toList();
    }

    private Map<String, Held> held() {
        return needs().all()
                .filter(c -> c.held() != null)
                .collect(java.util.stream.Collectors.toMap(
                        Contribution::text, c -> java.util.Objects.requireNonNull(c.held())));
    }

    private GatherState needs() {
        return workshop.stateOf(NEEDS, GatherState.class);
    }

    private AskState questions() {
        return workshop.stateOf(QUESTIONS, AskState.class);
    }
}
