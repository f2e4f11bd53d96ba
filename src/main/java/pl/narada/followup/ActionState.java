package pl.narada.followup;

import java.util.Locale;

/** How it stands with an action item. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED;

    /** The name in addresses and in the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
