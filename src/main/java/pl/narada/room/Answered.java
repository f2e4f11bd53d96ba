package pl.narada.room;

import org.jspecify.annotations.Nullable;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Refusal;

/** What a question was answered with, as its entry of the journal tells. Asked again, it is answered the same. */
public sealed interface Answered {

    /** By which entry it was granted, and whom it let in if it was a join. */
    record Granted(long version, @Nullable ParticipantId joined) implements Answered {}

    record Refused(Refusal why) implements Answered {}

    static Answered by(Entry entry) {
        Refusal refusal = entry.refusal();
        if (refusal != null) return new Refused(refusal);
        ParticipantId joined = null;
        for (Event event : entry.events()) {
            if (event instanceof ParticipantJoined join) joined = join.participant();
        }
        return new Granted(entry.version(), joined);
    }
}
