package pl.narada.access;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

/**
 * What a phone keeps to be known again: the participant's number and a signature (HMAC-SHA256, shortened to 128 bits)
 * over workshop and number. It says nothing about the person.
 */
@Service
public class ParticipantTokens {

    private static final int SIGNATURE_BYTES = 16;

    private final Seal seal;

    ParticipantTokens(InstallationSecrets secrets) {
        seal = new Seal(secrets.secret("participant-token"));
    }

    public String issue(WorkshopId workshop, ParticipantId participant) {
        return participant + "." + signature(workshop, participant);
    }

    /** Empty if this installation did not issue the token for this workshop. */
    public Optional<ParticipantId> read(WorkshopId workshop, String token) {
        int dot = token.indexOf('.');
        if (dot < 1 || dot > 9 || !token.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        var participant = new ParticipantId(Integer.parseInt(token.substring(0, dot)));
        return Seal.isSame(token, issue(workshop, participant)) ? Optional.of(participant) : Optional.empty();
    }

    private String signature(WorkshopId workshop, ParticipantId participant) {
        byte[] half = Arrays.copyOf(seal.on(workshop + "/" + participant), SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(half);
    }
}
