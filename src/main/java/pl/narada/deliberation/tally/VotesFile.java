package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Csv.Row;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.statements.Sheet;
import pl.narada.deliberation.statements.Told;

/**
 * Votes on statements, one row each: {@code participant,sector,item,vote,modified_ms}. Of several rows of one person on one
 * item the last by {@code modified_ms} counts; an empty vote takes it back. The order of rows says nothing, so two different
 * votes of the same moment are refused. A person's sector is the last one they named.
 *
 * @param items in the order of their names
 * @param sectors in the order of their names, without the empty one
 * @param sheet people in the order of their names
 * @param rows how many rows there were
 * @param replaced how many of them did not count because of a later one
 */
record VotesFile(List<String> items, List<String> sectors, Sheet sheet, List<String> sectorOf, int rows, int replaced) {

    private static final List<String> COLUMNS = List.of("participant", "sector", "item", "vote", "modified_ms");

    private record Latest(long time, @Nullable Stance stance) {}

    private record Named(long time, String sector) {}

    static boolean looksLike(Row heading) {
        List<String> names =
                heading.cells().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        return names.contains("vote") && names.contains("item");
    }

    static VotesFile read(List<Row> rows) throws Unreadable {
        Row heading = rows.getFirst();
        List<String> names =
                heading.cells().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        for (String column : COLUMNS)
            if (!names.contains(column))
                throw new Unreadable(heading.line(), "The column %s is missing".formatted(column));
        Map<String, Map<String, Latest>> votes = new TreeMap<>();
        Map<String, Named> sectors = new HashMap<>();
        int replaced = 0;
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() > names.size())
                throw new Unreadable(row.line(), "There are more cells than columns");
            String person = cell(row, names, "participant");
            String item = cell(row, names, "item");
            if (person.isEmpty() || item.isEmpty())
                throw new Unreadable(row.line(), "A vote needs a participant and an item");
            var latest = new Latest(time(row, names), stance(row, names));
            Map<String, Latest> own = votes.computeIfAbsent(person, _ -> new TreeMap<>());
            Latest before = own.get(item);
            if (before != null) replaced++;
            boolean contradicts =
                    before != null && before.time() == latest.time() && before.stance() != latest.stance();
            if (contradicts)
                throw new Unreadable(
                        row.line(),
                        "\"%s\" votes twice on \"%s\" at the same moment, and differently".formatted(person, item));
            if (before == null || latest.time() > before.time()) own.put(item, latest);
            name(row, person, new Named(latest.time(), cell(row, names, "sector")), sectors);
        }
        return of(votes, sectors, rows.size() - 1, replaced);
    }

    private static void name(Row row, String person, Named named, Map<String, Named> sectors) throws Unreadable {
        if (named.sector().isEmpty()) return;
        Named before = sectors.get(person);
        boolean contradicts = before != null
                && before.time() == named.time()
                && !before.sector().equals(named.sector());
        if (contradicts)
            throw new Unreadable(row.line(), "\"%s\" is of two sectors at the same moment".formatted(person));
        if (before == null || named.time() > before.time()) sectors.put(person, named);
    }

    private static String cell(Row row, List<String> names, String column) {
        int at = names.indexOf(column);
        return at < row.cells().size() ? row.cells().get(at) : "";
    }

    private static long time(Row row, List<String> names) throws Unreadable {
        String time = cell(row, names, "modified_ms");
        if (!time.matches("\\d{1,18}"))
            throw new Unreadable(row.line(), "modified_ms must be whole milliseconds, not \"%s\"".formatted(time));
        return Long.parseLong(time);
    }

    private static @Nullable Stance stance(Row row, List<String> names) throws Unreadable {
        String vote = cell(row, names, "vote").toLowerCase(Locale.ROOT);
        if (vote.isEmpty()) return null;
        return Stream.of(Stance.values())
                .filter(s -> s.wire().equals(vote))
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable(row.line(), "A vote is agree, disagree or pass, not \"%s\"".formatted(vote)));
    }

    private static VotesFile of(
            Map<String, Map<String, Latest>> votes, Map<String, Named> named, int rows, int replaced) {
        List<String> items = votes.values().stream()
                .flatMap(own -> own.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        items.forEach(i -> numbers.put(i, numbers.size()));
        List<String> sectors = List.copyOf(
                new TreeSet<>(named.values().stream().map(Named::sector).toList()));
        var sheet = new Sheet(items.size());
        List<String> sectorOf = new ArrayList<>();
        votes.forEach((person, own) -> {
            Named known = named.get(person);
            String sector = known == null ? "" : known.sector();
            int row = sheet.person(known == null ? Told.UNASSIGNED : sectors.indexOf(sector));
            sectorOf.add(sector);
            own.forEach((item, latest) -> {
                Stance stance = latest.stance();
                if (stance != null) sheet.set(row, numbers.getOrDefault(item, 0), stance);
            });
        });
        return new VotesFile(items, sectors, sheet, sectorOf, rows, replaced);
    }
}
