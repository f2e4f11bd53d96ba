package pl.narada.activity.gather;

import pl.narada.room.Held;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What can be asked of a gathering. */
public sealed interface GatherCommand extends ActivityCommand {

    record Say(ActivityId activity, String text) implements GatherCommand {}

    /** Its author would rather say it so. */
    record Edit(ActivityId activity, int contribution, String text) implements GatherCommand {}

    record Withdraw(ActivityId activity, int contribution) implements GatherCommand {}

    /** {@code wanted}: whether this person wants the same, instead of writing it again. */
    record Support(ActivityId activity, int contribution, boolean wanted) implements GatherCommand {}

    record Hide(ActivityId activity, int contribution) implements GatherCommand {}

    /** Waits again until a facilitator has decided: how that decision is taken back. */
    record Hold(ActivityId activity, int contribution, Held why) implements GatherCommand {}

    /** Also what waits: it is let through. */
    record Restore(ActivityId activity, int contribution) implements GatherCommand {}

    /** Corrects a slip of the pen. What its author wrote is kept. */
    record Reword(ActivityId activity, int contribution, String text) implements GatherCommand {}

    /** Takes a correction back, unless it reads otherwise than {@code from} by now, as its author has edited it. */
    record RewordBack(ActivityId activity, int contribution, String text, String from) implements GatherCommand {}

    /** Says the same as {@code into} and is shown with it; what was merged into it before goes with it. */
    record Merge(ActivityId activity, int contribution, int into) implements GatherCommand {}

    /** Stands for itself again; what else was merged stays merged. */
    record Separate(ActivityId activity, int contribution) implements GatherCommand {}

    /** To come back to. Only facilitators see it. */
    record Flag(ActivityId activity, int contribution) implements GatherCommand {}

    record Unflag(ActivityId activity, int contribution) implements GatherCommand {}

    /** The one that the stage shows large, instead of any other. */
    record Pin(ActivityId activity, int contribution) implements GatherCommand {}

    record Unpin(ActivityId activity) implements GatherCommand {}

    /** Whether the stage shows what many people speak of, in words of theirs, instead of all that they wrote. A cloud of words stays one. */
    record ShowPhrases(ActivityId activity, boolean wanted) implements GatherCommand {}

    /** Somebody of this sector has no phone. Also when the gathering is over, as a facilitator's word is never too late. */
    record Enter(ActivityId activity, Sector sector, String text) implements GatherCommand {}

    @Override
    default Speaker speaker() {
        return switch (this) {
            case Say _, Edit _, Withdraw _, Support _ -> Speaker.PARTICIPANT;
            case Hide _,
                    Hold _,
                    Restore _,
                    Reword _,
                    RewordBack _,
                    Merge _,
                    Separate _,
                    Flag _,
                    Unflag _,
                    Pin _,
                    Unpin _,
                    ShowPhrases _,
                    Enter _ -> Speaker.FACILITATOR;
        };
    }
}
