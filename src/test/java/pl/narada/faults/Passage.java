package pl.narada.faults;

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
import java.util.function.IntSupplier;

/** A way from phones to the server, on loopback, on which tests stand: it passes on what it gets as each of them wants. */
public abstract class Passage implements AutoCloseable {

    private final IntSupplier server;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    protected Passage(int server) {
        this(() -> server);
    }

    /** {@code server}: asked anew for each connection. */
    protected Passage(IntSupplier server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public final URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** From now on phones are let in; not before whoever stands here is ready. */
    protected final void begin() {
        threads.execute(this::accept);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket phone = door.accept();
                open.add(phone);
                Socket inside = toTheServer(phone);
                open.add(inside);
                Runnable[] ways = ways(phone, inside);
                for (Runnable way : ways) threads.execute(way);
            } catch (IOException _) {
                // the phone has given up, or the way is closed
            }
        }
    }

    private Socket toTheServer(Socket phone) throws IOException {
        try {
            if (!isThere()) throw new IOException("no way");
            return new Socket(InetAddress.getLoopbackAddress(), server.getAsInt());
        } catch (IOException e) {
            close(phone);
            throw e;
        }
    }

    /** Whether a phone is let in just now. */
    protected boolean isThere() {
        return true;
    }

    /** What goes on in each direction of a new connection, on threads of their own; unless said otherwise, all is passed on. */
    protected Runnable[] ways(Socket phone, Socket inside) {
        return new Runnable[] {() -> pass(phone, inside), () -> pass(inside, phone)};
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

    protected final void closeAll() {
        open.forEach(this::close);
    }

    protected final void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException _) {
            // closed already
        }
    }

    @Override
    public final void close() throws IOException {
        door.close();
        closeAll();
        threads.shutdown();
    }
}
