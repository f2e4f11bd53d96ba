package pl.narada.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** How staff can sign in here: with a password, at a provider, or either. */
@Component
public class SignInWays {

    /** {@code password}: false if only providers say who somebody is. */
    @ConfigurationProperties("narada.sign-in")
    record Setting(@DefaultValue("true") boolean password) {}

    private final boolean password;
    private final List<SignInProvider> providers;

    /** Does not start where nobody could sign in. */
    SignInWays(Setting setting, ObjectProvider<SignInProviders> configured) {
        password = setting.password();
        providers = configured.stream().flatMap(c -> c.all().stream()).toList();
        if (!password && providers.isEmpty()) {
            throw new IllegalStateException(
                    "narada.sign-in.password=false needs a provider: see spring.security.oauth2.client in the README");
        }
    }

    public boolean byPassword() {
        return password;
    }

    /** In the order of the configuration; empty: passwords only. */
    public List<SignInProvider> providers() {
        return providers;
    }
}
