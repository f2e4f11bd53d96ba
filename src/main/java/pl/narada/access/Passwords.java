package pl.narada.access;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** What a password must be like, and its hash. */
@Component
public class Passwords {

    /** In characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Its hash. Refused if it is shorter than 12 characters, longer than 72 bytes or not the same twice. */
    Result<String> hash(String password, String again) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Result.refused(Reason.PASSWORD_SHORT, SHORTEST);
        }
        // bcrypt would ignore the rest
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Result.refused(Reason.PASSWORD_LONG, LONGEST_BYTES);
        }
        if (!password.equals(again)) return Result.refused(Reason.PASSWORDS_DIFFER);
        return Result.ok(encoder.encode(password));
    }

    boolean isRight(String password, String hash) {
        return encoder.matches(password, hash);
    }
}
