package pl.narada.deliberation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.narada.shared.NeedCategory;

/**
 * What shares of what people said belong to which category of needs, to compare counties. Where few things were said, shares
 * are mostly chance: so each county begins with {@value #PRIOR} voices spread as in the whole region, and the more of its own
 * it has, the more it is itself (a Dirichlet prior: I. J. Good, "The Estimation of Probabilities", MIT Press 1965).
 */
public final class NeedProfile {

    private static final int PRIOR = 10;

    private final Map<NeedCategory, Double> shares;
    private final Map<NeedCategory, Double> region;

    private NeedProfile(Map<NeedCategory, Double> shares, Map<NeedCategory, Double> region) {
        this.shares = shares;
        this.region = region;
    }

    /** {@code voices}: of this county; {@code everywhere}: of each county of the region. */
    public static NeedProfile of(Map<NeedCategory, Integer> voices, Collection<Map<NeedCategory, Integer>> everywhere) {
        Map<NeedCategory, Double> region = region(everywhere);
        int all = total(voices);
        Map<NeedCategory, Double> shares = new EnumMap<>(NeedCategory.class);
        for (NeedCategory category : NeedCategory.values()) {
            double own = voices.getOrDefault(category, 0) + PRIOR * share(region, category);
            shares.put(category, own / (all + PRIOR));
        }
        return new NeedProfile(shares, region);
    }

    /** The mean of the counties' shares: a large county is no more typical than a small one. */
    private static Map<NeedCategory, Double> region(Collection<Map<NeedCategory, Integer>> everywhere) {
        var told = everywhere.stream().filter(voices -> total(voices) > 0).toList();
        Map<NeedCategory, Double> region = new EnumMap<>(NeedCategory.class);
        told.forEach(voices -> voices.forEach(
                (category, n) -> region.merge(category, (double) n / total(voices) / told.size(), Double::sum)));
        return region;
    }

    private static int total(Map<NeedCategory, Integer> voices) {
        return voices.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double share(Map<NeedCategory, Double> shares, NeedCategory category) {
        return shares.getOrDefault(category, 0.0);
    }

    /**
     * From 0 (nothing in common) to 1 (the same): one minus the Jensen–Shannon divergence in bits. J. Lin, "Divergence
     * measures based on the Shannon entropy", IEEE Transactions on Information Theory 37 (1991), 145–151.
     */
    public double likeness(NeedProfile other) {
        double divergence = 0;
        for (NeedCategory category : NeedCategory.values()) {
            double one = share(shares, category);
            double two = share(other.shares, category);
            double middle = (one + two) / 2;
            divergence += (bits(one, middle) + bits(two, middle)) / 2;
        }
        return Math.clamp(1 - divergence, 0, 1);
    }

    private static double bits(double share, double middle) {
        return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2);
    }

    /** What both speak of more than the region does, most of it first. */
    public List<NeedCategory> inCommon(NeedProfile other, int most) {
        return Arrays.stream(NeedCategory.values())
                .filter(category -> category != NeedCategory.INNE)
                .filter(category -> lesser(other, category) > share(region, category))
                .sorted(Comparator.comparingDouble((NeedCategory category) -> lesser(other, category))
                        .reversed())
                .limit(most)
                .toList();
    }

    private double lesser(NeedProfile other, NeedCategory category) {
        return Math.min(share(shares, category), share(other.shares, category));
    }
}
