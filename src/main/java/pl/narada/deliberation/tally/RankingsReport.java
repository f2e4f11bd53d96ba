package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.deliberation.Rankings;

/** The common order by three rules beside each other. */
final class RankingsReport {

    private RankingsReport() {}

    static Map<String, Object> of(RankingsFile file) {
        Rankings rankings = Rankings.counted(file.items().size(), file.orders());
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < file.items().size(); i++) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("item", file.items().get(i));
            item.put("schulze", rankings.places().get(i));
            item.put("ranked_pairs", rankings.placesByPairs().get(i));
            item.put("borda", rankings.placesByPoints().get(i));
            item.put("borda_points", rankings.points()[i] / 2.0);
            items.add(item);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", "rankings");
        report.put(
                "people",
                file.orders().stream().mapToInt(Rankings.Order::people).sum());
        report.put("items", items);
        report.put("schulze", tiers(file, rankings.places()));
        report.put("ranked_pairs", tiers(file, rankings.placesByPairs()));
        report.put("borda", tiers(file, rankings.placesByPoints()));
        report.put("over", over(file, rankings));
        return report;
    }

    /** The best first; those that share a place together. */
    private static List<List<String>> tiers(RankingsFile file, List<Integer> places) {
        return places.stream()
                .distinct()
                .sorted()
                .map(place -> file.items().stream()
                        .filter(i -> places.get(file.items().indexOf(i)).equals(place))
                        .toList())
                .toList();
    }

    private static Map<String, Object> over(RankingsFile file, Rankings rankings) {
        Map<String, Object> over = new LinkedHashMap<>();
        for (int a = 0; a < file.items().size(); a++) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int b = 0; b < file.items().size(); b++)
                if (a != b) row.put(file.items().get(b), rankings.over()[a][b]);
            over.put(file.items().get(a), row);
        }
        return over;
    }
}
