package pl.narada.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
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

    private final SecretKeySpec key;

    ParticipantTokens(InstallationSecrets secrets) {
        key = new SecretKeySpec(secrets.secret("participant-token"), "HmacSHA256");
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
        byte[] presented = token.getBytes(StandardCharsets.UTF_8);
        byte[] right = issue(workshop, participant).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(presented, right) ? Optional.of(participant) : Optional.empty();
    }

    private String signature(WorkshopId workshop, ParticipantId participant) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] full = mac.doFinal((workshop + "/" + participant).getBytes(StandardCharsets.UTF_8));
            byte[] half = Arrays.copyOf(full, SIGNATURE_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(half);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
