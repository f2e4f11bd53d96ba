package pl.narada.region;

import java.util.Collection;
import java.util.List;
import pl.narada.programme.Workshop;

/** Knows of something that counties could tell others about. There may be several who do. */
interface Experiences {

    /** {@code workshops}: those that are looked at; they are over. */
    List<Experience> of(Collection<Workshop> workshops);
}
