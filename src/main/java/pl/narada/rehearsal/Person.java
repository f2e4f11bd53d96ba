package pl.narada.rehearsal;

import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Actor;
import pl.narada.room.Answered;
import pl.narada.room.RoomState;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * One simulated participant. Joins with an id that follows from the number: so whoever is let in a second time, also after
 * a restart, is the one who has joined already.
 */
final class Person {

    /** Of a hundred people, about so many are from NGOs, local government, residents and firms; the rest are others. */
    private static final int[] SHARES = {38, 27, 22, 8};

    private static final long NOT_PLANNED = Long.MIN_VALUE;

    private final int number;
    private @Nullable ParticipantId id;
    private long due = NOT_PLANNED;

    Person(int number) {
        this.number = number;
    }

    CommandId joining() {
        return new CommandId("simulated-" + number);
    }

    /** Who they are in the room; empty until they have joined. */
    Optional<ParticipantId> in(RoomState room) {
        ParticipantId known = id;
        if (known != null) return Optional.of(known);
        var asked = new RoomState.Asked(new Actor.Newcomer(), joining());
        if (room.answered().get(asked) instanceof Answered.Granted granted) id = granted.joined();
        return Optional.ofNullable(id);
    }

    /** The same at every rehearsal, and a mix however few there are. */
    Sector sector() {
        // the first few are one of each, so that nobody has to let in a hundred to see a table by sectors
        if (number <= Sector.values().length) return Sector.values()[number - 1];
        int place = new SplittableRandom(number).nextInt(100);
        int sum = 0;
        for (int i = 0; i < SHARES.length; i++) {
            sum += SHARES[i];
            if (place < sum) return Sector.values()[i];
        }
        return Sector.OTHER;
    }

    boolean isPlanned() {
        return due != NOT_PLANNED;
    }

    boolean isDue(long now) {
        return isPlanned() && due <= now;
    }

    long due() {
        return due;
    }

    void plan(long at) {
        due = at;
    }

    /** Thinks anew about when to act, because the pace has changed. */
    void unplan() {
        due = NOT_PLANNED;
    }
}
