package pl.narada.shared;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in addresses. */
public final class Uuids {

    private Uuids() {}

    /** Empty when the text is not a UUID, as an address that somebody typed may be. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
