package pl.narada.gateway;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import pl.narada.broadcast.Pages;
import tools.jackson.databind.JsonNode;

/** The other end of a connection: keeps what it was sent. */
final class FakeSocket {

    final WebSocketSession session;
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final List<JsonNode> passedOver = new ArrayList<>();

    FakeSocket(String id) {
        session = (WebSocketSession) Proxy.newProxyInstance(
                FakeSocket.class.getClassLoader(), new Class<?>[] {WebSocketSession.class}, (_, method, arguments) -> {
                    switch (method.getName()) {
                        case "getId" -> {
                            return id;
                        }
                        case "getAttributes" -> {
                            return Map.of("address", "127.0.0.1");
                        }
                        case "sendMessage" -> received.add(((TextMessage) arguments[0]).getPayload());
                        case "close" -> received.add("{\"t\":\"closed\"}");
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    /** The first message of this type that has not been taken yet; answers and news may come in any order. */
    JsonNode next(String type, long time, TimeUnit unit) throws InterruptedException {
        for (JsonNode message : passedOver) {
            if (isOf(type, message)) {
                passedOver.remove(message);
                return message;
            }
        }
        for (String frame = received.poll(time, unit); frame != null; frame = received.poll(time, unit)) {
            JsonNode message = Pages.read(frame);
            if (isOf(type, message)) return message;
            passedOver.add(message);
        }
        throw new AssertionError("no " + type + ", only " + passedOver);
    }

    private static boolean isOf(String type, JsonNode message) {
        return message.path("t").asString().equals(type);
    }
}
