package pl.narada.api;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.narada.shared.Sha256;

/**
 * The secret with which an integration says who it is: 256 random bits, behind a word by which it is recognised where it
 * should not be. So much chance needs no slow hash: nobody can try them.
 */
record Token(String value) {

    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +(narada_[A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new Token("narada_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** As it stands in the header {@code Authorization}; empty if there is none. */
    static Optional<Token> in(String header) {
        Matcher parts = HEADER.matcher(header.strip());
        return parts.matches() ? Optional.of(new Token(parts.group(1))) : Optional.empty();
    }

    /** What is kept of it: SHA-256, as hexadecimal digits. */
    String hash() {
        return Sha256.hex(value);
    }
}
