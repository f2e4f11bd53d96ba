package pl.narada.bench;

import java.time.Duration;

/** A little below what the server takes from one socket: 60 commands at once, and 10 a second. Used by one thread. */
final class Pace {

    private static final int AT_ONCE = 50;
    private static final double A_SECOND = 9.5;
    private static final long ONE = (long) (1e9 / A_SECOND);

    /** When the allowance will be whole again. */
    private long whole = System.nanoTime();

    boolean allows() {
        long now = System.nanoTime();
        long next = Math.max(now, whole) + ONE;
        if (next - now > AT_ONCE * ONE) return false;
        whole = next;
        return true;
    }

    /** How many a second one phone may send in so long a time. */
    static double in(Duration time) {
        return A_SECOND + AT_ONCE / (double) time.toSeconds();
    }
}
