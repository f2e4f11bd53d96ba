package pl.narada.activity.gather.panel;

import java.util.List;
import pl.narada.room.Contribution;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** All that one row of the feed shows. {@code similar}: texts that may say the same. */
record Line(ActivityId activity, Contribution contribution, Sector sector, List<String> similar) {

    int id() {
        return contribution.id();
    }
}
