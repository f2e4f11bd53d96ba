package pl.narada.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import pl.narada.shared.StaffAct;

/** Who signed in, who tried to, and from where. */
@Component
class SignInAudit {

    private final ApplicationEventPublisher events;

    SignInAudit(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        tell(
                StaffAct.What.SIGNED_IN,
                event.getAuthentication().getName(),
                where(event.getAuthentication().getDetails()));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        // told where it is known whom the provider had shown
        if (event.getAuthentication() instanceof OAuth2LoginAuthenticationToken) return;
        String waits = event.getException() instanceof LockedException ? "waits " : "";
        tell(
                StaffAct.What.SIGN_IN_REFUSED,
                event.getAuthentication().getName(),
                waits + where(event.getAuthentication().getDetails()));
    }

    private static String where(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    private void tell(StaffAct.What what, String who, String about) {
        events.publishEvent(new StaffAct(who, what, null, about));
    }
}
