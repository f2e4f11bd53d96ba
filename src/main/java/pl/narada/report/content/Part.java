package pl.narada.report.content;

import java.util.List;
import java.util.stream.Stream;

/** What a chapter is made of. */
public sealed interface Part {

    /** Below the heading of the chapter. */
    record Heading(String text) implements Part {
        public Heading {
            text = Printable.line(text);
        }
    }

    /** May have several lines. */
    record Paragraph(String text) implements Part {
        public Paragraph {
            text = Printable.text(text);
        }
    }

    /** How to read what stands above; smaller. */
    record Note(String text) implements Part {
        public Note {
            text = Printable.text(text);
        }
    }

    record Items(List<String> items, boolean numbered) implements Part {
        public Items {
            items = items.stream().map(Printable::line).toList();
        }
    }

    /** {@code columns}: the first one says what the row is about. */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Part {
        public Table {
            caption = Printable.line(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) throw new IllegalArgumentException(caption);
        }
    }

    /** {@code weight}: how wide it is beside the others. */
    record Column(String title, int weight, boolean number) {

        /** At least so wide; wider where the longest word of its title would run into the next one. */
        public static Column words(String title, int weight) {
            return new Column(heading(title), Math.max(weight, widthOf(title)), false);
        }

        /** Wide enough for the longest word of its title. */
        public static Column number(String title) {
            return new Column(heading(title), widthOf(title), true);
        }

        private static int widthOf(String title) {
            int longest = Stream.of(title.split("[ \u00A0]"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            // a text document may be shown in wider letters than ours
            return longest > 10 ? 5 : Math.max(2, (longest + 2) / 3);
        }

        /** Words that are written small elsewhere begin with a capital where they head a column. */
        private static String heading(String title) {
            String line = Printable.line(title);
            return line.isEmpty() ? line : Character.toUpperCase(line.charAt(0)) + line.substring(1);
        }
    }

    /** {@code means}: what it shows, for who can not see it; {@code caption} stands above it. */
    sealed interface Chart extends Part {

        String caption();

        String means();
    }

    /** One bar after another, each in pieces. */
    record Bars(String caption, String means, List<String> series, List<Bar> bars) implements Chart {
        public Bars {
            caption = Printable.line(caption);
            means = Printable.line(means);
            series = series.stream().map(Printable::line).toList();
            bars = List.copyOf(bars);
        }
    }

    /** {@code values}: one for each of the series. */
    record Bar(String label, List<Integer> values) {
        public Bar {
            label = Printable.line(label);
        }

        public int total() {
            return values.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Things rated from 1 to 5 in two ways; {@code corners}: top right, top left, bottom right, bottom left;
     * empty if they are called nothing. */
    record PointMap(String caption, String means, String across, String up, List<String> corners, List<Point> points)
            implements Chart {
        public PointMap {
            caption = Printable.line(caption);
            means = Printable.line(means);
            across = Printable.line(across);
            up = Printable.line(up);
            points = List.copyOf(points);
        }
    }

    /** {@code number}: as it stands in the table below. */
    record Point(int number, double across, double up) {}
}
