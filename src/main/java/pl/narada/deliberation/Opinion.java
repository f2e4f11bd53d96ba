package pl.narada.deliberation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.shared.Sector;

/**
 * What people said to one statement, as anybody may see it.
 *
 * @param all everybody together
 * @param by each group; empty if that may not be told
 * @param verdict how far the groups agree, in a word; null if nothing can be said
 */
public record Opinion(
        Stances all, List<Stances> by, @Nullable Verdict verdict) {

    /** As of an {@link Agreement}, among those for or against; but here all can be against, too. */
    public enum Verdict {
        ALL,
        AGAINST,
        DIFFER,
        SIMILAR,
        MIXED;

        /** The name in the protocol and in keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Those who answered one statement may be fewer than those who answered any. If in some group they are too few to hide
     * in, no group is told: from all but one and the whole, that one could be worked out.
     */
    public static Opinion of(List<Group> groups, Map<Sector, Stances> bySector) {
        List<Stances> byGroup = groups.stream().map(g -> in(g, bySector)).toList();
        boolean told = byGroup.stream().allMatch(s -> s.n() == 0 || s.n() >= SectorGroups.threshold());
        List<Stances> by = told ? byGroup : List.of();
        return new Opinion(Stances.total(bySector.values()), by, verdict(by));
    }

    private static Stances in(Group group, Map<Sector, Stances> bySector) {
        return Stances.total(group.sectors().stream()
                .map(s -> bySector.getOrDefault(s, Stances.NONE))
                .toList());
    }

    /** A group speaks only if enough of it are for or against: two people among many who pass are not a sector. */
    private static @Nullable Verdict verdict(List<Stances> by) {
        boolean allSpeak = by.stream().allMatch(s -> s.decided() >= SectorGroups.threshold());
        if (by.isEmpty() || !allSpeak) return null;
        var agree = new Agreement(by.stream().map(Stances::agreeing).toList()).verdict();
        var disagree = new Agreement(by.stream().map(Stances::disagreeing).toList()).verdict();
        boolean against = disagree == Agreement.Verdict.ALL;
        return switch (agree) {
            // half and half everywhere is not support
            case ALL -> against ? Verdict.SIMILAR : Verdict.ALL;
            case DIFFER -> against ? Verdict.AGAINST : Verdict.DIFFER;
            case SIMILAR -> against ? Verdict.AGAINST : Verdict.SIMILAR;
            case MIXED -> against ? Verdict.AGAINST : Verdict.MIXED;
        };
    }
}
