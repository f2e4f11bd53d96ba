package pl.narada.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Agreement;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.WorkshopId;

/**
 * What people need and propose, by category: of one workshop or of several together. As staff may read and hand it on: no
 * sector with fewer people than the threshold stands alone, and votes that may not be told yet count nowhere.
 *
 * @param workshops those that have an outcome
 * @param people who joined
 * @param voices all needs and ideas, with those that say the same as others
 * @param categorised those of them that have a category; one with two counts once here and once in each of its rows
 * @param rows categories that anything belongs to, with most voices first
 */
public record CountedNeeds(List<WorkshopId> workshops, int people, int voices, int categorised, List<Row> rows) {

    /**
     * @param supports how often people support what others said, without saying it
     * @param support how people voted on it; null if no vote was about it
     */
    public record Row(
            NeedCategory category,
            int needs,
            int ideas,
            int supports,
            List<ThemeOfIt> themes,
            @Nullable Support support) {

        public int voices() {
            return needs + ideas;
        }

        /** Of all voices with a category, in a hundred. */
        public int percentOf(int categorised) {
            return categorised == 0 ? 0 : Math.round(100f * voices() / categorised);
        }
    }

    public record ThemeOfIt(FindingRef theme, String name, int voices) {}

    /**
     * How far a category is supported. How many voted for any of its themes was not kept, only how many for each; so the
     * theme of the category that most people voted for speaks for it, in each workshop. True support is that or more.
     *
     * @param supporters in all, of the {@code voters} who were asked
     * @param best the theme (or the idea, if no theme was voted on) that spoke for it, by workshop
     * @param groups of those who voted where that may be told by sectors; else empty, as is {@code people}
     * @param people the supporters in each group
     */
    public record Support(
            int supporters, int voters, List<Best> best, List<SectorGroups.Group> groups, List<Integer> people) {

        public int percent() {
            return voters == 0 ? 0 : Math.round(100f * supporters / voters);
        }

        /** Empty if there is nothing to compare. */
        public Optional<Agreement> agreement() {
            if (groups.isEmpty()) return Optional.empty();
            return Optional.of(new Agreement(IntStream.range(0, groups.size())
                    .mapToObj(i ->
                            new Agreement.Share(people.get(i), groups.get(i).people()))
                    .toList()));
        }
    }

    /** {@code vote}: the activity in which it was voted on. */
    public record Best(FindingRef what, String label, int vote, int supporters, int voters) {}

    public Optional<Row> of(NeedCategory category) {
        return rows.stream().filter(row -> row.category() == category).findFirst();
    }

    public int uncategorised() {
        return voices - categorised;
    }
}
