package pl.narada.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** The accounts of staff. Passwords are kept as hashes only. */
@Service
public class StaffAccounts implements UserDetailsService {

    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD_BYTES = 72;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{3,60}");

    private final StaffRepository staff;
    private final PasswordEncoder passwords;
    private final Clock clock;

    StaffAccounts(StaffRepository staff, PasswordEncoder passwords, Clock clock) {
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return staff.count() == 0;
    }

    /** Names have 3 to 60 letters, digits, or {@code . _ @ -}; passwords at least 12 characters, at most 72 bytes. */
    public Result<String> create(String name, String password, String again) {
        if (!NAME.matcher(name).matches()) return Result.refused(Reason.NAME_WRONG);
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return Result.refused(Reason.PASSWORD_SHORT, SHORTEST_PASSWORD);
        }
        // bcrypt would ignore the rest
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            return Result.refused(Reason.PASSWORD_LONG, LONGEST_PASSWORD_BYTES);
        }
        if (!password.equals(again)) return Result.refused(Reason.PASSWORDS_DIFFER);
        if (staff.existsById(name)) return Result.refused(Reason.NAME_TAKEN);
        staff.save(new Staff(name, passwords.encode(password), clock.instant()));
        return Result.ok(name);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return staff.findById(name)
                .map(s -> User.withUsername(s.name())
                        .password(s.passwordHash())
                        .roles("STAFF")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
