package pl.narada.activity.gather;

import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;

/** What happens in a gathering. */
public sealed interface GatherEvent extends ActivityEvent {

    record Said(ActivityId activity, int contribution, ParticipantId author, String text) implements GatherEvent {}

    record Withdrawn(ActivityId activity, int contribution) implements GatherEvent {}

    record Hidden(ActivityId activity, int contribution) implements GatherEvent {}

    record Restored(ActivityId activity, int contribution) implements GatherEvent {}

    /** {@code text}: how it reads from now on; what its author wrote is in {@link Said}. */
    record Reworded(ActivityId activity, int contribution, String text) implements GatherEvent {}

    @Override
    default boolean touchesOthers() {
        return switch (this) {
            case Said _ -> false;
            case Withdrawn _, Hidden _, Restored _, Reworded _ -> true;
        };
    }
}
