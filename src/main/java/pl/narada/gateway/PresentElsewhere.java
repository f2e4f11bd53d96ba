package pl.narada.gateway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.narada.nodes.OtherNodes;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/**
 * Who is connected to the other servers: they tell each other numbers, nothing about persons. Somebody with tabs on two
 * servers counts twice.
 */
@Component
class PresentElsewhere {

    private final OtherNodes others;

    PresentElsewhere(OtherNodes others) {
        this.others = others;
    }

    void tell(WorkshopId workshop, Map<Sector, Integer> here) {
        others.tell(
                topic(workshop),
                here.entrySet().stream()
                        .map(e -> e.getKey().name() + " " + e.getValue())
                        .collect(Collectors.joining("\n")));
    }

    /** These, and those who are elsewhere. */
    Map<Sector, Integer> with(Map<Sector, Integer> here, WorkshopId workshop) {
        List<String> elsewhere = others.heard(topic(workshop));
        if (elsewhere.isEmpty()) return here;
        Map<Sector, Integer> all = new EnumMap<>(Sector.class);
        all.putAll(here);
        elsewhere.stream().flatMap(String::lines).forEach(line -> {
            String[] words = line.split(" ");
            all.merge(Sector.valueOf(words[0]), Integer.parseInt(words[1]), Integer::sum);
        });
        return all;
    }

    Runnable onChange(WorkshopId workshop, Runnable listener) {
        return others.onChange(topic(workshop), listener);
    }

    private static String topic(WorkshopId workshop) {
        return "present/" + workshop;
    }
}
