package pl.narada.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import pl.narada.demo.DemoScript.Said;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;

/** What people vote for: what their county and their sector care for, and now and then something else. */
final class DemoTaste {

    private static final Map<Sector, Map<NeedCategory, Double>> OF_SECTORS = DemoBank.tastes();

    private final DemoScript script;
    private final Random random;

    DemoTaste(DemoScript script, Random random) {
        this.script = script;
        this.random = random;
    }

    private double liking(Sector sector, NeedCategory about) {
        double own = OF_SECTORS.getOrDefault(sector, Map.of()).getOrDefault(about, 1.0);
        return script.concern(about) * own;
    }

    /** So many of the choices, which are numbered from 1, without putting one back. */
    Map<Integer, Integer> dots(Sector sector, List<NeedCategory> choices, int dots) {
        record Drawn(int choice, double key) {}
        Map<Integer, Integer> ballot = new LinkedHashMap<>();
        // Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006
        IntStream.range(0, choices.size())
                .mapToObj(i -> new Drawn(i + 1, Math.pow(random.nextDouble(), 1 / liking(sector, choices.get(i)))))
                .sorted(Comparator.comparingDouble(Drawn::key).reversed())
                .limit(dots)
                .forEach(drawn -> ballot.put(drawn.choice(), 1));
        return ballot;
    }

    /** All that this person supports; nobody goes home without anything. */
    Map<Integer, Integer> approved(Sector sector, List<Said> ideas) {
        Map<Integer, Integer> ballot = new LinkedHashMap<>();
        for (int i = 0; i < ideas.size(); i++) {
            if (agrees(sector, ideas.get(i).about(), 0.09)) ballot.put(i + 1, 1);
        }
        if (ballot.isEmpty()) ballot.put(1 + random.nextInt(ideas.size()), 1);
        return ballot;
    }

    /** {@code keenness}: how likely it is for something that is liked once. */
    boolean agrees(Sector sector, NeedCategory about, double keenness) {
        return random.nextDouble() < Math.min(0.9, keenness * liking(sector, about));
    }
}
