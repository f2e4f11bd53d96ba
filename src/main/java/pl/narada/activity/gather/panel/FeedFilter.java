package pl.narada.activity.gather.panel;

import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Folded;
import pl.narada.room.Contribution;
import pl.narada.shared.Sector;

/** What one facilitator looks for; the room knows nothing of it. {@code sector}: null for all. */
record FeedFilter(Folded sought, @Nullable Sector sector, Which which) {

    enum Which {
        ALL,
        VISIBLE,
        HIDDEN
    }

    static final FeedFilter NONE = new FeedFilter(Folded.of(""), null, Which.ALL);

    boolean isOn() {
        return !equals(NONE);
    }

    /** Words are sought in what the author wrote too: the row shows both. */
    boolean lets(Contribution contribution, Sector from) {
        boolean wanted = switch (which) {
            case ALL -> true;
            case VISIBLE -> !contribution.hidden();
            case HIDDEN -> contribution.hidden();
        };
        return wanted && (sector == null || sector == from) && says(contribution);
    }

    private boolean says(Contribution contribution) {
        return sought.text().isEmpty()
                || Folded.of(contribution.text()).has(sought)
                || Folded.of(contribution.written()).has(sought);
    }
}
