package pl.narada.faults;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The hall's bad network, on loopback: passes on what it gets and cuts each connection at a random moment: in the middle
 * of a frame, either way, or right after something went to the server and before the answer came back.
 */
final class CutNetwork extends Passage {

    private static final int SHORTEST = 300;
    private static final int LONGEST = 6_000;
    private static final double CUT_AFTER_SENDING = 0.03;

    private final long seed;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean calm;

    CutNetwork(URI server, long seed) {
        super(server.getPort());
        this.seed = seed;
        begin();
    }

    int cuts() {
        return cuts.get();
    }

    /** No more cuts. */
    void calm() {
        calm = true;
    }

    @Override
    protected Runnable[] ways(Socket phone, Socket inside) {
        var random = new Random(seed + connections.incrementAndGet());
        var up = new Pipe(phone, inside, new Random(random.nextLong()), CUT_AFTER_SENDING);
        var down = new Pipe(inside, phone, new Random(random.nextLong()), 0);
        return new Runnable[] {up::run, down::run};
    }

    /** One way of one connection. */
    private final class Pipe {
        private final Socket from;
        private final Socket to;
        private final Random random;
        private final double afterSending;
        private int left;

        Pipe(Socket from, Socket to, Random random, double afterSending) {
            this.from = from;
            this.to = to;
            this.random = random;
            this.afterSending = afterSending;
            this.left = random.nextInt(SHORTEST, LONGEST);
        }

        void run() {
            byte[] bytes = new byte[2048];
            try {
                for (int n = from.getInputStream().read(bytes);
                        n > 0;
                        n = from.getInputStream().read(bytes)) {
                    boolean cut = !calm && (n > left || random.nextDouble() < afterSending);
                    to.getOutputStream().write(bytes, 0, cut ? Math.min(n, left) : n);
                    if (cut) {
                        cuts.incrementAndGet();
                        break;
                    }
                    left = Math.max(0, left - n);
                }
            } catch (IOException _) {
                // cut the other way
            } finally {
                // abruptly now and then, as when a phone leaves the Wi-Fi
                if (random.nextInt(3) == 0) reset(from);
                close(from);
                close(to);
            }
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException _) {
            // closed already
        }
    }
}
