package pl.narada.activity.rate;

import java.util.Locale;

/** What is rated from 1 to 5. Importance: from little to very. Feasibility: from hard to do to easy. */
public enum Scale {
    IMPORTANCE,
    FEASIBILITY;

    /** The name in the protocol, in exports and in keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
