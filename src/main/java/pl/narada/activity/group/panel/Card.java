package pl.narada.activity.group.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.group.Theme;
import pl.narada.room.Contribution;
import pl.narada.shared.ActivityId;

/** A contribution on the board, the theme that it is in, and those it could go to. */
record Card(
        ActivityId activity,
        Contribution contribution,
        @Nullable Integer theme,
        List<Theme> themes) {}
