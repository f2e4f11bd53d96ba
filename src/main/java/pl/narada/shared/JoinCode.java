package pl.narada.shared;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The short code that lets people into a workshop: six characters out of 31, which makes 887 million codes. The letters and
 * digits that people mix up (0 O, 1 I L) are not among them.
 */
public record JoinCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;

    public JoinCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a join code");
        }
    }

    public static JoinCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new JoinCode(code.toString());
    }

    /** A code that these random bytes, at least eight, determine. */
    public static JoinCode of(byte[] bytes) {
        long rest = ByteBuffer.wrap(bytes).getLong() >>> 1;
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++, rest /= ALPHABET.length()) {
            code.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return new JoinCode(code.toString());
    }

    /** Reads what a person typed: any case, with spaces or hyphens, look-alikes put right. Empty if it can't be a code. */
    public static Optional<JoinCode> parse(String typed) {
        if (typed.length() > 40) return Optional.empty();
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}.]", "")
                .replace('0', 'Q')
                .replace('O', 'Q')
                .replace('1', 'J')
                .replace('I', 'J')
                .replace('L', 'J');
        boolean fits = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new JoinCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
