package pl.narada.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.Extension;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketHandlerAdapter;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.server.HandshakeFailureException;
import org.springframework.web.socket.server.standard.ServerEndpointRegistration;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;

/**
 * Turns a request into a socket. Spring's own way keeps the headers of each request for as long as the phone is here, and
 * lets Jakarta's defaults be looked up in all jars anew for each phone: half of the cost of a hall that comes in at once.
 */
final class PhoneUpgrade extends StandardWebSocketUpgradeStrategy {

    private static final String ADDRESS = "address";

    /** Where the phone is, as a proxy that is trusted said. */
    static String addressOf(WebSocketSession session) {
        return String.valueOf(session.getAttributes().get(ADDRESS));
    }

    @Override
    public void upgrade(
            ServerHttpRequest request,
            ServerHttpResponse response,
            @Nullable String protocol,
            List<WebSocketExtension> extensions,
            @Nullable Principal user,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws HandshakeFailureException {
        HttpServletRequest asked = getHttpServletRequest(request);
        var session = new StandardWebSocketSession(
                HttpHeaders.EMPTY, Map.of(ADDRESS, asked.getRemoteAddr()), null, null, null);
        var way = new Way(asked.getRequestURI(), new StandardWebSocketHandlerAdapter(handler, session));
        try {
            getContainer(asked).upgradeHttpToWebSocket(asked, getHttpServletResponse(response), way, Map.of());
        } catch (IOException | DeploymentException e) {
            throw new HandshakeFailureException("no socket could be made of " + request.getURI(), e);
        }
    }

    /** Answers what a handshake asks; the origin has been looked at before we come here. */
    private static final class Way extends ServerEndpointRegistration {

        Way(String path, Endpoint endpoint) {
            super(path, endpoint);
        }

        @Override
        public boolean checkOrigin(@Nullable String origin) {
            return true;
        }

        @Override
        public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
            return "";
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            Set<String> here = installed.stream().map(Extension::getName).collect(Collectors.toSet());
            return requested.stream().filter(e -> here.contains(e.getName())).toList();
        }
    }
}
