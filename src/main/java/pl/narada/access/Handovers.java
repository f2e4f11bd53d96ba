package pl.narada.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

/**
 * Keys that move a participant to another phone, short enough to be typed: their number and six characters, as of a join
 * code, that only this installation can make. Nothing is stored: a key is made of the time, and works for
 * {@link #SPAN} to twice that. Guessing one of the 887 million needs more tries than are let through in that time.
 */
@Service
public class Handovers {

    public static final Duration SPAN = Duration.ofMinutes(10);

    private final SecretKeySpec secret;
    private final Clock clock;

    Handovers(InstallationSecrets secrets, Clock clock) {
        secret = new SecretKeySpec(secrets.secret("handover"), "HmacSHA256");
        this.clock = clock;
    }

    public String key(WorkshopId workshop, ParticipantId who) {
        return key(workshop, who, now());
    }

    /** Whom the key moves; empty if it is none, is too old or was mistyped beyond case and spaces. */
    public Optional<ParticipantId> read(WorkshopId workshop, String typed) {
        String key = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (!key.matches("[1-9][0-9]{0,6}-[0-9A-Z]{6}")) return Optional.empty();
        var who = new ParticipantId(Integer.parseInt(key.substring(0, key.indexOf('-'))));
        return isSame(key, key(workshop, who, now())) || isSame(key, key(workshop, who, now() - 1))
                ? Optional.of(who)
                : Optional.empty();
    }

    private long now() {
        return clock.millis() / SPAN.toMillis();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String key(WorkshopId workshop, ParticipantId who, long span) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] full = mac.doFinal("%s/%s/%d".formatted(workshop, who, span).getBytes(StandardCharsets.UTF_8));
            return who + "-" + JoinCode.of(full);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
