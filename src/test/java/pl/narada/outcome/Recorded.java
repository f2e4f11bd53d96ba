package pl.narada.outcome;

import java.time.Instant;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;

/** What would be saved of a room, and read again, without a database. */
public final class Recorded {

    private Recorded() {}

    public static OutcomeView of(RoomState room) {
        return new OutcomeReader(Findings.of(room, WorkshopBuilder.KINDS)).read(Instant.EPOCH);
    }
}
