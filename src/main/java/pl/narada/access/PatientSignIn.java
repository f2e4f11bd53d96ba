package pl.narada.access;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Names and passwords, not as often as one likes ({@link SignInPace}). An unknown name takes as long as a wrong password. */
@Component
class PatientSignIn implements AuthenticationProvider {

    private final StaffAccounts accounts;
    private final SignInPace pace;
    private final SignInWays ways;
    private final DaoAuthenticationProvider passwords;

    PatientSignIn(StaffAccounts accounts, PasswordEncoder encoder, SignInPace pace, SignInWays ways) {
        this.ways = ways;
        this.accounts = accounts;
        this.pace = pace;
        passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        if (!ways.byPassword()) throw new BadCredentialsException("passwords are switched off");
        String name = tried.getName();
        String address = tried.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Duration wait = pace.wait(name, address);
        if (wait.isPositive()) throw new LockedException("wait " + wait);
        try {
            Authentication right = passwords.authenticate(tried);
            pace.succeeded(name, address);
            accounts.signedIn(name);
            return right;
        } catch (BadCredentialsException wrong) {
            pace.failed(name, address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
