package pl.narada.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.narada.shared.CountyNames;
import pl.narada.shared.Teryt;

/** Tells the modules that stand below the programme what the counties are called. */
@Component
class CountyNamesHere implements CountyNames {

    private final Programme programme;

    CountyNamesHere(Programme programme) {
        this.programme = programme;
    }

    @Override
    public Map<Teryt, String> countyNames() {
        Map<Teryt, String> names = new LinkedHashMap<>();
        programme.counties().forEach(county -> names.put(county.teryt(), county.name()));
        return names;
    }
}
