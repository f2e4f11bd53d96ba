package pl.narada.access;

import java.util.Base64;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Staff stay signed in for a working day, also when the server was restarted in the middle of a meeting: nobody should
 * have to type a password in front of a full hall. The cookie is signed with a key of this installation, with the
 * password's hash and with how often the account was changed, so a change ends it.
 */
@Service
public class StaySignedIn {

    public static final int SECONDS = 12 * 60 * 60;

    private final String key;
    private final StaffRepository staff;

    StaySignedIn(InstallationSecrets secrets, StaffRepository staff) {
        this.key = Base64.getEncoder().encodeToString(secrets.secret("stay-signed-in"));
        this.staff = staff;
    }

    public String key() {
        return key;
    }

    /** The accounts as the cookie's signature is held against them. */
    public UserDetailsService accounts() {
        return name -> staff.findById(name)
                .map(s -> new SignedIn(s, s.passwordHash() + "#" + s.generation()))
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
