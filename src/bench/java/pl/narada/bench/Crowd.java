package pl.narada.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** All phones of a run. */
final class Crowd implements AutoCloseable {

    private final Sockets sockets;
    private final String code;
    private final List<LoadPhone> phones = new ArrayList<>();
    private final AtomicInteger live = new AtomicInteger();
    private final LongAdder unsaved = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private volatile Watcher watcher = Watcher.NOBODY;

    /** Spread evenly over the servers. */
    Crowd(List<URI> servers, String code) {
        this.sockets = new Sockets(servers);
        this.code = code;
    }

    /** So many more, not connected yet. */
    List<LoadPhone> add(int count) {
        List<LoadPhone> more = new ArrayList<>();
        for (int i = 0; i < count; i++) more.add(new LoadPhone(phones.size() + i, this, sockets.thread()));
        phones.addAll(more);
        return more;
    }

    List<LoadPhone> phones() {
        return phones;
    }

    /** From now on this one is told, until the next one comes. */
    void watch(Watcher next) {
        watcher = next;
    }

    Watcher watcher() {
        return watcher;
    }

    Sockets sockets() {
        return sockets;
    }

    String code() {
        return code;
    }

    void came() {
        live.incrementAndGet();
    }

    void left() {
        live.decrementAndGet();
    }

    int live() {
        return live.get();
    }

    void unsaved() {
        unsaved.increment();
    }

    void refused(Message message) {
        refused.increment();
        if (refused.sum() < 4) System.out.println("A phone was told " + message.text());
    }

    long unsavedSoFar() {
        return unsaved.sum();
    }

    long refusedSoFar() {
        return refused.sum();
    }

    @Override
    public void close() {
        sockets.close();
    }
}
