package pl.narada.gateway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.narada.access.ParticipantTokens;
import pl.narada.access.SlipHashes;
import pl.narada.room.Slips;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.SlipCode;

/** Knows which room a code opens, and whom a token belongs to. */
@Component
class Doorkeeper {

    private final PhoneHubs hubs;
    private final ParticipantTokens tokens;
    private final Neighbours neighbours;

    Doorkeeper(PhoneHubs hubs, ParticipantTokens tokens, Neighbours neighbours) {
        this.hubs = hubs;
        this.tokens = tokens;
        this.neighbours = neighbours;
    }

    /** Whether somebody there has to wait before they try another code. */
    boolean isTooManyTries(String code, String address) {
        return JoinCode.parse(code)
                .filter(typed -> !neighbours.mayTry(address, typed))
                .isPresent();
    }

    /** {@code address}: where the phone is. */
    Optional<PhoneHub> room(String code, String address) {
        if (isTooManyTries(code, address)) return Optional.empty();
        Optional<JoinCode> typed = JoinCode.parse(code);
        Optional<PhoneHub> found = typed.flatMap(hubs::find);
        if (found.isPresent()) neighbours.wasRight(address, typed.orElseThrow());
        else neighbours.wasWrong(address);
        return found;
    }

    /** Whether one more may join from there just now. */
    boolean mayJoin(String address) {
        return neighbours.mayJoin(address);
    }

    /**
     * The join with what its slip is known by in the room, in place of the code that was typed. Refused if there is no such
     * slip; empty if too many wrong ones came from there, so that one has to wait some seconds.
     */
    Optional<Result<Join>> bySlip(PhoneHub hub, Join typed, String address) {
        var without = new Join(typed.sector());
        if (typed.slip().isEmpty()) return Optional.of(Result.ok(without));
        if (!neighbours.mayTrySlip(address)) return Optional.empty();
        String slip = SlipCode.parse(typed.slip())
                .map(code -> SlipHashes.of(hub.workshop(), code))
                .orElse("");
        // another server may just have made it valid
        if (!slips(hub).issued().contains(slip)) hub.room().catchUp();
        if (slips(hub).issued().contains(slip)) return Optional.of(Result.ok(new Join(typed.sector(), slip)));
        if (!slips(hub).required()) return Optional.of(Result.ok(without));
        neighbours.wasWrong(address);
        return Optional.of(Result.refused(Reason.SLIP_UNKNOWN));
    }

    private static Slips slips(PhoneHub hub) {
        return hub.room().state().joined().slips();
    }

    /** A token of another workshop or installation, of somebody who is not in the journal, or of a sealed one, is as none. */
    Optional<ParticipantId> who(PhoneHub hub, @Nullable String token) {
        if (token == null || hub.room().state().isSealed()) return Optional.empty();
        Optional<ParticipantId> who = tokens.read(hub.workshop(), token);
        // another server may just have let them in
        if (who.isPresent() && !isHere(hub, who.get())) hub.room().catchUp();
        return who.filter(one -> isHere(hub, one));
    }

    private static boolean isHere(PhoneHub hub, ParticipantId who) {
        return hub.room().state().participants().containsKey(who);
    }

    String tokenFor(PhoneHub hub, ParticipantId who) {
        return tokens.issue(hub.workshop(), who);
    }
}
