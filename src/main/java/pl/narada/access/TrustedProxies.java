package pl.narada.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a proxy's word for where a request comes from, and under which address this server is known, but only the word of
 * proxies that are trusted: from anybody else these headers are taken away. Of several addresses the last counts that is
 * not a trusted proxy's: those before it, anybody could have written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxies extends OncePerRequestFilter {

    /** Addresses or networks such as {@code 10.0.0.0/8}; a proxy on this computer is trusted unless told otherwise. */
    @ConfigurationProperties("narada")
    record Setting(@DefaultValue({"127.0.0.0/8", "::1"}) List<String> trustedProxies) {}

    private static final String FOR = "X-Forwarded-For";
    private static final Set<String> FORWARDED = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        FORWARDED.addAll(List.of(
                "Forwarded",
                FOR,
                "X-Forwarded-Host",
                "X-Forwarded-Port",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Forwarded-Ssl"));
    }

    private final List<IpAddressMatcher> trusted;
    private final ForwardedHeaderFilter believes = new ForwardedHeaderFilter();

    TrustedProxies(Setting setting) {
        trusted = setting.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTrusted(request.getRemoteAddr())) believes.doFilter(new Told(request, client(request)), response, chain);
        else chain.doFilter(new Told(request, null), response);
    }

    private @Nullable String client(HttpServletRequest request) {
        List<String> all = Collections.list(request.getHeaders(FOR)).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(address -> address.matches("[0-9a-fA-F.:]+"))
                .toList();
        return all.reversed().stream()
                .filter(address -> !isTrusted(address))
                .findFirst()
                .orElse(null);
    }

    /** {@code proto}: what {@code X-Forwarded-Proto} says, of several proxies the first; null if nothing. */
    boolean saysTls(String address, @Nullable String proto) {
        return proto != null && proto.split(",", 2)[0].strip().equalsIgnoreCase("https") && isTrusted(address);
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(network -> matches(network, address));
    }

    private static boolean matches(IpAddressMatcher network, String address) {
        try {
            return network.matches(address);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** A request with one address in it that it came from; if nobody trusted says so, with none, and without the rest. */
    private final class Told extends HttpServletRequestWrapper {

        private final @Nullable String client;
        private final boolean believed;

        Told(HttpServletRequest request, @Nullable String client) {
            super(request);
            this.client = client;
            this.believed = isTrusted(request.getRemoteAddr());
        }

        @Override
        public @Nullable String getHeader(String name) {
            if (!FORWARDED.contains(name)) return super.getHeader(name);
            if (!believed || name.toLowerCase(Locale.ROOT).equals("forwarded")) return null;
            return name.equalsIgnoreCase(FOR) ? client : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (!FORWARDED.contains(name)) return super.getHeaders(name);
            @Nullable String value = getHeader(name);
            return value == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(value));
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !FORWARDED.contains(name) || getHeader(name) != null)
                    .toList());
        }
    }
}
