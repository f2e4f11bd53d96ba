package pl.narada.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.narada.activity.ExampleTexts;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;

/** The texts from which the demo's meetings are put together, one a line, its columns parted by a bar. */
final class DemoBank {

    private DemoBank() {}

    /** The lines of this name, each by its columns. */
    static List<List<String>> rows(String name) {
        return ExampleTexts.lines("demo/programme/" + name + ".txt").stream()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    /** The lines of this name that are about the category. */
    static List<List<String>> rows(String name, NeedCategory about) {
        return rows(name).stream()
                .filter(row -> row.getFirst().equals(about.key()))
                .toList();
    }

    static NeedCategory category(String key) {
        return NeedCategory.find(key).orElseThrow(() -> new IllegalStateException("no category " + key));
    }

    /** What a theme of this name is about; nothing if the bank doesn't know it. */
    static Set<NeedCategory> ofTheme(String name) {
        Set<NeedCategory> categories = new LinkedHashSet<>();
        for (List<String> row : rows("themes")) {
            if (!row.subList(1, row.size()).contains(name)) continue;
            for (String key : row.getFirst().split(",")) categories.add(category(key.strip()));
        }
        return categories;
    }

    /** Columns of the form "finanse 3". */
    static Map<NeedCategory, Double> weights(List<String> columns) {
        Map<NeedCategory, Double> weights = new LinkedHashMap<>();
        for (String column : columns) {
            String[] parts = column.split(" ");
            weights.put(category(parts[0]), Double.valueOf(parts[1]));
        }
        return weights;
    }

    /** What each sector cares for more than others do. */
    static Map<Sector, Map<NeedCategory, Double>> tastes() {
        Map<Sector, Map<NeedCategory, Double>> tastes = new EnumMap<>(Sector.class);
        for (List<String> row : rows("tastes")) {
            Sector sector = Sector.parse(row.getFirst()).orElseThrow();
            tastes.put(sector, weights(row.subList(1, row.size())));
        }
        return tastes;
    }
}
