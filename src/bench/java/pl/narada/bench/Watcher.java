package pl.narada.bench;

/** Hears what happens to the phones; called by the phones' own two threads. */
interface Watcher {

    Watcher NOBODY = new Watcher() {};

    /** Welcome, and known if it ever joined; so long after it began to connect. */
    default void live(LoadPhone phone, long nanos) {}

    default void lost(LoadPhone phone) {}

    /** Acknowledged, so long after the person wanted it. */
    default void done(LoadPhone phone, Cast cast, long nanos) {}

    /** What all see has changed. */
    default void update(LoadPhone phone) {}
}
