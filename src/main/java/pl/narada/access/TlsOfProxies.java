package pl.narada.access;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells Jetty itself that a request came over TLS to a proxy that is trusted. It makes the session's cookie before any
 * filter of ours has a say, and would make it for plain HTTP as well.
 */
@Component
class TlsOfProxies
        implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory>, HttpConfiguration.Customizer {

    private final TrustedProxies proxies;

    TlsOfProxies(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            for (Connector connector : server.getConnectors()) {
                connector.getConnectionFactories().stream()
                        .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                        .map(HttpConfiguration.ConnectionFactory.class::cast)
                        .forEach(http -> http.getHttpConfiguration().addCustomizer(this));
            }
        });
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        if (!proxies.saysTls(
                Request.getRemoteAddr(request), request.getHeaders().get("X-Forwarded-Proto"))) return request;
        return new Request.Wrapper(request) {
            @Override
            public boolean isSecure() {
                return true;
            }
        };
    }
}
