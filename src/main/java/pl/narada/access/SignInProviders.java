package pl.narada.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The providers of the configuration ({@code spring.security.oauth2.client}); without one this isn't there at all. A
 * provider is asked about itself when somebody first wants to sign in, not at the start: a meeting must be able to begin
 * while it is down. Each needs an issuer, against which what it signs is held.
 */
@Component
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public class SignInProviders implements ClientRegistrationRepository {

    private final OAuth2ClientProperties properties;
    private final Map<String, ClientRegistration> asked = new HashMap<>();

    SignInProviders(OAuth2ClientProperties properties) {
        this.properties = properties;
        properties.getRegistration().values().forEach(SignInProviders::askOnlyWhoItIs);
    }

    /** Unless the configuration wants more. */
    private static void askOnlyWhoItIs(OAuth2ClientProperties.Registration registration) {
        if (registration.getScope() == null || registration.getScope().isEmpty()) {
            registration.setScope(new LinkedHashSet<>(List.of(OidcScopes.OPENID, OidcScopes.EMAIL)));
        }
    }

    List<SignInProvider> all() {
        List<SignInProvider> all = new ArrayList<>();
        properties.getRegistration().forEach((id, registration) -> {
            String name = registration.getClientName();
            all.add(new SignInProvider(id, name == null || name.isBlank() ? id : name));
        });
        return all;
    }

    /** Throws if the provider can't be asked, or isn't one that signs who somebody is under its own address. */
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!properties.getRegistration().containsKey(id)) return null;
        return asked.computeIfAbsent(id, this::ask);
    }

    private ClientRegistration ask(String id) {
        var only = new OAuth2ClientProperties();
        only.getRegistration().put(id, properties.getRegistration().get(id));
        only.getProvider().putAll(properties.getProvider());
        ClientRegistration found =
                new OAuth2ClientPropertiesMapper(only).asClientRegistrations().get(id);
        if (found == null
                || found.getProviderDetails().getIssuerUri() == null
                || !found.getScopes().contains(OidcScopes.OPENID)) {
            throw new IllegalStateException("the provider " + id + " needs an issuer-uri and the scope openid");
        }
        return found;
    }
}
