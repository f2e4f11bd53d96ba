package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.narada.deliberation.Csv.Row;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.choice.Approvals;
import pl.narada.deliberation.choice.Approvals.Ballot;

/**
 * Who approves of what: a table {@code voter,sector,items} with items apart by semicolons, or lists as in the files of
 * abcvoting ({@code profile: [[0, 1], [1, 2]]}, {@code num_cand}, {@code committeesize}, {@code weights}).
 *
 * @param k how many are to be chosen, if the file says so
 */
record ApprovalsFile(Approvals approvals, OptionalInt k) {

    private static final Pattern LIST = Pattern.compile("\\[([^\\[\\]]*)]");

    static boolean looksLike(Row heading) {
        List<String> names =
                heading.cells().stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
        return names.contains("voter") && names.contains("items");
    }

    static ApprovalsFile read(List<Row> rows) throws Unreadable {
        List<String> names = rows.getFirst().cells().stream()
                .map(c -> c.toLowerCase(Locale.ROOT))
                .toList();
        record Read(String sector, Set<String> items) {}
        List<Read> read = new ArrayList<>();
        Set<String> voters = new HashSet<>();
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() > names.size())
                throw new Unreadable(row.line(), "There are more cells than columns; items are apart by semicolons");
            String voter = cell(row, names, "voter");
            if (voter.isEmpty() || !voters.add(voter))
                throw new Unreadable(row.line(), "The voter \"%s\" is empty or there twice".formatted(voter));
            List<String> items = Stream.of(cell(row, names, "items").split(";"))
                    .map(String::strip)
                    .filter(i -> !i.isEmpty())
                    .toList();
            read.add(new Read(cell(row, names, "sector"), Set.copyOf(new TreeSet<>(items))));
        }
        List<String> all = read.stream()
                .flatMap(r -> r.items().stream())
                .distinct()
                .sorted()
                .toList();
        List<Ballot> ballots = read.stream()
                .map(r -> Ballot.of(r.items().stream().map(all::indexOf).collect(Collectors.toSet()), r.sector()))
                .toList();
        return new ApprovalsFile(new Approvals(all, ballots), OptionalInt.empty());
    }

    private static String cell(Row row, List<String> names, String column) {
        int at = names.indexOf(column);
        return at >= 0 && at < row.cells().size() ? row.cells().get(at) : "";
    }

    static ApprovalsFile readLists(String text) throws Unreadable {
        String plain = text.lines()
                .filter(line -> !line.strip().startsWith("#"))
                .collect(Collectors.joining("\n", "\n", "\n"));
        List<List<String>> sets = lists(section(plain, "profile"));
        if (sets.isEmpty()) throw new Unreadable("The file has no profile, as in profile: [[0, 1], [1, 2]]");
        int items = whole(plain, "num_cand")
                .orElseThrow(() -> new Unreadable("The file must say how many items there are: num_cand: 5"));
        List<List<String>> names = lists(section(plain, "cand_names"));
        List<List<String>> weights = lists(section(plain, "weights"));
        List<String> called = names.isEmpty()
                ? IntStream.range(0, items).mapToObj(Integer::toString).toList()
                : names.getFirst();
        if (called.size() != items || Set.copyOf(called).size() != items)
            throw new Unreadable("cand_names must be as many different names as num_cand says");
        if (!weights.isEmpty() && weights.getFirst().size() != sets.size())
            throw new Unreadable("There must be as many weights as approval sets");
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            String weight = weights.isEmpty() ? "1" : weights.getFirst().get(i);
            if (!weight.matches("[1-9]\\d{0,8}"))
                throw new Unreadable("A weight is a whole number from 1 on, not \"%s\"".formatted(weight));
            Set<Integer> approved = new TreeSet<>();
            for (String item : sets.get(i)) approved.add(item(item, called));
            ballots.add(new Ballot(approved, Approvals.NO_SECTOR, Integer.parseInt(weight)));
        }
        return new ApprovalsFile(new Approvals(called, ballots), whole(plain, "committeesize"));
    }

    private static int item(String name, List<String> called) throws Unreadable {
        int named = called.indexOf(name);
        if (named >= 0) return named;
        boolean numbered = name.matches("\\d{1,6}") && Integer.parseInt(name) < called.size();
        if (!numbered) throw new Unreadable("There is no item \"%s\"".formatted(name));
        return Integer.parseInt(name);
    }

    private static String section(String text, String key) {
        Matcher matcher = Pattern.compile("\n" + key + "\\s*:(.*?)(?=\n\\w+\\s*:)", Pattern.DOTALL)
                .matcher(text + "\nend:");
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<List<String>> lists(String section) {
        return LIST.matcher(section)
                .results()
                .map(r -> Stream.of(r.group(1).split(","))
                        .map(s -> s.strip().replaceAll("^[\"']|[\"']$", ""))
                        .filter(s -> !s.isEmpty())
                        .toList())
                .toList();
    }

    private static OptionalInt whole(String text, String key) throws Unreadable {
        String value = section(text, key).strip();
        if (value.isEmpty()) return OptionalInt.empty();
        if (!value.matches("[1-9]\\d{0,5}")) throw new Unreadable("%s must be a whole number from 1 on".formatted(key));
        return OptionalInt.of(Integer.parseInt(value));
    }
}
