package pl.narada.activity;

import java.util.List;

/**
 * One thing that is asked on a sheet of paper. What was written there is typed as text, whatever it is: empty where there is
 * no answer.
 */
public sealed interface SheetQuestion {

    /** Unique on the sheet. */
    String key();

    String label();

    /** A whole number from 1 to {@code most}. */
    record Number(String key, String label, int most) implements SheetQuestion {}

    /** One of these answers, by its place among them from 1. */
    record OneOf(String key, String label, List<String> answers) implements SheetQuestion {
        public OneOf {
            answers = List.copyOf(answers);
        }
    }

    /** At most so many characters. */
    record Words(String key, String label, int limit) implements SheetQuestion {}
}
