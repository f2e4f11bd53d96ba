package pl.narada.access;

import java.util.Optional;
import java.util.function.Supplier;
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
    private final ElsewhereAccounts elsewhere;
    private @Nullable String token;

    SetUp(StaffAccounts accounts, ElsewhereAccounts elsewhere) {
        this.accounts = accounts;
        this.elsewhere = elsewhere;
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
        return create(presented, () -> accounts.create(name, password, again));
    }

    /** The same, for somebody whom a provider will show with this e-mail address. */
    public synchronized Result<String> createFirst(String presented, String email) {
        return create(presented, () -> elsewhere.createFirst(email));
    }

    private Result<String> create(String presented, Supplier<Result<String>> account) {
        if (!isValid(presented)) return Result.refused(Reason.NOT_ALLOWED);
        Result<String> created = account.get();
        if (created instanceof Result.Ok<String>) token = null;
        return created;
    }
}
