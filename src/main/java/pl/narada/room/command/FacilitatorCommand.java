package pl.narada.room.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Agenda;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Moderation;
import pl.narada.room.Place;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Sheets.Sheet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The facilitator's verbs that every workshop has, whatever its activities. */
public sealed interface FacilitatorCommand extends Command {

    /** What anybody who facilitates may do, whoever leads. */
    sealed interface Helping extends FacilitatorCommand {}

    /** What anybody who facilitates may do against spoilers, whoever leads. */
    sealed interface Guarding extends FacilitatorCommand {}

    /** What moves the whole room: only who leads may do it, so that two people don't pull in two directions. */
    sealed interface Steering extends FacilitatorCommand {}

    /** The whole plan. {@code basedOn}: the version of the plan that was edited; refused if it has changed since. */
    record SetAgenda(Agenda agenda, long basedOn) implements Helping {}

    /** Whoever asks leads from now on, on whichever device. */
    record TakeLead() implements Helping {}

    /** Takes back what the entry {@code version} of the journal did; refused if the same has been changed again since. */
    record Undo(long version) implements Helping {}

    /** How the projector looks: light letters on a dark ground, or dark ones on a light ground. */
    record SetStage(boolean dark) implements Helping {}

    /** What people are asked about themselves when they have joined. */
    record SetJoinQuestions(JoinQuestions questions) implements Helping {}

    /**
     * So many people of this sector, 0 to {@link #MOST}, are there without a phone. What is entered for them never exceeds it; so it can't be
     * fewer than some activity has already.
     */
    record CountWithoutPhone(Sector sector, int people) implements Helping {

        /** More people of one sector in a hall are a slip of the finger. */
        public static final int MOST = 999;
    }

    /**
     * What a person without a phone answers in this activity, as wanted as a whole, in the commands of participants.
     *
     * @param number of the sheet: 0 for a new one, which gets the next number
     * @param answers none: the sheet is taken away
     */
    record EnterSheet(ActivityId activity, int number, Sector sector, List<ActivityCommand> answers)
            implements Helping {

        public EnterSheet {
            answers = List.copyOf(answers);
        }
    }

    /** The sheet says again what it said before it was changed or taken away. */
    record RestoreSheet(ActivityId activity, int number, Sheet sheet) implements Helping {}

    /** {@code locked}: whether nobody new may join. Those who are in stay in, and may go over to another phone. */
    record LockDoor(boolean locked) implements Guarding {}

    /** {@code required}: whether whoever joins needs a slip with a personal code. */
    record RequireSlips(boolean required) implements Guarding {}

    /** Further slips are valid from now on; {@code slips}: hashes of their codes. */
    record IssueSlips(List<String> slips) implements Guarding {

        public IssueSlips {
            slips = List.copyOf(slips);
        }
    }

    /** Slips that nobody has joined with are worth nothing any more, as when some were lost. */
    record VoidSlips() implements Guarding {}

    record SetModeration(Moderation moderation) implements Guarding {}

    /** {@code muted}: whether what this participant says waits for a facilitator. No screen tells who it is. */
    record MutePhone(ParticipantId participant, boolean muted) implements Guarding {}

    /** All that this participant has said so far, in whichever activity, is hidden: one step, taken back as one. */
    record HideAllOf(ParticipantId participant) implements Guarding {}

    /** All of these in one step. What can't be done any more, as somebody has withdrawn it meanwhile, is left out. */
    record Together(List<ActivityCommand> commands) implements Guarding {
        public Together {
            commands = List.copyOf(commands);
        }
    }

    /**
     * Opens these activities to people outside the meeting until then: before it begins, or after its close. It ends by
     * itself when the time is over, and when the meeting begins or goes on again. What was open before is not any more.
     */
    record OpenOutside(List<ActivityId> activities, Instant until) implements Helping {

        public OpenOutside {
            activities = List.copyOf(activities);
        }
    }

    /** A question that was not planned, for people after the meeting: it comes last in the plan and is open until then. */
    record AskOutside(PlannedActivity question, Instant until) implements Helping {}

    record CloseOutside() implements Helping {}

    /** Whoever starts the workshop leads it. */
    record StartWorkshop() implements Steering {}

    record GoTo(Place place) implements Steering {}

    record OpenActivity(ActivityId activity) implements Steering {}

    record CloseActivity(ActivityId activity) implements Steering {}

    /** As before it was first opened. */
    record StandBy(ActivityId activity) implements Steering {}

    /** Closes the activity if it is open, then lets its result be seen. */
    record RevealResult(ActivityId activity) implements Steering {}

    record ConcealResult(ActivityId activity) implements Steering {}

    /** Stops the clock of the current block; activities go on. */
    record PauseWorkshop() implements Steering {}

    record ResumeWorkshop() implements Steering {}

    /** How many minutes (1 to 600) the block shall have in all: said by two at once, it is longer once. */
    record AllotTime(BlockId block, int minutes) implements Steering {}

    /** The time that people have for the activity that is on ends then; null: they have what the block has. */
    record SetTimer(ActivityId activity, @Nullable Instant endsAt) implements Steering {}

    /** Leaves a block out that isn't on. */
    record SkipBlock(BlockId block) implements Steering {}

    record UnskipBlock(BlockId block) implements Steering {}

    record CloseWorkshop() implements Steering {}

    record ReopenWorkshop() implements Steering {}
}
