package pl.narada.library;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing in the library.
 *
 * @param version counts its changes, so that nobody overwrites what somebody else has just written
 * @param edited whether staff have written or changed it; otherwise it is as it was shipped
 * @param archived no longer offered, but kept
 */
public record LibraryEntry(
        UUID id, long version, Content content, boolean edited, boolean archived, Instant changedAt) {

    public String title() {
        return content.title();
    }

    public Kind kind() {
        return content.kind();
    }

    public boolean isFictional() {
        return content instanceof Practice practice && practice.fictional();
    }
}
