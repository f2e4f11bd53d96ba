package pl.narada.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/**
 * How the first account comes about: while there is none, a start of the application makes a secret link that works once.
 * It is never stored; a restart makes another.
 */
@Service
public class SetUp {

    private final StaffAccounts accounts;
    private @Nullable String token;

    SetUp(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** The path of the link; empty if somebody can sign in already. */
    synchronized Optional<String> path() {
        if (!accounts.isEmpty()) return Optional.empty();
        if (token == null) token = Secrets.fresh();
        return Optional.of("/staff/setup/" + token);
    }

    public synchronized boolean isValid(String presented) {
        return token != null && accounts.isEmpty() && Seal.isSame(presented, token);
    }

    /** Makes the first account and spends the link. */
    public synchronized Result<String> createFirst(String presented, String name, String password, String again) {
        if (!isValid(presented)) return Result.refused(Reason.NOT_ALLOWED);
        Result<String> created = accounts.create(name, password, again);
        if (created instanceof Result.Ok<String>) token = null;
        return created;
    }
}
