package pl.narada.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the table of an outcome: what stands in which column; nothing in the others. */
final class CsvLine {

    /** In their order: new ones come last, so that whoever reads the file by number finds the old ones where they were. */
    enum Column {
        BLOCK,
        ACTIVITY,
        WHAT,
        TEXT,
        THEME,
        SECTOR,
        VOTES,
        VOTERS,
        WHO,
        UNTIL,
        MERGED,
        MEAN,
        ONES,
        TWOS,
        THREES,
        FOURS,
        FIVES,
        PLACE,
        POINTS,
        PHASE,
        COST,
        SHARE,
        BALANCED,
        COMMON,
        IN_SHORT,
        ORIGIN,
        REPLY;

        /** Of its name in the texts. */
        String key() {
            return "csv." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    CsvLine with(Column column, String text) {
        cells.put(column, text);
        return this;
    }

    CsvLine with(Column column, int n) {
        return with(column, Integer.toString(n));
    }

    /** Nothing stands there where there is no number. */
    CsvLine withKnown(Column column, @Nullable Number n) {
        return n == null ? this : with(column, n.toString());
    }

    List<String> cells() {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
