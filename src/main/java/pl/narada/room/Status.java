package pl.narada.room;

import java.util.Locale;

/** Whether an activity takes anything from participants: not yet, now, no longer. */
public enum Status {
    READY,
    OPEN,
    CLOSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
