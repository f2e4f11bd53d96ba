package pl.narada.report.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.narada.report.content.Cell;
import pl.narada.report.content.Part.Table;

/** How wide the columns of a table are where they are fixed: by weight, but none so narrow that a word is cut in two. */
final class ColumnWidths {

    /** Of an average letter of 9 points, in twentieths of a point; generous, as another font may stand in. */
    private static final int LETTER = 132;

    private static final int PADDING = 240;

    private ColumnWidths() {}

    /** In the unit of {@code whole}, twentieths of a point; together no more than that. */
    static int[] of(Table table, int whole, Function<Cell, String> text) {
        int columns = table.columns().size();
        int weights =
                table.columns().stream().mapToInt(column -> column.weight()).sum();
        int[] wanted = new int[columns];
        int[] least = new int[columns];
        for (int i = 0; i < columns; i++) {
            wanted[i] = whole * table.columns().get(i).weight() / weights;
            least[i] = Math.min(longestWord(table, i, text) * LETTER + PADDING, whole / columns);
        }
        int missing = IntStream.range(0, columns)
                .map(i -> Math.max(0, least[i] - wanted[i]))
                .sum();
        int spare = IntStream.range(0, columns)
                .map(i -> Math.max(0, wanted[i] - least[i]))
                .sum();
        // those that have more than they need give, each in proportion
        return IntStream.range(0, columns)
                .map(i -> wanted[i] < least[i]
                        ? least[i]
                        : wanted[i]
                                - (spare == 0 ? 0 : (int) Math.ceil((double) missing * (wanted[i] - least[i]) / spare)))
                .toArray();
    }

    private static int longestWord(Table table, int column, Function<Cell, String> text) {
        return Stream.concat(
                        Stream.of(table.columns().get(column).title()),
                        table.rows().stream().map(row -> text.apply(row.get(column))))
                .flatMap(words -> List.of(words.split("[\\s/-]+")).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
