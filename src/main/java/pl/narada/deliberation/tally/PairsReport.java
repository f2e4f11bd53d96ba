package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.pairwise.BradleyTerry;
import pl.narada.deliberation.pairwise.BradleyTerry.Standing;
import pl.narada.deliberation.pairwise.Comparisons;

/** How much each item is preferred, by Bradley and Terry's model. */
final class PairsReport {

    private PairsReport() {}

    /** {@code prior}: with 0 there is an answer only if from every item to every other there is a way of wins. */
    static Map<String, Object> of(PairsFile file, double prior) throws Unreadable {
        Comparisons comparisons = file.comparisons();
        if (prior == 0 && !BradleyTerry.isSettledWithoutPrior(comparisons))
            throw new Unreadable(
                    "Without a prior these comparisons have no answer: some items never lost to the others");
        List<Map<String, Object>> items = new ArrayList<>();
        int all = 0;
        for (Standing standing : BradleyTerry.of(comparisons, prior)) {
            items.add(row(file, standing));
            all += comparisons.won(standing.item());
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", "pairs");
        report.put("comparisons", all);
        report.put("prior", prior);
        report.put("items", items);
        return report;
    }

    private static Map<String, Object> row(PairsFile file, Standing standing) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("item", file.items().get(standing.item()));
        item.put("compared", standing.compared());
        item.put("won", file.comparisons().won(standing.item()));
        item.put("strength", standing.strength());
        item.put("chance", 1 / (1 + Math.exp(-standing.strength())));
        item.put("error", standing.error());
        item.put("interval", standing.range().map(range -> List.of(range.low(), range.high())));
        return item;
    }
}
