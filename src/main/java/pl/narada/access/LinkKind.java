package pl.narada.access;

import java.time.Duration;

/** What a link that an administrator makes is for, and how long it works. */
enum LinkKind {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofHours(24));

    private final Duration works;

    LinkKind(Duration works) {
        this.works = works;
    }

    Duration works() {
        return works;
    }
}
