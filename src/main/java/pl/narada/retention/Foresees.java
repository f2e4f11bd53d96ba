package pl.narada.retention;

import java.time.Instant;
import java.util.List;

/** Says what it will erase by itself, so that somebody may keep a copy first. */
public interface Foresees {

    /** Up to this moment, in no order. */
    List<Due> until(Instant then);
}
