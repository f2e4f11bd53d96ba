package pl.narada.activity.gather.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.narada.room.Contribution;
import pl.narada.room.When;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * All that one row of the feed shows.
 *
 * @param people how many say or support it, each once
 * @param similar those that may say the same
 * @param merged those that say the same and are shown with it
 * @param themes in which it is
 */
record Line(
        ActivityId activity,
        Voice voice,
        boolean flagged,
        boolean pinned,
        int people,
        List<Suggestion> similar,
        List<Voice> merged,
        Set<ThemeChoice.In> themes) {

    /** Somebody's words, and whom they speak for; {@code muted}: what comes from that phone waits. */
    record Voice(Contribution contribution, Sector sector, When when, boolean muted) {
        int id() {
            return contribution.id();
        }
    }

    /** Another contribution, in words short enough for a row. */
    record Suggestion(int id, String text) {}

    int id() {
        return voice.id();
    }

    Contribution contribution() {
        return voice.contribution();
    }

    Stream<Voice> voices() {
        return Stream.concat(Stream.of(voice), merged.stream());
    }
}
