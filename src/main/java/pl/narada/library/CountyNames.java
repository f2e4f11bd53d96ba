package pl.narada.library;

import java.util.Map;
import pl.narada.shared.Teryt;

/** What the library must know of the counties. The programme keeps them and tells it. */
public interface CountyNames {

    /** In the order of the alphabet. */
    Map<Teryt, String> countyNames();
}
