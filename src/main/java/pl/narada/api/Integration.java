package pl.narada.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.access.CountyScope;

/**
 * Another system that may read here.
 *
 * @param scope about which counties
 * @param lastDay the last day on which it may; null for as long as nobody revokes it
 * @param lastUsedOn the last day on which it did; null if never
 */
public record Integration(
        UUID id,
        String name,
        CountyScope scope,
        @Nullable LocalDate lastDay,
        Instant createdAt,
        String createdBy,
        @Nullable LocalDate lastUsedOn) {

    public static final int NAME_LIMIT = 80;

    public boolean hasExpired(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
