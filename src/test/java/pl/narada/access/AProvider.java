package pl.narada.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A real OpenID Connect provider: a server of its own on this computer, apart from ours. It is reached under another name
 * than ours, since cookies don't know ports. Whoever it knows has the password {@link #PASSWORD}.
 */
public final class AProvider implements AutoCloseable {

    public static final String PASSWORD = "hasło u dostawcy";
    public static final String SECRET = "tajemnica-tego-programu-u-dostawcy";

    /** What it tells of somebody, by subject. */
    private record Known(@Nullable String email, boolean verified) {}

    private final Map<String, Known> people = new ConcurrentHashMap<>();
    private final AnnotationConfigServletWebServerApplicationContext server;
    private volatile Consumer<JwtClaimsSet.Builder> lie = _ -> {};
    private volatile String back = "http://localhost/unknown";

    public AProvider() {
        server = new AnnotationConfigServletWebServerApplicationContext();
        server.registerBean(AProvider.class, () -> this, definition -> definition.setDestroyMethodName(null));
        server.register(Server.class);
        server.refresh();
    }

    public String issuer() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(server.getWebServer()).getPort();
    }

    /** Ours, which it sends people back to. */
    public void servesTheOneAt(int port) {
        back = "http://localhost:" + port + "/login/oauth2/code/urzad";
        people.clear();
        tellsTheTruth();
    }

    public void knows(String subject, @Nullable String email, boolean verified) {
        people.put(subject, new Known(email, verified));
    }

    /** What it signs is changed like this before. */
    void lies(Consumer<JwtClaimsSet.Builder> change) {
        lie = change;
    }

    void tellsTheTruth() {
        lie = _ -> {};
    }

    @Override
    public void close() {
        server.close();
    }

    /** Not found by the scan of our own program, nor by that of its tests. */
    @EnableWebSecurity
    static class Server {

        private final RSAKey key;

        Server() throws JOSEException {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
        }

        @Bean
        JettyServletWebServerFactory webServer() {
            return new JettyServletWebServerFactory(0);
        }

        /** Whichever the program around it has made the common one since: the provider asks now one, now the other. */
        @Bean
        SecurityContextHolderStrategy contexts() {
            return new SecurityContextHolderStrategy() {
                @Override
                public void clearContext() {
                    SecurityContextHolder.clearContext();
                }

                @Override
                public SecurityContext getContext() {
                    return SecurityContextHolder.getContext();
                }

                @Override
                public void setContext(SecurityContext context) {
                    SecurityContextHolder.setContext(context);
                }

                @Override
                public Supplier<SecurityContext> getDeferredContext() {
                    return SecurityContextHolder.getDeferredContext();
                }

                @Override
                public void setDeferredContext(Supplier<SecurityContext> context) {
                    SecurityContextHolder.setDeferredContext(context);
                }

                @Override
                public SecurityContext createEmptyContext() {
                    return SecurityContextHolder.createEmptyContext();
                }
            };
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.with(
                            new OAuth2AuthorizationServerConfigurer(),
                            provider -> provider.oidc(Customizer.withDefaults()))
                    .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users(AProvider provider) {
            return name -> {
                if (!provider.people.containsKey(name)) throw new UsernameNotFoundException(name);
                return User.withUsername(name)
                        .password("{noop}" + PASSWORD)
                        .roles("PERSON")
                        .build();
            };
        }

        @Bean
        RegisteredClientRepository clients(AProvider provider) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    // it would only keep the secret in another way
                }

                @Override
                public RegisteredClient findById(String id) {
                    return provider.client();
                }

                @Override
                public @Nullable RegisteredClient findByClientId(String id) {
                    return id.equals("narada") ? provider.client() : null;
                }
            };
        }

        @Bean
        JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() {
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(AProvider provider) {
            return context -> {
                if (!OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) return;
                Authentication principal = Objects.requireNonNull(context.getPrincipal());
                Known who = Objects.requireNonNull(provider.people.get(principal.getName()));
                if (who.email() != null) context.getClaims().claim("email", who.email());
                context.getClaims().claim("email_verified", who.verified());
                provider.lie.accept(context.getClaims());
            };
        }
    }

    private RegisteredClient client() {
        return RegisteredClient.withId("narada")
                .clientId("narada")
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(back)
                .scope("openid")
                .scope("email")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
