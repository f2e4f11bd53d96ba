package pl.narada.access;

import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who has signed in at a provider: our account, and nothing of what the provider told beyond who it is. */
class SignedInElsewhere extends SignedIn implements OidcUser {

    private static final long serialVersionUID = 1L;

    private final OidcIdToken who;

    SignedInElsewhere(Staff staff, Shown shown) {
        super(staff);
        // the token itself is of no more use
        who = new OidcIdToken("not kept", null, null, Map.of("iss", shown.issuer(), "sub", shown.subject()));
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(who.getClaims());
    }

    @Override
    public OidcIdToken getIdToken() {
        return who;
    }
}
