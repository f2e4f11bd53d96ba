package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.report.content.Part.Column;
import pl.narada.report.content.Part.Table;

/** Rows of one kind, each after the county, the day and the title of its workshop. */
final class Sheet {

    private final Wording told;
    private final String key;
    private final List<Column> columns = new ArrayList<>();

    Sheet(Wording told, String key, String... own) {
        this.told = told;
        this.key = key;
        Stream.concat(Stream.of("report.county", "report.date", "report.title"), Stream.of(own))
                .forEach(column -> columns.add(told.column(column, 4)));
    }

    Table each(List<Held> all, BiConsumer<Held, List<List<Cell>>> rowsOf) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Held held : all) {
            List<List<Cell>> own = new ArrayList<>();
            rowsOf.accept(held, own);
            own.forEach(cells -> rows.add(Stream.concat(
                            Stream.of(
                                    told.words(held.county()),
                                    told.day(held.details().date()),
                                    told.words(held.details().title())),
                            cells.stream())
                    .toList()));
        }
        return new Table(told.say(key), columns, rows);
    }

    /** Of each activity. */
    static BiConsumer<Held, List<List<Cell>>> activities(BiConsumer<ActivityOutcome, List<List<Cell>>> rowsOf) {
        return (held, rows) -> held.outcome().activities().forEach(a -> rowsOf.accept(a, rows));
    }
}
