package pl.narada.journey;

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
}
