package pl.narada.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.narada.access.Secrets;

/**
 * The secret with which an integration says who it is: 256 random bits, behind a word by which it is recognised where it
 * should not be. So much chance needs no slow hash: nobody can try them.
 */
record Token(String value) {

    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +(narada_[A-Za-z0-9_-]{43})");

    static Token random() {
        return new Token("narada_" + Secrets.fresh());
    }

    /** As it stands in the header {@code Authorization}; empty if there is none. */
    static Optional<Token> in(String header) {
        Matcher parts = HEADER.matcher(header.strip());
        return parts.matches() ? Optional.of(new Token(parts.group(1))) : Optional.empty();
    }

    /** What is kept of it: SHA-256, as hexadecimal digits. */
    String hash() {
        return Secrets.hash(value);
    }
}
