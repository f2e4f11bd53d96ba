package pl.narada.room.live;

import org.jspecify.annotations.Nullable;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Refusal;

/** What a room says to a command. */
public sealed interface Answer {

    /** It is on disk, as this entry of the journal; {@code joined}: whom it let in, if it was a join. */
    record Done(long version, @Nullable ParticipantId joined) implements Answer {}

    /** Final: the same command gets the same answer. */
    record Refused(Refusal refusal) implements Answer {}

    /** It could not be written just now; the same command may be sent again. */
    record Unsaved() implements Answer {}
}
