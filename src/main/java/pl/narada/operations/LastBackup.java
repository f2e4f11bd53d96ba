package pl.narada.operations;

import java.time.Instant;
import java.util.Optional;

/** When the last backup was made. Whoever makes backups puts this in; otherwise the page says nothing of it. */
@FunctionalInterface
public interface LastBackup {

    /** Empty: never. */
    Optional<Instant> at();
}
