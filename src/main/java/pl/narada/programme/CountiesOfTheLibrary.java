package pl.narada.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.narada.library.CountyNames;
import pl.narada.shared.Teryt;

/** Tells the library, which stands below the programme, what the counties are called. */
@Component
class CountiesOfTheLibrary implements CountyNames {

    private final Programme programme;

    CountiesOfTheLibrary(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Map<Teryt, String> countyNames() {
        Map<Teryt, String> names = new LinkedHashMap<>();
        programme.counties().forEach(county -> names.put(county.teryt(), county.name()));
        return names;
    }
}
