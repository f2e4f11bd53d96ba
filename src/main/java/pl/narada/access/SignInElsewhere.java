package pl.narada.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/**
 * The way of staff to a provider and back (OpenID Connect, authorization code with PKCE); without a provider in the
 * configuration nothing of it is there. What comes after is as with a password: the same session, the same cookie for the
 * working day, the same check of each request against the account.
 */
@Component
public class SignInElsewhere {

    private final ObjectProvider<SignInProviders> configured;
    private final ProviderSignIn accounts;
    private final ProviderRefusals refusals;

    SignInElsewhere(ObjectProvider<SignInProviders> configured, ProviderSignIn accounts, ProviderRefusals refusals) {
        this.configured = configured;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    /** {@code page}: where one signs in, and comes back to if it went wrong. {@code then}: where one goes otherwise. */
    public void apply(HttpSecurity http, String page, String then) {
        configured.ifAvailable(providers -> http.oauth2Login(login -> login.loginPage(page)
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(who -> who.oidcUserService(accounts))
                .defaultSuccessUrl(then)
                .failureHandler(refusals)
                .withObjectPostProcessor(sayWhyOnTheWayOut())));
    }

    /** Where the provider can't even be asked. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> sayWhyOnTheWayOut() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refusals);
                return filter;
            }
        };
    }
}
