package pl.narada.room;

import java.util.Map;
import java.util.function.Predicate;
import org.pcollections.PMap;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Who takes part in a workshop, and who can be expected to. */
sealed interface TakingPart permits RoomState {

    Phase phase();

    Joined joined();

    Outside outside();

    /** The sector of everybody who has joined. */
    default PMap<ParticipantId, Sector> participants() {
        return joined().sectors();
    }

    /** Whether it has been forgotten who took part: nobody is known any more, and nothing can change. */
    default boolean isSealed() {
        return joined().sealed();
    }

    /** The sector of everybody who was in the meeting: without those who only came before or after it. */
    default PMap<ParticipantId, Sector> inTheMeeting() {
        return participants().minusAll(outside().people().keySet());
    }

    /** Who can be expected to take part: while the meeting goes on those in it, otherwise everybody who joined. */
    default PMap<ParticipantId, Sector> expected() {
        return phase() == Phase.LIVE ? inTheMeeting() : participants();
    }

    /** How many people are there without a phone, by sector, as the facilitator has counted them; no zeros. */
    default PMap<Sector, Integer> withoutPhone() {
        return joined().withoutPhone();
    }

    /**
     * So many people of these sectors can be expected to take part where the facilitator may enter what people without a phone
     * say. {@code entered}: how many of them were; only in a workshop from before they were counted is that more than there are.
     */
    default int expected(Predicate<Sector> whose, Map<Sector, Integer> entered) {
        int people = (int) expected().values().stream().filter(whose).count();
        for (Sector sector : Sector.values()) {
            if (whose.test(sector))
                people += Math.max(withoutPhone().getOrDefault(sector, 0), entered.getOrDefault(sector, 0));
        }
        return people;
    }
}
