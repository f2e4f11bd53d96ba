package pl.narada.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Codes that people read off something and type: 31 letters and digits, without those that are mixed up (0 O, 1 I L). */
final class TypedCode {

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private TypedCode() {}

    static boolean fits(String code, int length) {
        return code.length() == length && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    static String random(RandomGenerator random, int length) {
        var code = new StringBuilder(length);
        for (int i = 0; i < length; i++) code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return code.toString();
    }

    /** Any case, with spaces or hyphens, look-alikes put right. Empty if it can't be a code of that length. */
    static Optional<String> parse(String typed, int length) {
        if (typed.length() > 40) return Optional.empty();
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}.]", "")
                .replace('0', 'Q')
                .replace('O', 'Q')
                .replace('1', 'J')
                .replace('I', 'J')
                .replace('L', 'J');
        return fits(code, length) ? Optional.of(code) : Optional.empty();
    }
}
