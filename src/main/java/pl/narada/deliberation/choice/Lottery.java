package pl.narada.deliberation.choice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Draws among equals. The seed is published with the result, so anybody can draw again: of those that are equal the one
 * comes first whose {@code sha256(seed + ":" + name)} is the smallest. Which number an item has, or when it was written,
 * plays no part. The seed should be drawn once the items are fixed.
 */
public record Lottery(String seed) {

    /** The lot of an item: 64 hexadecimal digits, the smallest wins. */
    public String lot(String name) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((seed + ":" + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
