package pl.narada.room;

import java.util.Objects;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Whose words a contribution is. */
public sealed interface Author {

    /** Somebody who wrote on their own phone. */
    record Participant(ParticipantId id) implements Author {}

    /** Somebody of this sector without a phone, for whom the facilitator wrote it down. Nobody knows who it was. */
    record OnBehalf(Sector sector) implements Author {}

    default Sector sectorIn(RoomState room) {
        return switch (this) {
            case Participant(ParticipantId id) ->
                Objects.requireNonNull(room.participants().get(id));
            case OnBehalf(Sector sector) -> sector;
        };
    }
}
