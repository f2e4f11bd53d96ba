package pl.narada.gateway;

import org.jspecify.annotations.Nullable;
import pl.narada.room.command.Command;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;

/** What a phone said, as read from a frame. */
sealed interface FromPhone {

    record Hello(
            String code, @Nullable String token, @Nullable String epoch, long version) implements FromPhone {}

    record Do(CommandId id, Command command) implements FromPhone {}

    record Ping() implements FromPhone {}

    /** Not of this protocol; {@code id} as far as it could be read. */
    record Unreadable(@Nullable String id, Reason why) implements FromPhone {}
}
