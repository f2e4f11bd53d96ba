package pl.narada.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** What a reverse proxy does before several servers, on loopback. */
public final class FrontDoor extends Passage {

    private FrontDoor(List<URI> servers, IntSupplier turn) {
        super(() -> next(servers.stream().map(URI::getPort).toList(), turn.getAsInt()));
        begin();
    }

    /** Each connection goes to the next one that answers, as those of phones may. */
    static FrontDoor of(URI... servers) {
        var turn = new AtomicInteger();
        return new FrontDoor(List.of(servers), turn::getAndIncrement);
    }

    /** All go to the first one, or, when it is dead, to the next, as those of one browser with staff screens must. */
    public static FrontDoor keepingTo(URI... servers) {
        return new FrontDoor(List.of(servers), () -> 0);
    }

    private static int next(List<Integer> servers, int first) {
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
}
