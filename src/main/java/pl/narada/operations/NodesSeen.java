package pl.narada.operations;

import java.time.Instant;
import java.util.List;

/** Which servers of the installation are there. Whoever knows puts this in; otherwise the page speaks of this one only. */
@FunctionalInterface
public interface NodesSeen {

    /** {@code name}: as whoever runs it knows the server; {@code heard}: when it last said that it is there. */
    record Node(String name, Instant heard) {}

    List<Node> seen();
}
