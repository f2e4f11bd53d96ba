package pl.narada.gateway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.narada.access.ParticipantTokens;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;

/** Knows which room a code opens, and whom a token belongs to. */
@Component
class Doorkeeper {

    private final PhoneHubs hubs;
    private final ParticipantTokens tokens;

    Doorkeeper(PhoneHubs hubs, ParticipantTokens tokens) {
        this.hubs = hubs;
        this.tokens = tokens;
    }

    Optional<PhoneHub> room(String code) {
        return JoinCode.parse(code).flatMap(hubs::find);
    }

    /** A token of another workshop or installation, of somebody who is not in the journal, or of a sealed one, is as none. */
    Optional<ParticipantId> who(PhoneHub hub, @Nullable String token) {
        if (token == null || hub.room().state().isSealed()) return Optional.empty();
        return tokens.read(hub.workshop(), token).filter(hub.room().state().participants()::containsKey);
    }

    String tokenFor(PhoneHub hub, ParticipantId who) {
        return tokens.issue(hub.workshop(), who);
    }
}
