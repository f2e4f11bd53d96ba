package pl.narada.activity.rank;

import java.util.List;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a ranking. */
public sealed interface RankCommand extends ActivityCommand {

    /** The whole order as wanted, best first; what is not in it has no place. */
    record Order(ActivityId activity, List<Integer> order) implements RankCommand {
        public Order {
            order = List.copyOf(order);
        }
    }

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
