package pl.narada.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import pl.narada.room.journal.JournalRow;

/** One hash for a journal up to some entry: each entry's is made of the one before and of the entry, letter by letter. */
final class Chain {

    private final MessageDigest sha256 = sha256();
    private byte[] head = new byte[32];

    void add(JournalRow row) {
        sha256.update(head);
        sha256.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(row.version())
                .putLong(row.at())
                .array());
        add(row.actor());
        add(row.command());
        add(row.events());
        add(row.refusal());
        head = sha256.digest();
    }

    /** With its length, so that no letter can move from one text to the next. */
    private void add(@Nullable String text) {
        byte[] letters = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(text == null ? -1 : letters.length)
                .array());
        sha256.update(letters);
    }

    String head() {
        return HexFormat.of().formatHex(head);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
