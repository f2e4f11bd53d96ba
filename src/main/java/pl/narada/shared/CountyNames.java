package pl.narada.shared;

import java.util.Map;

/** What modules below the programme must know of the counties. The programme keeps them and tells. */
public interface CountyNames {

    /** In the order of the alphabet. */
    Map<Teryt, String> countyNames();
}
