package pl.narada.region;

import java.util.Collection;
import java.util.Map;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;

/** Knows how many of the things agreed are still to be done. Nobody may know. */
public interface OpenActions {

    /** {@code workshops}: those that are looked at; they are over. */
    Map<Teryt, Integer> of(Collection<Workshop> workshops);
}
