package pl.narada.activity;

import java.util.Map;
import pl.narada.room.ActivityKind;
import pl.narada.room.ActivityState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/** For the stage: how many people are expected, and how many of those who answered have no phone. */
public final class OnPaper {

    private OnPaper() {}

    /** The fields {@code joined} and {@code onPaper}. */
    public static <G extends Settings, S extends ActivityState> Map<String, Object> of(
            Situation<G, S> now, ActivityKind<G, S, ?, ?> kind) {
        Map<Sector, Integer> people = kind.withoutPhone(now);
        return Map.of("joined", now.room().expected(_ -> true, people), "onPaper", Sector.total(people));
    }
}
