package pl.narada.gateway;

import org.jspecify.annotations.Nullable;
import pl.narada.room.command.Command;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;

/** What a phone said, as read from a frame. */
sealed interface FromPhone {

    /** {@code version}, {@code entry}: of the state that the phone still holds; -1 if it holds none. */
    record Hello(
            String code, @Nullable String token, @Nullable String epoch, long version, long entry)
            implements FromPhone {}

    /** {@code code} and {@code token} only without a socket, where each frame says who sends it. */
    record Do(
            CommandId id,
            Command command,
            String code,
            @Nullable String token) implements FromPhone {}

    record Ping() implements FromPhone {}

    /** Not of this protocol; {@code id} as far as it could be read. */
    record Unreadable(@Nullable String id, Reason why) implements FromPhone {}
}
