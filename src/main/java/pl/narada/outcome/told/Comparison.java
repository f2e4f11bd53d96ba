package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people prefer, asked two things at a time.
 *
 * @param each how many comparisons each was asked for
 * @param people who answered anything; {@code onPaper}: those of them without a phone
 * @param comparisons how many times one was preferred to another; {@code undecided}: how often it was hard to say, which
 *     is not among them
 * @param rows most preferred first; empty, like {@code groups}, as long as the result is hidden
 */
public record Comparison(
        boolean hidden,
        int people,
        int onPaper,
        int each,
        int comparisons,
        int undecided,
        List<GroupCount> groups,
        List<ComparedRow> rows) {

    /**
     * @param compared how often it was compared; {@code won}: how often it was the preferred one; null, like all that
     *     follow but {@code band}, where it was compared too seldom for anything to be said
     * @param chance how many times in a hundred it would be preferred to an average one, by a Bradley–Terry model;
     *     {@code low} and {@code high}: with 95 in a hundred from and to
     * @param best the best place that it may have, from 1; {@code worst} likewise
     * @param band rows of one band, from 0, are too close to call
     */
    public record ComparedRow(
            int choice,
            String label,
            int compared,
            @Nullable Integer won,
            @Nullable Integer chance,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Integer best,
            @Nullable Integer worst,
            int band) {}
}
