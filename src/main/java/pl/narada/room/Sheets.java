package pl.narada.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * What a facilitator has entered in one activity for people without a phone, a sheet for each person. In the state of the
 * activity that person is a {@linkplain #standIn stand-in}, whose answers count like everybody's; among the participants
 * of the workshop they are not.
 *
 * @param there by number, from 1 in the order in which they were entered; none that says nothing
 * @param last the highest number so far
 */
public record Sheets(PMap<Integer, Sheet> there, int last) {

    /** {@code answers}: what the stand-in did, one after another. */
    public record Sheet(Sector sector, List<ActivityEvent> answers) {
        public Sheet {
            answers = List.copyOf(answers);
        }
    }

    static final Sheets NONE = new Sheets(HashTreePMap.empty(), 0);

    /** The participant as whom the person of this sheet answers: the same number below zero, which no phone ever has. */
    public static ParticipantId standIn(int number) {
        return new ParticipantId(-number);
    }

    /** Whether this is nobody who has joined. Of two activities, the same stand-in need not be the same person. */
    public static boolean isStandIn(ParticipantId who) {
        return who.value() < 0;
    }

    /** Empty for whoever has joined with a phone, and of a sheet that is not there. */
    Optional<Sector> sectorOf(ParticipantId who) {
        return Optional.ofNullable(there.get(-who.value())).map(Sheet::sector);
    }

    /** {@code sheet}: null if it is taken away. */
    Sheets with(int number, @Nullable Sheet sheet) {
        return new Sheets(sheet == null ? there.minus(number) : there.plus(number, sheet), Math.max(last, number));
    }
}
