package pl.narada.access;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import pl.narada.shared.Result;

/** The provider's word (signature, issuer and nonce have been checked) becomes a sign-in to our account, or a refusal. */
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final ElsewhereAccounts accounts;
    private final OidcUserService provider = new OidcUserService();

    ProviderSignIn(ElsewhereAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var shown = Shown.of(provider.loadUser(request));
        return switch (accounts.signIn(shown)) {
            case Result.Ok<SignedInElsewhere>(var who) -> who;
            case Result.Refused<SignedInElsewhere>(var why) ->
                throw new OAuth2AuthenticationException(
                        new OAuth2Error(why.reason().code(), String.valueOf(shown.email()), null));
        };
    }
}
