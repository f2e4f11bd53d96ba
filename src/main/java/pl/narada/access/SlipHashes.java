package pl.narada.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import pl.narada.shared.SlipCode;
import pl.narada.shared.WorkshopId;

/**
 * Codes of slips as they are kept: PBKDF2 (HMAC-SHA256) with the workshop as salt, since a code has only 39.6 bits. It
 * makes whoever has the database compute for months to find a code; it doesn't need a key of this installation, so that
 * slips go on working where the workshop is brought to.
 */
public final class SlipHashes {

    /** About 10 ms: a hall that joins at once must not wait for it. */
    private static final int ROUNDS = 20_000;

    private static final int BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SlipHashes() {}

    public static SlipCode fresh() {
        return SlipCode.random(RANDOM);
    }

    /** 32 hexadecimal digits. */
    public static String of(WorkshopId workshop, SlipCode code) {
        byte[] salt = ("narada-slip/" + workshop).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code.value().toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
