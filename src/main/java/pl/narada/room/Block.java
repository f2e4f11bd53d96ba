package pl.narada.room;

import java.time.LocalTime;
import java.util.List;
import pl.narada.shared.BlockId;

/** A timed part of the agenda; {@code minutes} from 1 to 600. */
public record Block(BlockId id, String title, LocalTime start, int minutes, List<PlannedActivity> activities) {
    public static final int TITLE_LIMIT = 120;
    public static final int LONGEST = 600;

    public Block {
        activities = List.copyOf(activities);
    }

    Block with(PlannedActivity changed) {
        List<PlannedActivity> now = activities.stream()
                .map(a -> a.id().equals(changed.id()) ? changed : a)
                .toList();
        return new Block(id, title, start, minutes, now);
    }

    public LocalTime end() {
        return start.plusMinutes(minutes);
    }
}
