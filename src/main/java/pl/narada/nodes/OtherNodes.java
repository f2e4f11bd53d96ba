package pl.narada.nodes;

import java.time.Instant;
import java.util.List;

/**
 * What the servers of one installation tell each other of themselves just now, such as who is connected to them. It is
 * only hearsay: not written down, late by a second or so, gone soon after the server that said it. What must be true
 * belongs into a journal or a table.
 */
public interface OtherNodes {

    /** A server that is up. {@code name}: its computer's, for people. */
    record Node(String name, Instant startedAt, boolean ourselves) {}

    /** The most characters that are told at a time. */
    int LONGEST = 2_000;

    /** Says so to the others from now on; blank: nothing any more. What is longer than {@link #LONGEST} is cut off. */
    void tell(String topic, String text);

    /** What each of the others says just now about this. */
    List<String> heard(String topic);

    /** Called, from any thread, when what the others say about this may have changed. Returns how to stop it. */
    Runnable onChange(String topic, Runnable listener);

    /** All that are up, this one first. */
    List<Node> nodes();

    /** By how many entries of its journal the room that is furthest behind was behind, at the last look; 0 without others. */
    long lag();
}
