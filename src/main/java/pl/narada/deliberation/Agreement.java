package pl.narada.deliberation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.shared.Sector;

/**
 * How far groups of sectors agree on one thing: which share of each group supports it. People are counted, not dots, and
 * shares are compared, not numbers, so that a large sector can't drown a small one. Shares are kept as fractions and
 * compared exactly: half of a group is half, however many it are.
 */
public record Agreement(List<Share> shares) {

    /** From this share on a group is said to support something. */
    private static final Share HALF = new Share(1, 2);
    /** Groups differ if this lies between the most and the least supportive one, and are alike below the other. */
    private static final Share WIDE = new Share(2, 5);

    private static final Share NARROW = new Share(1, 5);

    public Agreement {
        if (shares.isEmpty()) throw new IllegalArgumentException("nobody to agree");
        shares = List.copyOf(shares);
    }

    /** {@code people} of a group of {@code of}. */
    public record Share(int people, int of) implements Comparable<Share> {

        public Share {
            if (of < 1 || people < 0 || people > of) throw new IllegalArgumentException(people + " of " + of);
        }

        @Override
        public int compareTo(Share other) {
            return Long.compare((long) people * other.of, (long) other.people * of);
        }

        /** In a hundred, to the nearest whole one. */
        public int percent() {
            return Math.round(100f * people / of);
        }

        /** Whether it is at least so much more than the lower share. */
        boolean exceeds(Share lower, Share by) {
            long difference = (long) people * lower.of - (long) lower.people * of;
            return difference * by.of >= (long) by.people * of * lower.of;
        }
    }

    /** What is said of it. */
    public enum Verdict {
        /** At least half of every group supports it. */
        ALL,
        /** Some group supports it far more than another. */
        DIFFER,
        /** All groups support it about as much, or as little. */
        SIMILAR,
        /** Nothing that could be said in a word. */
        MIXED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A thing with the agreement on it. */
    public record Ranked<T>(T item, Agreement agreement) {}

    /** {@code supporters}: people by sector who support it. */
    public static Agreement of(List<Group> groups, Map<Sector, Integer> supporters) {
        return new Agreement(groups.stream()
                .map(g -> new Share(g.sum(supporters), g.people()))
                .toList());
    }

    /**
     * By the share of the group that supports each least: what nobody is against comes before what most are for. Equal
     * ones by the share of the next group, and at last in the order in which they came.
     */
    public static <T> List<Ranked<T>> mostAgreedFirst(List<T> items, Function<T, Agreement> agreement) {
        return items.stream()
                .map(item -> new Ranked<>(item, agreement.apply(item)))
                .sorted(Comparator.comparing(Ranked::agreement, Agreement::compareFromTheLeast))
                .toList();
    }

    private static int compareFromTheLeast(Agreement one, Agreement other) {
        List<Share> a = one.shares.stream().sorted().toList();
        List<Share> b = other.shares.stream().sorted().toList();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int more = b.get(i).compareTo(a.get(i));
            if (more != 0) return more;
        }
        return 0;
    }

    /** In the order of the groups. */
    public List<Integer> percents() {
        return shares.stream().map(Share::percent).toList();
    }

    /**
     * What every group supports at least, as a share from 0 to 1: of the group that supports it least, where small groups
     * count for what little they tell.
     */
    public double commonGround() {
        return shares.stream()
                .mapToDouble(s -> Wilson.lowerBound(s.people(), s.of()))
                .min()
                .orElseThrow();
    }

    /** The same in a hundred, rounded down: at least that is meant. */
    public int commonPercent() {
        return (int) Math.floor(100 * commonGround());
    }

    public Verdict verdict() {
        Share least = shares.stream().sorted().toList().getFirst();
        Share most = shares.stream().sorted().toList().getLast();
        if (least.compareTo(HALF) >= 0) return Verdict.ALL;
        if (most.exceeds(least, WIDE)) return Verdict.DIFFER;
        return most.exceeds(least, NARROW) ? Verdict.MIXED : Verdict.SIMILAR;
    }
}
