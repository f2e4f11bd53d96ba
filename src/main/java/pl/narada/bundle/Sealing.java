package pl.narada.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import pl.narada.shared.Reason;

/**
 * A file under a password: a head with a salt, then chunks of 64 KiB, each sealed with AES-256-GCM under its number and
 * whether it is the last one. So chunks can neither be changed nor left out, swapped or cut off unnoticed, and none of them
 * is let through before it is known to be right. The key is made for one file only, as its salt is.
 */
final class Sealing {

    static final byte[] MAGIC = "NARADA-SEALED-1\n".getBytes(StandardCharsets.US_ASCII);
    static final int CHUNK = 64 * 1024;
    static final int TAG = 16;
    private static final int SALT = 16;
    static final int HEAD = MAGIC.length + Integer.BYTES + SALT;

    /** What OWASP recommends for PBKDF2 with HMAC-SHA256; a file may ask for more, but not so much that it stops us. */
    private static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 5_000_000;

    private final byte[] head;
    private final SecretKeySpec key;
    private long chunk;

    private Sealing(byte[] head, String password, int rounds) {
        this.head = head;
        this.key = key(password, Arrays.copyOfRange(head, HEAD - SALT, HEAD), rounds);
    }

    static Sealing fresh(String password) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] head =
                ByteBuffer.allocate(HEAD).put(MAGIC).putInt(ROUNDS).put(salt).array();
        return new Sealing(head, password, ROUNDS);
    }

    static Sealing of(byte[] head, String password) throws Unreadable {
        int rounds = ByteBuffer.wrap(head).getInt(MAGIC.length);
        if (rounds < ROUNDS || rounds > MOST_ROUNDS) throw new Unreadable(Reason.BUNDLE_DAMAGED);
        return new Sealing(head, password, rounds);
    }

    byte[] head() {
        return head;
    }

    private static SecretKeySpec key(String password, byte[] salt, int rounds) {
        // one keyboard writes "ó" as one sign, another as two
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
        try {
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(letters, salt, rounds, 256))
                    .getEncoded();
            return new SecretKeySpec(bytes, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A first chunk that does not fit is most likely another password; a later one is damaged for sure. */
    byte[] open(byte[] sealed, int length, boolean last) throws Unreadable {
        Reason wrong = chunk == 0 ? Reason.BUNDLE_PASSWORD : Reason.BUNDLE_DAMAGED;
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(wrong, e);
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putLong(3, chunk++)
                .put(11, (byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
