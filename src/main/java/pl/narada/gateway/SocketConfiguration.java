package pl.narada.gateway;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Only pages of this server may open the socket: that is the default for origins, and stays so. */
@Configuration
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private final PhoneSocket phones;

    SocketConfiguration(PhoneSocket phones) {
        this.phones = phones;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(phones, "/ws");
    }
}
