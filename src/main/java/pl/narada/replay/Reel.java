package pl.narada.replay;

import java.util.List;
import pl.narada.room.Entry;

/** The journal of one workshop. */
interface Reel {

    /** Those after the version {@code after}, in order, up to and with {@code last}. */
    List<Entry> between(long after, long last);
}
