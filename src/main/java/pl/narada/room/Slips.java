package pl.narada.room;

import java.util.Collection;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import pl.narada.shared.ParticipantId;

/**
 * Personal codes on slips of paper, known here by their hashes only.
 *
 * @param required whether nobody joins without one
 * @param issued those that are valid, used or not
 * @param used who joined with which
 */
public record Slips(boolean required, PSet<String> issued, PMap<String, ParticipantId> used) {

    /** As many can be made for one workshop. */
    public static final int MOST = 2_000;

    static final Slips NONE = new Slips(false, HashTreePSet.empty(), HashTreePMap.empty());

    /** Those that nobody has joined with yet. */
    public int unused() {
        return issued.size() - used.size();
    }

    Slips required(boolean wanted) {
        return new Slips(wanted, issued, used);
    }

    Slips issued(Collection<String> more) {
        return new Slips(required, issued.plusAll(more), used);
    }

    /** Whoever has joined keeps their place. */
    Slips voided() {
        return new Slips(required, HashTreePSet.from(used.keySet()), used);
    }

    Slips used(String slip, ParticipantId who) {
        return new Slips(required, issued, used.plus(slip, who));
    }
}
