package pl.narada.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only this installation can put on a text: HMAC-SHA256 with one of its secrets. */
final class Seal {

    private final SecretKeySpec key;

    Seal(byte[] secret) {
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** 32 bytes. */
    byte[] on(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the same time wherever they differ, so that nobody learns from it how far a guess was right. */
    static boolean isSame(String presented, String right) {
        return MessageDigest.isEqual(
                presented.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
