package pl.narada.faults;

import java.util.Map;

/** One ballot that a phone has sent: perhaps acknowledged, with the number of the entry; 0 before that. */
final class Cast {

    private final String id;
    private final Map<Integer, Integer> ballot;
    private volatile long entry;

    Cast(String id, Map<Integer, Integer> ballot) {
        this.id = id;
        this.ballot = ballot;
    }

    String id() {
        return id;
    }

    Map<Integer, Integer> ballot() {
        return ballot;
    }

    /** The server has said "done". It must say the same ever after. */
    void acknowledged(long by) {
        if (entry != 0 && entry != by) throw new AssertionError(this + " is acknowledged anew, by " + by);
        entry = by;
    }

    boolean isAcknowledged() {
        return entry != 0;
    }

    long entry() {
        return entry;
    }

    @Override
    public String toString() {
        return "%s %s, entry %d".formatted(id, ballot, entry);
    }
}
