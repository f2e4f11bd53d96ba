package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.CountedNeeds.Row;
import pl.narada.codebook.CountedNeeds.Support;
import pl.narada.report.content.Part.*;

/** What people need, by the categories that staff gave to themes and voices. */
record NeedsByCategory(Wording told) {

    /** Empty as long as nothing has a category. */
    List<Part> of(@Nullable CountedNeeds needs) {
        if (needs == null || needs.rows().isEmpty()) return List.of();
        return List.of(table(needs), new Note(told.say("report.categories.note", "n", needs.uncategorised())));
    }

    Table table(CountedNeeds needs) {
        List<Column> columns = List.of(
                told.column("report.category", 8),
                told.number("report.needs"),
                told.number("report.initiatives"),
                told.number("report.support"),
                told.number("report.voted-for"),
                told.number("report.of-voters"));
        return new Table(
                told.say("report.categories"),
                columns,
                needs.rows().stream().map(this::row).toList());
    }

    private List<Cell> row(Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(told.words(told.say("need." + row.category().key())));
        cells.add(new Cell.Count(row.needs()));
        cells.add(new Cell.Count(row.ideas()));
        cells.add(new Cell.Count(row.supports()));
        Support support = row.support();
        cells.add(support == null ? Cell.EMPTY : new Cell.Count(support.supporters()));
        cells.add(support == null ? Cell.EMPTY : new Cell.Count(support.voters()));
        return cells;
    }
}
