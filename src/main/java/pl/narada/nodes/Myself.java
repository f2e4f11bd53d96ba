package pl.narada.nodes;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** This server, from its start to its end. */
record Myself(String id, String name, Instant startedAt) {

    static Myself now(Clock clock) {
        return new Myself(
                UUID.randomUUID().toString().substring(0, 13),
                computer() + ":" + ProcessHandle.current().pid(),
                clock.instant());
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            // a computer without a name is still one
            return "?";
        }
    }
}
