package pl.narada.report.content;

import java.time.LocalDate;

/** One field of a table. */
public sealed interface Cell {

    Cell EMPTY = new Words("");

    record Words(String text) implements Cell {
        public Words {
            text = Printable.text(text);
        }
    }

    record Count(int n) implements Cell {}

    /** With two decimals. */
    record Mean(double value) implements Cell {}

    record Percent(int n) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /** Nobody told the program: somebody fills it in. */
    record ByHand(String label) implements Cell {}
}
