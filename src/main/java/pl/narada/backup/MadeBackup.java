package pl.narada.backup;

import java.time.Instant;
import java.util.UUID;

/**
 * A backup that was made; its file may be gone since, or lie on another server.
 *
 * @param by the account of whoever made it; empty if it was made by itself
 * @param bytes of the file
 * @param rows of all tables
 * @param locked whether it is under a password
 */
public record MadeBackup(UUID id, Instant at, String by, String file, long bytes, long rows, boolean locked) {

    public boolean byItself() {
        return by.isEmpty();
    }
}
