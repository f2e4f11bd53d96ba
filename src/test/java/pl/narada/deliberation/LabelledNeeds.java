package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.narada.shared.TextResource;

/** Needs that a person put into groups, and how well something else did. */
final class LabelledNeeds {

    private final List<String> texts = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    /** The first labelling. */
    LabelledNeeds() {
        for (String line : TextResource.lines("/needs-labelled.txt")) {
            String[] cells = line.split(" \\| ", 3);
            groups.add(cells[0].equals("-") ? "alone " + groups.size() : cells[0]);
            texts.add(cells[2]);
        }
    }

    private LabelledNeeds(List<String> texts, List<String> groups) {
        this.texts.addAll(texts);
        this.groups.addAll(groups);
    }

    /** The same texts under the same numbers as somebody else grouped them, who had not seen the first groups. */
    LabelledNeeds again() {
        Map<String, String> groupOf = new HashMap<>();
        for (String line : TextResource.lines("/needs-labelled-again.txt")) {
            String[] cells = line.split(" \\| ", 2);
            groupOf.put(cells[1], cells[0].equals("-") ? "alone " + cells[1] : cells[0]);
        }
        return new LabelledNeeds(
                texts,
                texts.stream()
                        .map(t -> Objects.requireNonNull(groupOf.get(t), t))
                        .toList());
    }

    /** As something that was found, to be scored against another labelling. */
    List<List<Integer>> asFound() {
        return List.copyOf(IntStream.range(0, texts.size())
                .boxed()
                .collect(Collectors.groupingBy(groups::get))
                .values());
    }

    Map<Integer, String> texts() {
        return IntStream.range(0, texts.size()).boxed().collect(Collectors.toMap(i -> i, texts::get));
    }

    int groups() {
        return Set.copyOf(groups).size();
    }

    /**
     * B-cubed looks at each text and who is with it (A. Bagga and B. Baldwin, 1998; E. Amigó and others, Information
     * Retrieval 12, 2009), pairs only at who was put together. All from 0 to 1; pairs are NaN if nothing was put together.
     */
    record Score(double precision, double recall, double pairPrecision, double pairRecall) {

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    /** {@code found}: what is in none of them is by itself. */
    Score score(List<List<Integer>> found) {
        int n = texts.size();
        int[] groupOf = IntStream.range(0, n).map(i -> -1 - i).toArray();
        for (int g = 0; g < found.size(); g++) for (int id : found.get(g)) groupOf[id] = g;
        double precision = 0;
        double recall = 0;
        int right = 0;
        int put = 0;
        int wanted = 0;
        for (int i = 0; i < n; i++) {
            int with = 0;
            int same = 0;
            int both = 0;
            for (int j = 0; j < n; j++) {
                boolean together = groupOf[i] == groupOf[j];
                boolean belongs = groups.get(i).equals(groups.get(j));
                if (together) with++;
                if (belongs) same++;
                if (together && belongs) both++;
            }
            precision += (double) both / with / n;
            recall += (double) both / same / n;
            right += both - 1;
            put += with - 1;
            wanted += same - 1;
        }
        return new Score(precision, recall, (double) right / put, (double) right / wanted);
    }
}
