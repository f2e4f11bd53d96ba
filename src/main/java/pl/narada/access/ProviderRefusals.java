package pl.narada.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import pl.narada.shared.Reason;
import pl.narada.shared.StaffAct;

/**
 * Leads back to the sign-in page, which says in one sentence why somebody didn't get in. The audit log has who it was if
 * the provider said so; neither it nor the program's log has anything that was exchanged with the provider.
 */
@Component
class ProviderRefusals implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(ProviderRefusals.class);

    private static final Set<String> OURS =
            Set.of(Reason.EMAIL_UNVERIFIED.code(), Reason.ACCOUNT_MISSING.code(), Reason.ACCOUNT_DISABLED.code());

    private final ApplicationEventPublisher events;

    ProviderRefusals(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse answer, AuthenticationException why) throws IOException {
        String code = why instanceof OAuth2AuthenticationException said ? code(said.getError()) : "provider";
        String who = why instanceof OAuth2AuthenticationException said ? who(said.getError()) : "";
        if (code.equals("provider")) log.info("A sign-in at a provider came to nothing: {}", kind(why));
        events.publishEvent(
                new StaffAct(who, StaffAct.What.SIGN_IN_REFUSED, null, code + " " + request.getRemoteAddr()));
        answer.sendRedirect("/staff/login?error=" + code);
    }

    private static String code(OAuth2Error error) {
        return OURS.contains(error.getErrorCode()) ? error.getErrorCode() : "provider";
    }

    private static String who(OAuth2Error error) {
        return OURS.contains(error.getErrorCode()) ? String.valueOf(error.getDescription()) : "";
    }

    /** Codes are written by us or the standard, or else left out: what a provider writes may hold anything. */
    private static String kind(AuthenticationException why) {
        String code = why instanceof OAuth2AuthenticationException said
                ? said.getError().getErrorCode()
                : "";
        Throwable cause = why.getCause() == null ? why : why.getCause();
        return code.matches("[a-z_]{1,40}") ? code : cause.getClass().getSimpleName();
    }
}
