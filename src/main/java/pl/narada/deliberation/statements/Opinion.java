package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Stances;
import pl.narada.shared.Sector;

/**
 * What people said to one statement, as anybody may read it. All percentages are whole ones; none is told of fewer people
 * than the threshold, and none of 0 or 100 where it would be of fewer than {@value Told#MANY}.
 *
 * @param all everybody together
 * @param by each group; null where it is told only together with the other such ones, as what is left of the whole; empty
 *     if no group is told
 * @param verdict the name of a {@link Verdict}
 * @param most the groups, by number, that agree most, if sectors differ; {@code least} those that agree least
 * @param seldom the groups, among those that are told, of which fewer than half answered: what they say may be chance
 * @param share how many in a hundred of all agree: each person weighs the same
 * @param balanced the mean of the shares of the groups that are told: each of them weighs the same
 * @param common how many in a hundred of every group agree at least, with regard to chance: common ground
 * @param divide how many points the group that agrees most is above the one that agrees least
 * @param band rows of one band, from 0, are too close to call: their order may be chance
 */
public record Opinion(
        Stances all,
        List<@Nullable Stances> by,
        String verdict,
        List<Integer> most,
        List<Integer> least,
        List<Integer> seldom,
        @Nullable Integer share,
        @Nullable Integer balanced,
        @Nullable Integer common,
        @Nullable Integer divide,
        int band) {

    public Opinion {
        by = Collections.unmodifiableList(by);
    }

    /** In what order statements may be shown. What can't be said of a statement puts it last. */
    public enum Order {
        /** As they came: each person weighs the same. */
        PLAIN,
        /** Each sector weighs the same. */
        BALANCED,
        /** What every sector supports comes first. */
        COMMON,
        /** What divides the sectors most comes first. */
        DIVIDE;

        public Comparator<Opinion> highestFirst() {
            return Comparator.comparing(this::of, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                    .reversed();
        }

        public @Nullable Integer of(Opinion opinion) {
            return switch (this) {
                case PLAIN -> opinion.share;
                case BALANCED -> opinion.balanced;
                case COMMON -> opinion.common;
                case DIVIDE -> opinion.divide;
            };
        }
    }

    /**
     * What may be told by group of something that the same people were counted for, as their dots: the sum of each group that
     * is told, null for the others; empty if none is.
     */
    public List<@Nullable Integer> toldOf(List<Group> groups, Map<Sector, Integer> counts) {
        List<@Nullable Integer> told = new ArrayList<>();
        for (int i = 0; i < by.size(); i++)
            told.add(by.get(i) == null ? null : groups.get(i).sum(counts));
        return Collections.unmodifiableList(told);
    }

    /** In a hundred, or null where that would say too much or too little. */
    public static @Nullable Integer percent(Stances some) {
        boolean few = some.n() < SectorGroups.threshold();
        boolean exposes = some.n() < Told.MANY && (some.agree() == 0 || some.agree() == some.n());
        return few || exposes ? null : Math.round(100f * some.agree() / some.n());
    }
}
