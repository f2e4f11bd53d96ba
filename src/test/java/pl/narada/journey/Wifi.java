package pl.narada.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The way between a phone and the server, on loopback, that can be taken away and given back: also from open sockets. */
final class Wifi implements AutoCloseable {

    private final int server;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean there = true;

    Wifi(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    void goes() {
        there = false;
        open.forEach(this::close);
    }

    void comesBack() {
        there = true;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket phone = door.accept();
                open.add(phone);
                if (!there) {
                    close(phone);
                    continue;
                }
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(inside);
                threads.execute(() -> pass(phone, inside));
                threads.execute(() -> pass(inside, phone));
            } catch (IOException _) {
                // the phone has given up, or the way is closed for good
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // closed from the other side
        } finally {
            close(from);
            close(to);
        }
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException _) {
            // closed already
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        goes();
        threads.shutdown();
    }
}
