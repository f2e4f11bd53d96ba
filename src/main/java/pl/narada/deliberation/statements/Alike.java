package pl.narada.deliberation.statements;

import java.util.List;
import java.util.stream.Stream;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.OpinionGroups.Found;
import pl.narada.deliberation.statements.OpinionGroups.NoGroups;
import pl.narada.deliberation.statements.OpinionGroups.TooFew;

/**
 * Groups of opinion as they are counted and kept: nobody's group, only numbers. A pure function of the answers and the seed.
 *
 * @param people who answered enough to be placed
 * @param silhouette how clearly the groups are apart, in thousandths
 * @param sizes how many people are in each, the largest first; empty if people are not in groups
 * @param rows of each statement what each group said, and, as {@code unassigned}, those who answered too little; empty if
 *     there are no groups
 */
public record Alike(int people, int silhouette, List<Integer> sizes, List<Statement> rows) {

    public Alike {
        sizes = List.copyOf(sizes);
        rows = List.copyOf(rows);
    }

    /** What was looked for, and what came of it. */
    public sealed interface Search {
        /** Too few people or statements to look at all. */
        record Refused(TooFew why) implements Search {}

        record Done(Alike alike) implements Search {}
    }

    /** The seed as text, so that it can be read in the outcome; see {@link OpinionGroups#of}. */
    public static Search search(Sheet sheet, String seed) {
        Sheet answers = sheet.anonymous();
        return switch (OpinionGroups.of(answers, OpinionGroups.USUAL, seed.hashCode())) {
            case TooFew few -> new Search.Refused(few);
            case NoGroups(int people, double silhouette) ->
                new Search.Done(new Alike(people, thousandths(silhouette), List.of(), List.of()));
            case Found found -> {
                int people = found.sizes().stream().mapToInt(Integer::intValue).sum();
                List<Statement> rows =
                        answers.counted(found.groupOf(), found.sizes().size());
                yield new Search.Done(new Alike(people, thousandths(found.silhouette()), found.sizes(), rows));
            }
        };
    }

    private static int thousandths(double silhouette) {
        return (int) Math.round(1000 * silhouette);
    }

    /** What each group said to the statement; then those in no group. */
    public Stream<Stances> said(int statement) {
        Statement row = rows.get(statement);
        return Stream.concat(row.by().stream(), Stream.of(row.unassigned()));
    }
}
