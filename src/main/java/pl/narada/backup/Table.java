package pl.narada.backup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * @param needs the tables that its rows refer to, without itself
 * @param itself the column by which its rows refer to others of its own
 * @param counted the column that the database numbers by itself
 */
record Table(String name, List<Column> columns, Set<String> needs, Optional<String> itself, Optional<String> counted) {

    record Column(String name, Kind kind) {}

    /** What a row refers to comes before it: of those that refer to their own table, none refers to one that does so too. */
    String select() {
        String order = itself.map(" order by case when %s is null then 0 else 1 end"::formatted)
                .orElse("");
        return "select " + names() + " from " + name + order;
    }

    String insert() {
        String gaps = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)".formatted(name, names(), gaps);
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
