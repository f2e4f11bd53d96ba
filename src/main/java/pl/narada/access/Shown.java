package pl.narada.access;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whom a provider has shown. Issuer and subject are the person, as OpenID Connect has it: a subject is never given to
 * anybody else, an e-mail address may be.
 */
record Shown(String issuer, String subject, @Nullable String email, boolean verified) {

    static Shown of(OidcUser user) {
        return new Shown(
                String.valueOf(user.getIdToken().getIssuer()),
                String.valueOf(user.getIdToken().getSubject()),
                user.getEmail(),
                Boolean.TRUE.equals(user.getEmailVerified()));
    }

    /** In small letters; empty unless the provider vouches for it. */
    Optional<String> verifiedEmail() {
        return verified ? Optional.ofNullable(email).map(e -> e.strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
