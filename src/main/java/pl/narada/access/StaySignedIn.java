package pl.narada.access;

import java.util.Base64;
import org.springframework.stereotype.Service;

/**
 * Staff stay signed in for a working day, also when the server was restarted in the middle of a meeting: nobody should
 * have to type a password in front of a full hall. The cookie is signed with a key of this installation and with the
 * password's hash, so a new password ends it.
 */
@Service
public class StaySignedIn {

    public static final int SECONDS = 12 * 60 * 60;

    private final String key;

    StaySignedIn(InstallationSecrets secrets) {
        key = Base64.getEncoder().encodeToString(secrets.secret("stay-signed-in"));
    }

    public String key() {
        return key;
    }
}
