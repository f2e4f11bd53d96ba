package pl.narada.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import pl.narada.access.Role;
import pl.narada.access.WebHeaders;

/**
 * Whether it is well, anybody may ask, and hears yes or no. All the rest is for administrators who are signed in, and for
 * the program that collects figures, which shows a token.
 */
@Configuration
class ManagementSecurity {

    static final String PATH = "/manage";

    /** {@code token}: with it, {@code Authorization: Bearer …} reads the figures; empty: nobody does so without an account. */
    @ConfigurationProperties("narada.metrics")
    record Setting(@DefaultValue("") String token) {}

    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, Setting setting) {
        WebHeaders.apply(http);
        return http.securityMatcher(PATH, PATH + "/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers(PATH + "/health", PATH + "/health/**")
                        .permitAll()
                        .requestMatchers(PATH + "/prometheus")
                        .access((who, asked) -> new AuthorizationDecision(
                                showsToken(setting, asked.getRequest()) || administrates(who.get())))
                        .anyRequest()
                        .hasRole(Role.ADMINISTRATES))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    private static boolean administrates(@Nullable Authentication who) {
        return who != null
                && AuthorityUtils.authorityListToSet(who.getAuthorities()).contains("ROLE_" + Role.ADMINISTRATES);
    }

    /** Compared in a time that tells nothing about how much of it was right. */
    private static boolean showsToken(Setting setting, HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (setting.token().isBlank() || shown == null) return false;
        return MessageDigest.isEqual(bytes("Bearer " + setting.token().strip()), bytes(shown));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
