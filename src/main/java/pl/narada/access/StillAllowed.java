package pl.narada.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends what somebody has signed in to as soon as their account was changed, disabled or given another password, on
 * whichever node that happened: each request of staff is held against the account.
 */
public class StillAllowed extends OncePerRequestFilter {

    private final StaffAccounts accounts;
    private final SecurityContextHolderStrategy contexts;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    public StillAllowed(StaffAccounts accounts, SecurityContextHolderStrategy contexts) {
        this.accounts = accounts;
        this.contexts = contexts;
        end.setSecurityContextHolderStrategy(contexts);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = contexts.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof SignedIn then
                && !accounts.isStill(then.getUsername(), then.generation())) {
            end.logout(request, response, who);
        }
        chain.doFilter(request, response);
    }
}
