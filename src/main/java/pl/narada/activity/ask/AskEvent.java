package pl.narada.activity.ask;

import pl.narada.room.Held;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.Spoken;
import pl.narada.room.event.Worded;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens to a queue of questions. */
public sealed interface AskEvent extends ActivityEvent {

    int question();

    record Asked(ActivityId activity, int question, ParticipantId author, String text)
            implements AskEvent, Spoken, Worded, OfSomebody {
        @Override
        public boolean adds() {
            return true;
        }

        @Override
        public HeldBack heldBack(Held why) {
            return new HeldBack(activity, question, why);
        }

        @Override
        public ParticipantId participant() {
            return author;
        }

        @Override
        public Asked asOf(ParticipantId other, Sector theirs) {
            return new Asked(activity, question, other, text);
        }

        /** They are numbered as they come. */
        @Override
        public boolean keepsItsPlace() {
            return true;
        }

        @Override
        public int saidAs() {
            return question;
        }

        @Override
        public Asked withoutWords() {
            return new Asked(activity, question, author, ERASED);
        }
    }

    /** A facilitator wrote it down for somebody without a phone. */
    record Entered(ActivityId activity, int question, Sector sector, String text) implements AskEvent {}

    /** By whoever asked it: these are the words now, and whatever a facilitator had corrected in the old ones is over. */
    record Edited(ActivityId activity, int question, String text) implements AskEvent, Spoken, Worded {
        @Override
        public boolean adds() {
            return false;
        }

        @Override
        public HeldBack heldBack(Held why) {
            return new HeldBack(activity, question, why);
        }

        @Override
        public int saidAs() {
            return question;
        }

        @Override
        public Edited withoutWords() {
            return new Edited(activity, question, ERASED);
        }
    }

    /** Gone for good: taken back by its author, or by a facilitator if one had entered it. */
    record Withdrawn(ActivityId activity, int question) implements AskEvent {}

    record Supported(ActivityId activity, int question, ParticipantId participant) implements AskEvent, OfSomebody {
        @Override
        public Supported asOf(ParticipantId other, Sector theirs) {
            return new Supported(activity, question, other);
        }
    }

    record Unsupported(ActivityId activity, int question, ParticipantId participant) implements AskEvent, OfSomebody {
        @Override
        public Unsupported asOf(ParticipantId other, Sector theirs) {
            return new Unsupported(activity, question, other);
        }
    }

    record Hidden(ActivityId activity, int question) implements AskEvent {}

    /** Nobody else sees it until a facilitator has decided. */
    record HeldBack(ActivityId activity, int question, Held why) implements AskEvent {}

    record Restored(ActivityId activity, int question) implements AskEvent {}

    /** {@code text}: how it reads from now on; what was asked first is in {@link Asked}, {@link Entered} or {@link Edited}. */
    record Reworded(ActivityId activity, int question, String text) implements AskEvent, Worded {
        @Override
        public int saidAs() {
            return question;
        }

        @Override
        public Reworded withoutWords() {
            return new Reworded(activity, question, ERASED);
        }
    }

    /** It is being answered now; the one that was until then has been answered. */
    record TakenUp(ActivityId activity, int question) implements AskEvent {}

    record Answered(ActivityId activity, int question) implements AskEvent {}

    /**
     * How it is answered in writing from now on; empty if it no longer is. A facilitator's words, but about the question of
     * somebody, and maybe with their words in it: so they go when those do.
     */
    record AnswerWritten(ActivityId activity, int question, String text) implements AskEvent, Worded {
        @Override
        public int saidAs() {
            return question;
        }

        /** One that was taken away stays away. */
        @Override
        public AnswerWritten withoutWords() {
            return text.isEmpty() ? this : new AnswerWritten(activity, question, ERASED);
        }
    }

    record Reopened(ActivityId activity, int question) implements AskEvent {}

    @Override
    default boolean touchesOthers() {
        return switch (this) {
            // its author's words, and what its supporters support
            case Withdrawn _, Reworded _ -> true;
            // whether they wait is seen by their authors
            case Hidden _, HeldBack _, Restored _ -> true;
            // its author's phone shows it below the question
            case AnswerWritten _ -> true;
            case Asked _, Entered _, Edited _, Supported _, Unsupported _ -> false;
            case TakenUp _, Answered _, Reopened _ -> false;
        };
    }
}
