package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.narada.deliberation.Rankings.Order;
import pl.narada.deliberation.Unreadable;

/**
 * Orders as text, one a line: {@code 12: A > B = C} is what 12 people think, and so are {@code 12 * A > B} and
 * {@code A > B * 12}; {@code A > B} is what one does. What a line does not
 * name stands below all that it names. {@code items: A, B, C} names things that may be on no line; # begins a remark.
 *
 * @param items in the order of their names
 */
record RankingsFile(List<String> items, List<Order> orders) {

    private static final Pattern LINE = Pattern.compile("(?:(\\d{1,9})\\s*[:*×])?(.*?)(?:\\s[:*×]\\s*(\\d{1,9}))?");
    private static final String ITEMS = "items:";

    private record Read(int line, int people, List<List<String>> places) {}

    static RankingsFile read(String text) throws Unreadable {
        Set<String> items = new TreeSet<>();
        List<Read> read = new ArrayList<>();
        int number = 0;
        for (String raw : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.isEmpty()) continue;
            if (line.startsWith(ITEMS)) items.addAll(names(number, line.substring(ITEMS.length()), ","));
            else read.add(order(number, line));
        }
        read.forEach(r -> r.places().forEach(items::addAll));
        if (read.isEmpty()) throw new Unreadable("There is no order in the file");
        List<String> all = List.copyOf(items);
        return new RankingsFile(
                all,
                read.stream()
                        .map(r -> new Order(
                                r.places().stream()
                                        .map(p -> p.stream().map(all::indexOf).toList())
                                        .toList(),
                                r.people()))
                        .toList());
    }

    private static Read order(int number, String line) throws Unreadable {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) throw new Unreadable(number, "An order is written like 12: A > B = C");
        if (matcher.group(1) != null && matcher.group(3) != null)
            throw new Unreadable(number, "Of how many people this is stands there twice");
        String times = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        int people = times == null ? 1 : Integer.parseInt(times);
        if (people < 1) throw new Unreadable(number, "An order needs at least one person");
        List<List<String>> places = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String place : matcher.group(2).split(">", -1)) {
            List<String> equal = names(number, place, "=");
            for (String item : equal)
                if (!named.add(item)) throw new Unreadable(number, "\"%s\" is named twice".formatted(item));
            places.add(equal);
        }
        return new Read(number, people, places);
    }

    private static List<String> names(int number, String text, String apart) throws Unreadable {
        List<String> names = Stream.of(text.split(apart, -1)).map(String::strip).toList();
        if (names.stream().anyMatch(String::isEmpty)) throw new Unreadable(number, "A name is missing");
        return names;
    }
}
