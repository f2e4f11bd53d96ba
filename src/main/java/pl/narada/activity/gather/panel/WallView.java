package pl.narada.activity.gather.panel;

import java.util.Locale;

/** What the stage shows of what people write. */
enum WallView {
    CONTRIBUTIONS,
    PHRASES;

    static WallView of(boolean phrases) {
        return phrases ? PHRASES : CONTRIBUTIONS;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
