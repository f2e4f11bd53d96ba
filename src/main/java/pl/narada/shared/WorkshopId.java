package pl.narada.shared;

import java.util.Optional;
import java.util.UUID;

/** Which workshop. */
public record WorkshopId(UUID value) {

    public static WorkshopId random() {
        return new WorkshopId(UUID.randomUUID());
    }

    /** Empty when the text is not a UUID, as an address that somebody typed may be. */
    public static Optional<WorkshopId> parse(String text) {
        return Uuids.parse(text).map(WorkshopId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
