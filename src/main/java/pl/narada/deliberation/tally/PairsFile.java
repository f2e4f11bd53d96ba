package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import pl.narada.deliberation.Csv.Row;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.pairwise.Comparisons;

/**
 * Comparisons of two, one row each: {@code preferred,other} and perhaps {@code times}, how often that was said; 1 if it is
 * empty. Further columns, as that of the participant, are passed over.
 *
 * @param items in the order of their names
 */
record PairsFile(List<String> items, Comparisons comparisons) {

    private record Read(String preferred, String other, int times) {}

    static boolean looksLike(Row heading) {
        return names(heading).containsAll(List.of("preferred", "other"));
    }

    static PairsFile read(List<Row> rows) throws Unreadable {
        Row heading = rows.getFirst();
        if (!looksLike(heading)) throw new Unreadable(heading.line(), "The columns preferred and other are needed");
        List<String> names = names(heading);
        List<Read> read = new ArrayList<>();
        Set<String> items = new TreeSet<>();
        for (Row row : rows.subList(1, rows.size())) {
            String preferred = cell(row, names.indexOf("preferred"));
            String other = cell(row, names.indexOf("other"));
            if (preferred.isEmpty() || other.isEmpty())
                throw new Unreadable(row.line(), "A comparison needs two items");
            if (preferred.equals(other))
                throw new Unreadable(row.line(), "\"%s\" is compared with itself".formatted(preferred));
            items.addAll(List.of(preferred, other));
            read.add(new Read(preferred, other, times(row, names)));
        }
        if (read.isEmpty()) throw new Unreadable("There is no comparison in the file");
        List<String> all = List.copyOf(items);
        var comparisons = new Comparisons(all.size());
        read.forEach(r -> comparisons.add(all.indexOf(r.preferred()), all.indexOf(r.other()), r.times()));
        return new PairsFile(all, comparisons);
    }

    private static List<String> names(Row heading) {
        return heading.cells().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
    }

    private static String cell(Row row, int at) {
        return at >= 0 && at < row.cells().size() ? row.cells().get(at) : "";
    }

    private static int times(Row row, List<String> names) throws Unreadable {
        String times = cell(row, names.indexOf("times"));
        if (times.isEmpty()) return 1;
        if (!times.matches("\\d{1,6}"))
            throw new Unreadable(row.line(), "times must be a whole number, not \"%s\"".formatted(times));
        return Integer.parseInt(times);
    }
}
