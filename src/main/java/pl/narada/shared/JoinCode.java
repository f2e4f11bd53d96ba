package pl.narada.shared;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The short code that lets people into a workshop: six characters out of 31, which makes 887 million codes. The letters and
 * digits that people mix up (0 O, 1 I L) are not among them.
 */
public record JoinCode(String value) {

    private static final int LENGTH = 6;

    public JoinCode {
        if (!TypedCode.fits(value, LENGTH)) throw new IllegalArgumentException("not a join code");
    }

    public static JoinCode random(RandomGenerator random) {
        return new JoinCode(TypedCode.random(random, LENGTH));
    }

    /** A code that these random bytes, at least eight, determine. */
    public static JoinCode of(byte[] bytes) {
        long rest = ByteBuffer.wrap(bytes).getLong() >>> 1;
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++, rest /= TypedCode.ALPHABET.length()) {
            code.append(TypedCode.ALPHABET.charAt((int) (rest % TypedCode.ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** Reads what a person typed: any case, with spaces or hyphens, look-alikes put right. Empty if it can't be a code. */
    public static Optional<JoinCode> parse(String typed) {
        return TypedCode.parse(typed, LENGTH).map(JoinCode::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
