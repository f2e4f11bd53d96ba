package pl.narada.gateway;

import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Only pages of this server may open the socket: that is the default for origins, and stays so. */
@Configuration
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final PhoneSocket phones;
    private final OpenDoor door;

    SocketConfiguration(PhoneSocket phones, OpenDoor door) {
        this.phones = phones;
        this.door = door;
    }

    /** A hall's worth of phones may knock in the same instant; who doesn't fit in the queue knocks again a second later. */
    private static final int WAITING_AT_THE_DOOR = 4_096;

    @Bean
    static WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> door() {
        return factory -> factory.addServerCustomizers(server -> {
            for (Connector connector : server.getConnectors()) {
                if (connector instanceof ServerConnector door) door.setAcceptQueueSize(WAITING_AT_THE_DOOR);
            }
        });
    }

    @Bean
    static Uptime uptime() {
        return () -> System.nanoTime() / 1_000_000;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        // Jetty's own interface hands over whole messages only, and closes the socket of one that is too long
        var handshakes = new DefaultHandshakeHandler(new PhoneUpgrade());
        registry.addHandler(phones, "/ws").setHandshakeHandler(handshakes).addInterceptors(door);
    }

    /** For every connection from now on; the server has only just begun. */
    @EventListener
    void compressLightly(WebServerInitializedEvent started) {
        if (!(started.getWebServer() instanceof JettyWebServer jetty)) return;
        for (ContextHandler context : jetty.getServer().getDescendants(ContextHandler.class)) {
            WebSocketServerComponents.getWebSocketComponents(context)
                    .getExtensionRegistry()
                    .register("permessage-deflate", LightDeflate.class);
        }
    }
}
