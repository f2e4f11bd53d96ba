package pl.narada.activity.rank;

import java.util.List;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in a ranking. */
public sealed interface RankEvent extends ActivityEvent {

    /** This person's order is now this one; empty if it was taken back. */
    record Ordered(ActivityId activity, ParticipantId participant, Sector sector, List<Integer> order)
            implements RankEvent, OfSomebody {
        public Ordered {
            order = List.copyOf(order);
        }

        @Override
        public Ordered asOf(ParticipantId other, Sector theirs) {
            return new Ordered(activity, other, theirs, order);
        }
    }
}
