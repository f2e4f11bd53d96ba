package pl.narada.deliberation.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;
import pl.narada.deliberation.Wilson.Interval;
import pl.narada.shared.Sector;

/**
 * One statement as each sector answered it, and every measure that follows. A pass is an answer: it counts among those who
 * were asked, S = a + d + p, so that two for it among ten who pass are no unanimity. Who was shown it and did not answer
 * counts nowhere. The formulas are in docs/methods.md.
 *
 * @param by the answers of each sector, always in the same order for all statements that are compared
 * @param unassigned answers of people who named no sector: they count in the whole and in no comparison of sectors
 */
public record Statement(List<Stances> by, Stances unassigned) {

    /** Below this a sector's share says too little to be the headline. */
    public static final int FEWEST = 5;

    public Statement {
        by = List.copyOf(by);
    }

    public static Statement of(Stances... by) {
        return new Statement(List.of(by), Stances.NONE);
    }

    /** {@code sectors}: those that take part in the meeting, in the same order for all its statements. */
    public static Statement of(List<Sector> sectors, Map<Sector, Stances> answers) {
        return new Statement(
                sectors.stream().map(s -> answers.getOrDefault(s, Stances.NONE)).toList(), Stances.NONE);
    }

    /** Everybody, also those without a sector. */
    public Stances all() {
        return Stances.total(by).plus(unassigned);
    }

    /** The plain share of those who agree, everybody weighing the same; empty if nobody answered. */
    public Optional<Fraction> share() {
        return shareOf(all());
    }

    public Optional<Interval> interval() {
        return intervalOf(all());
    }

    /** Of one sector, or of any answers: those who agree among all who answered. */
    public static Optional<Fraction> shareOf(Stances some) {
        return some.n() == 0 ? Optional.empty() : Optional.of(Fraction.of(some.agree(), some.n()));
    }

    public static Optional<Interval> intervalOf(Stances some) {
        return some.n() == 0 ? Optional.empty() : Optional.of(Wilson.interval(some.agree(), some.n()));
    }

    /** The share in which each sector weighs the same, however large it is: the mean of the shares of those who answered. */
    public Optional<Fraction> balancedShare() {
        List<Fraction> shares = shares().toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        shares.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(shares.size())));
    }

    private Stream<Fraction> shares() {
        return by.stream().flatMap(s -> shareOf(s).stream());
    }

    /**
     * What every sector supports at least: the smallest of the Wilson lower bounds of sectors of which {@link #FEWEST}
     * answered. Empty if there is none.
     */
    public OptionalDouble commonGround() {
        return min(s -> Wilson.lowerBound(s.agree(), s.n()));
    }

    /** The same of disagreement: what every sector is against at least. */
    public OptionalDouble commonRejection() {
        return min(s -> Wilson.lowerBound(s.disagree(), s.n()));
    }

    private OptionalDouble min(ToDoubleFunction<Stances> measure) {
        return spoken().mapToDouble(measure).min();
    }

    Stream<Stances> spoken() {
        return by.stream().filter(s -> s.n() >= FEWEST);
    }

    /**
     * The product over sectors of (a+1)/(S+2), as Polis computes the consensus of its groups: C. Small and others, "Polis:
     * Scaling Deliberation by Mapping High Dimensional Opinion Spaces", Recerca 26 (2021). Who has not answered counts ½.
     */
    public Fraction groupAware() {
        return by.stream().map(s -> Fraction.of(s.agree() + 1, s.n() + 2)).reduce(Fraction.ONE, Fraction::times);
    }

    /** The geometric mean of those factors, from 0 to 1: comparable whatever the number of sectors. */
    public double geometricMean() {
        return by.isEmpty() ? 0.5 : Math.pow(groupAware().toDouble(), 1.0 / by.size());
    }

    /** How far sectors are apart: the greatest share less the smallest. Empty if fewer than two answered. */
    public Optional<Fraction> divide() {
        if (shares().count() < 2) return Optional.empty();
        Fraction most = shares().max(Comparator.naturalOrder()).orElseThrow();
        return Optional.of(most.minus(shares().min(Comparator.naturalOrder()).orElseThrow()));
    }

    /**
     * Which part of all difference between people is one between sectors, from 0 to 1: Σ S_s(p_s−p)² / (S·p(1−p)) over those
     * with a sector. Empty if all or none of them agree, or nobody answered.
     */
    public Optional<Fraction> etaSquared() {
        Stances sum = Stances.total(by);
        if (sum.agree() == 0 || sum.agree() == sum.n()) return Optional.empty();
        Fraction p = Fraction.of(sum.agree(), sum.n());
        Fraction between = by.stream()
                .filter(s -> s.n() > 0)
                .map(s -> square(Fraction.of(s.agree(), s.n()).minus(p)).times(s.n()))
                .reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(between.dividedBy(p.times(Fraction.ONE.minus(p)).times(sum.n())));
    }

    private static Fraction square(Fraction of) {
        return of.times(of);
    }

    /**
     * 4·A·D/S², from 0 to 1: 1 if half agree and half disagree. High where {@link #etaSquared} is low, sectors are divided
     * inside; high where it is high, they are divided from each other. Empty if nobody answered.
     */
    public Optional<Fraction> polarisation() {
        Stances all = all();
        if (all.n() == 0) return Optional.empty();
        return Optional.of(Fraction.of(4L * all.agree() * all.disagree(), (long) all.n() * all.n()));
    }

    /**
     * The sector that agrees most and the one that agrees least. Of those with the same share the larger one: its word is
     * surer. Empty if fewer than two answered.
     */
    Optional<Ends> ends() {
        List<Integer> answered = IntStream.range(0, by.size())
                .filter(s -> by.get(s).n() > 0)
                .boxed()
                .toList();
        if (answered.size() < 2) return Optional.empty();
        Comparator<Integer> byShare = Comparator.comparing(this::shareOfSector);
        Comparator<Integer> bySize =
                Comparator.comparing((Integer s) -> by.get(s).n());
        int most = answered.stream().max(byShare.thenComparing(bySize)).orElseThrow();
        int least = answered.stream()
                .filter(s -> s != most)
                .min(byShare.thenComparing(bySize.reversed()))
                .orElseThrow();
        return Optional.of(new Ends(most, least, answered.size()));
    }

    private Fraction shareOfSector(int sector) {
        return shareOf(by.get(sector)).orElseThrow();
    }

    /** {@code answered}: of how many sectors these are the two ends. */
    record Ends(int most, int least, int answered) {

        /** In how many ways two sectors could have been picked. */
        int pairs() {
            return answered * (answered - 1) / 2;
        }
    }
}
