package pl.narada.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers may do with our pages. The phones' page runs only its own files: no script or style inside a page, nothing
 * from elsewhere, no form that leads away. Vaadin starts its screens with scripts inside the page and draws with styles on
 * elements, so there these are allowed, and still nothing from elsewhere.
 */
public final class WebHeaders implements HeaderWriter {

    private static final String CSP = "Content-Security-Policy";

    private static final String EVERYWHERE =
            "default-src 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; img-src 'self' data:; ";

    private static final String PHONES =
            EVERYWHERE + "base-uri 'none'; script-src 'self'; style-src 'self'; connect-src 'self'%s";

    private static final String STAFF = EVERYWHERE
            + "base-uri 'self'; frame-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; font-src 'self' data:; manifest-src 'self'; connect-src 'self'%s";

    /** What may stand in a policy of what a request says its host is. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?");

    public static void apply(HttpSecurity http) {
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .addHeaderWriter(new WebHeaders()));
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader(CSP)) return;
        String policy = request.getRequestURI().startsWith("/staff") ? STAFF : PHONES;
        response.setHeader(CSP, policy.formatted(sockets(request)));
    }

    /** Older browsers don't count a socket to this server as "self". */
    private static String sockets(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && HOST.matcher(host).matches() ? " ws://%1$s wss://%1$s".formatted(host) : "";
    }
}
