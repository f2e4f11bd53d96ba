package pl.narada.nodes;

import java.time.Instant;

/** Servers for tests that have only one. */
public final class NodesInTests {

    private NodesInTests() {}

    public static OtherNodes alone() {
        return new OneNode(new Myself("here", "here", Instant.EPOCH));
    }
}
