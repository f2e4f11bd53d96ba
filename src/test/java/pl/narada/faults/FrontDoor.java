package pl.narada.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a reverse proxy does before several servers, on loopback: each connection goes to the next one that answers. */
final class FrontDoor extends Passage {

    private FrontDoor(List<Integer> servers, AtomicInteger turn) {
        super(() -> next(servers, turn));
        begin();
    }

    static FrontDoor of(URI... servers) {
        return new FrontDoor(List.of(servers).stream().map(URI::getPort).toList(), new AtomicInteger());
    }

    private static int next(List<Integer> servers, AtomicInteger turn) {
        int first = turn.getAndIncrement();
        for (int i = 0; i < servers.size(); i++) {
            int server = servers.get((first + i) % servers.size());
            if (isUp(server)) return server;
        }
        return servers.getFirst();
    }

    private static boolean isUp(int server) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), server)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    protected Runnable[] ways(Socket phone, Socket inside) {
        return new Runnable[] {() -> pass(phone, inside), () -> pass(inside, phone)};
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // one of them has gone
        } finally {
            close(from);
            close(to);
        }
    }
}
