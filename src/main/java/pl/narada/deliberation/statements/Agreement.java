package pl.narada.deliberation.statements;

import java.util.List;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;

/**
 * How far groups of sectors agree on one thing: which share of each group supports it. People are counted, not dots, and
 * shares are compared, not numbers, so that a large sector can't drown a small one. Shares are kept as fractions and
 * compared exactly: half of a group is half, however many it are.
 */
public record Agreement(List<Share> shares) {

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

    /** Never that all reject it: who does not support a thing need not be against it. */
    public Verdict verdict() {
        return Judgement.of(List.of(statement())).getFirst().verdict();
    }

    private Statement statement() {
        return new Statement(
                shares.stream()
                        .map(s -> new Stances(s.people(), 0, s.of() - s.people()))
                        .toList(),
                Stances.NONE);
    }
}
