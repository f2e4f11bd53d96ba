package pl.narada.retention;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** What will be erased within the next thirty days. */
@Service
public class Foresight {

    private final List<Foresees> all;
    private final Clock clock;

    Foresight(List<Foresees> all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    /** The next one first. */
    public List<Due> next() {
        var then = clock.instant().plus(WorkshopKeeper.WARNING);
        return all.stream()
                .flatMap(each -> each.until(then).stream())
                .sorted(Comparator.comparing(Due::at))
                .toList();
    }
}
