package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.List;
import pl.narada.deliberation.Wilson.Interval;

/** What is too close to call: neighbours in an order whose intervals overlap are one band, and drawn as one. */
public final class Bands {

    private Bands() {}

    /** {@code inOrder}: of each place its interval. Of each band the places in it, from 0, which follow each other. */
    public static List<List<Integer>> of(List<Interval> inOrder) {
        List<List<Integer>> bands = new ArrayList<>();
        for (int place = 0; place < inOrder.size(); place++) {
            boolean close = place > 0 && inOrder.get(place - 1).overlaps(inOrder.get(place));
            if (!close) bands.add(new ArrayList<>());
            bands.getLast().add(place);
        }
        return bands.stream().map(List::copyOf).toList();
    }
}
