package pl.narada.activity.gather.panel;

import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.panel.Line.Voice;
import pl.narada.deliberation.Folded;
import pl.narada.room.Contribution;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** What one facilitator looks for; the room knows nothing of it. {@code sector}, {@code theme}: null for all. */
record FeedFilter(
        Folded sought,
        @Nullable Sector sector,
        Which which,
        @Nullable ThemeChoice theme) {

    enum Which {
        ALL,
        VISIBLE,
        WAITING,
        HIDDEN,
        FLAGGED,
        BEFORE,
        DURING
    }

    static final FeedFilter NONE = new FeedFilter(Folded.of(""), null, Which.ALL, null);

    boolean isOn() {
        return !equals(NONE);
    }

    /** A row is found by any of the voices that it shows together. */
    boolean lets(Line line) {
        return isWanted(line) && isInTheme(line) && line.voices().anyMatch(this::lets);
    }

    private boolean isWanted(Line line) {
        return switch (which) {
            case ALL -> true;
            case VISIBLE -> !line.contribution().hidden();
            case WAITING -> line.contribution().held() != null;
            case HIDDEN -> line.contribution().hidden() && line.contribution().held() == null;
            case FLAGGED -> line.flagged();
            case BEFORE -> line.voices().anyMatch(v -> v.when() == When.BEFORE);
            case DURING -> line.voices().anyMatch(v -> v.when() == When.DURING);
        };
    }

    private boolean isInTheme(Line line) {
        return switch (theme) {
            case null -> true;
            case ThemeChoice.In in -> line.themes().contains(in);
            case ThemeChoice.None _ -> line.themes().isEmpty();
        };
    }

    private boolean lets(Voice voice) {
        return (sector == null || sector == voice.sector()) && says(voice.contribution());
    }

    /** Words are sought in what the author wrote too: the row shows both. */
    private boolean says(Contribution contribution) {
        return sought.text().isEmpty()
                || Folded.of(contribution.text()).has(sought)
                || Folded.of(contribution.written()).has(sought);
    }
}
