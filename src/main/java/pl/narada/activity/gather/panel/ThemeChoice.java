package pl.narada.activity.gather.panel;

import pl.narada.shared.ActivityId;

/** A theme that is looked for in the feed. */
sealed interface ThemeChoice {

    /** This theme of this grouping. */
    record In(ActivityId grouping, int theme) implements ThemeChoice {}

    /** In no theme of any grouping. */
    record None() implements ThemeChoice {}
}
