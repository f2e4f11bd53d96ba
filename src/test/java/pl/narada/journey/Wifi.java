package pl.narada.journey;

import java.io.IOException;
import java.net.Socket;
import pl.narada.faults.Passage;

/** The way between a phone and the server that can be taken away and given back: also from open sockets. */
final class Wifi extends Passage {

    private volatile boolean there = true;

    Wifi(int server) {
        super(server);
        begin();
    }

    void goes() {
        there = false;
        closeAll();
    }

    void comesBack() {
        there = true;
    }

    @Override
    protected boolean isThere() {
        return there;
    }

    @Override
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
}
