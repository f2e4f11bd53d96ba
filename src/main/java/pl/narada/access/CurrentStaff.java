package pl.narada.access;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who sits at the screen, or asked for the file, that is being made. */
@Component
public class CurrentStaff {

    private final SecurityContextHolderStrategy contexts;

    CurrentStaff(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** Empty if nobody has signed in. */
    public Optional<StaffMember> find() {
        return Optional.ofNullable(contexts.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(who -> !(who instanceof AnonymousAuthenticationToken))
                .map(StaffMember::of);
    }

    /** For what only staff can reach. */
    public StaffMember get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    /** Whether they may do more than read. */
    public boolean mayChange() {
        return get().may(Role.FACILITATOR);
    }
}
