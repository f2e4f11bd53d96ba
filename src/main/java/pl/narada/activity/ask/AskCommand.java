package pl.narada.activity.ask;

import pl.narada.room.Held;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What can be asked of a queue of questions. */
public sealed interface AskCommand extends ActivityCommand {

    record Ask(ActivityId activity, String text) implements AskCommand {}

    /** Whoever asked it would rather ask so. */
    record Edit(ActivityId activity, int question, String text) implements AskCommand {}

    record Withdraw(ActivityId activity, int question) implements AskCommand {}

    /** {@code wanted}: whether this person wants to know it too. */
    record Support(ActivityId activity, int question, boolean wanted) implements AskCommand {}

    record Hide(ActivityId activity, int question) implements AskCommand {}

    /** Waits again until a facilitator has decided: how that decision is taken back. */
    record Hold(ActivityId activity, int question, Held why) implements AskCommand {}

    /** Also what waits: it is let through. */
    record Restore(ActivityId activity, int question) implements AskCommand {}

    /** Corrects a slip of the pen. What was asked first is kept. */
    record Reword(ActivityId activity, int question, String text) implements AskCommand {}

    /** Takes a correction back, unless it reads otherwise than {@code from} by now. */
    record RewordBack(ActivityId activity, int question, String text, String from) implements AskCommand {}

    /** The question is the one being answered now. The one before it, if any, has been answered. */
    record TakeUp(ActivityId activity, int question) implements AskCommand {}

    record MarkAnswered(ActivityId activity, int question) implements AskCommand {}

    /**
     * Answers it in writing, for those who want to know it later; empty takes the answer away. {@code from}: what had been
     * written when the writing began, empty if nothing; refused if it reads otherwise by now.
     */
    record WriteAnswer(ActivityId activity, int question, String text, String from) implements AskCommand {}

    /** Back into the queue, whether it is being answered or has been. */
    record Reopen(ActivityId activity, int question) implements AskCommand {}

    /** A question of somebody without a phone. */
    record Enter(ActivityId activity, Sector sector, String text) implements AskCommand {}

    /** Takes back what was entered for somebody without a phone. */
    record Remove(ActivityId activity, int question) implements AskCommand {}

    @Override
    default Speaker speaker() {
        return switch (this) {
            case Ask _, Edit _, Withdraw _, Support _ -> Speaker.PARTICIPANT;
            case Hide _,
                    Hold _,
                    Restore _,
                    Reword _,
                    RewordBack _,
                    TakeUp _,
                    MarkAnswered _,
                    WriteAnswer _,
                    Reopen _,
                    Enter _,
                    Remove _ -> Speaker.FACILITATOR;
        };
    }
}
