package pl.narada.activity.gather;

import pl.narada.room.Held;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.Spoken;
import pl.narada.room.event.Worded;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in a gathering. */
public sealed interface GatherEvent extends ActivityEvent {

    record Said(ActivityId activity, int contribution, ParticipantId author, String text)
            implements GatherEvent, Spoken, Worded, OfSomebody {
        @Override
        public boolean adds() {
            return true;
        }

        @Override
        public HeldBack heldBack(Held why) {
            return new HeldBack(activity, contribution, why);
        }

        @Override
        public ParticipantId participant() {
            return author;
        }

        @Override
        public Said asOf(ParticipantId other, Sector theirs) {
            return new Said(activity, contribution, other, text);
        }

        /** They are numbered as they come. */
        @Override
        public boolean keepsItsPlace() {
            return true;
        }

        @Override
        public int saying() {
            return contribution;
        }

        @Override
        public int saidAs() {
            return contribution;
        }

        @Override
        public Said withoutWords() {
            return new Said(activity, contribution, author, ERASED);
        }
    }

    /** Written down by a facilitator for somebody without a phone. */
    record Entered(ActivityId activity, int contribution, Sector sector, String text) implements GatherEvent {

        @Override
        public int saying() {
            return contribution;
        }
    }

    /** By its author: these are their words now, and whatever a facilitator had corrected in the old ones is over. */
    record Edited(ActivityId activity, int contribution, String text) implements GatherEvent, Spoken, Worded {
        @Override
        public boolean adds() {
            return false;
        }

        @Override
        public HeldBack heldBack(Held why) {
            return new HeldBack(activity, contribution, why);
        }

        @Override
        public int saidAs() {
            return contribution;
        }

        @Override
        public Edited withoutWords() {
            return new Edited(activity, contribution, ERASED);
        }
    }

    record Withdrawn(ActivityId activity, int contribution) implements GatherEvent {}

    record Supported(ActivityId activity, int contribution, ParticipantId participant)
            implements GatherEvent, OfSomebody {
        @Override
        public Supported asOf(ParticipantId other, Sector theirs) {
            return new Supported(activity, contribution, other);
        }
    }

    record Unsupported(ActivityId activity, int contribution, ParticipantId participant)
            implements GatherEvent, OfSomebody {
        @Override
        public Unsupported asOf(ParticipantId other, Sector theirs) {
            return new Unsupported(activity, contribution, other);
        }
    }

    record Hidden(ActivityId activity, int contribution) implements GatherEvent {}

    /** Nobody else sees it until a facilitator has decided. */
    record HeldBack(ActivityId activity, int contribution, Held why) implements GatherEvent {}

    record Restored(ActivityId activity, int contribution) implements GatherEvent {}

    /** {@code text}: how it reads from now on; what its author wrote is in {@link Said} or {@link Edited}. */
    record Reworded(ActivityId activity, int contribution, String text) implements GatherEvent, Worded {
        @Override
        public int saidAs() {
            return contribution;
        }

        @Override
        public Reworded withoutWords() {
            return new Reworded(activity, contribution, ERASED);
        }
    }

    /** {@code into} stands for itself. Those that follow have events of their own, after this one. */
    record Merged(ActivityId activity, int contribution, int into) implements GatherEvent {}

    record Separated(ActivityId activity, int contribution) implements GatherEvent {}

    record Flagged(ActivityId activity, int contribution) implements GatherEvent {}

    record Unflagged(ActivityId activity, int contribution) implements GatherEvent {}

    record Pinned(ActivityId activity, int contribution) implements GatherEvent {}

    record Unpinned(ActivityId activity) implements GatherEvent {}

    record PhrasesShown(ActivityId activity, boolean shown) implements GatherEvent {}

    @Override
    default boolean touchesOthers() {
        return switch (this) {
            case Withdrawn _, Hidden _, HeldBack _, Restored _, Reworded _, Merged _, Separated _ -> true;
            case Said _,
                    Entered _,
                    Edited _,
                    Supported _,
                    Unsupported _,
                    Flagged _,
                    Unflagged _,
                    Pinned _,
                    Unpinned _,
                    PhrasesShown _ -> false;
        };
    }
}
