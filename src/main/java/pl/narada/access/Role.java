package pl.narada.access;

import java.util.Locale;

/** What somebody with an account may do; each role may also do what the next ones may. */
public enum Role {
    /** Accounts, the organisation's page, integrations, every workshop. */
    ADMINISTRATOR,
    /** Prepares and runs the workshops that are their own or shared with them. */
    FACILITATOR,
    /** Reads outcomes. */
    REVIEWER;

    /** As in annotations of screens and paths, which need constants. */
    public static final String ADMINISTRATES = "ADMINISTRATOR";

    public static final String FACILITATES = "FACILITATOR";
    public static final String REVIEWS = "REVIEWER";

    public boolean mayDoWhat(Role other) {
        return compareTo(other) <= 0;
    }

    /** In messages: {@code role.…}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
