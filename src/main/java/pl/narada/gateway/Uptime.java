package pl.narada.gateway;

/** Milliseconds since some moment. Unlike the clock on the wall it is never set, so presence can be measured by it. */
@FunctionalInterface
interface Uptime {
    long millis();
}
