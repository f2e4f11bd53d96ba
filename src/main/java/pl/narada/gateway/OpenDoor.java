package pl.narada.gateway;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** A server that is ending opens no more sockets, and says so in a way that makes a proxy try another one. */
@Component
class OpenDoor implements HandshakeInterceptor {

    private final Errands errands;

    OpenDoor(Errands errands) {
        this.errands = errands;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        if (!errands.isEnding()) return true;
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        return false;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception wrong) {}
}
