package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;
import pl.narada.deliberation.statements.Statement.Ends;

/**
 * A statement among all that were asked, and what may be said of it. Whether sectors differ is asked of the most and the
 * least supportive one: p is Fisher's for those two, times the number of pairs they were picked from (at most 1); q is that
 * after Benjamini and Hochberg over all statements.
 *
 * @param p empty if fewer than two sectors answered
 */
public record Judgement(Statement statement, Optional<Chance> p, Verdict verdict) {

    /** So many of the gaps that are called real may be false alarms. */
    public static final double FALSE_ALARMS = 0.05;

    /** From 40 for and 40 against in a hundred on. */
    static final Fraction POLARISED = Fraction.of(16, 25);

    /**
     * @param pair of the two sectors alone
     * @param picked with regard to the sectors they were picked from
     * @param among with regard to all statements: q
     */
    public record Chance(double pair, double picked, double among) {}

    /** In the order of the statements. */
    public static List<Judgement> of(List<Statement> statements) {
        List<Optional<Ends>> ends = statements.stream().map(Statement::ends).toList();
        double[] pairs = new double[statements.size()];
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            if (ends.get(i).isEmpty()) continue;
            pairs[i] = pair(statements.get(i), ends.get(i).get());
            asked.add(i);
        }
        double[] picked = asked.stream()
                .mapToDouble(
                        i -> Math.min(1, pairs[i] * ends.get(i).orElseThrow().pairs()))
                .toArray();
        double[] among = FalseDiscoveries.adjusted(picked);
        List<Judgement> judged = new ArrayList<>();
        for (int i = 0, at = 0; i < pairs.length; i++) {
            Optional<Chance> chance = Optional.empty();
            if (ends.get(i).isPresent()) chance = Optional.of(new Chance(pairs[i], picked[at], among[at++]));
            judged.add(new Judgement(statements.get(i), chance, verdict(statements.get(i), ends.get(i), chance)));
        }
        return List.copyOf(judged);
    }

    private static double pair(Statement statement, Ends ends) {
        Stances most = statement.by().get(ends.most());
        Stances least = statement.by().get(ends.least());
        return Fisher.twoSided(most.agree(), most.n(), least.agree(), least.n());
    }

    private static Verdict verdict(Statement statement, Optional<Ends> ends, Optional<Chance> chance) {
        if (statement.spoken().count() < 2) return new Verdict.TooFew();
        if (statement.spoken().allMatch(s -> Wilson.clearMajority(s.agree(), s.n())))
            return new Verdict.SupportedByAll();
        if (statement.spoken().allMatch(s -> Wilson.clearMajority(s.disagree(), s.n())))
            return new Verdict.RejectedByAll();
        Stream<Verdict> differing = chance.filter(c -> c.among() <= FALSE_ALARMS).flatMap(_ -> ends).stream()
                .map(e -> new Verdict.SectorsDiffer(e.most(), e.least()));
        return differing.findFirst().orElseGet(() -> ofTheWhole(statement));
    }

    private static Verdict ofTheWhole(Statement statement) {
        Stances all = statement.all();
        if (statement.polarisation().orElseThrow().compareTo(POLARISED) >= 0) return new Verdict.DividedInside();
        if (Wilson.clearMajority(all.agree(), all.n())) return new Verdict.SupportedOverall();
        if (Wilson.clearMajority(all.disagree(), all.n())) return new Verdict.RejectedOverall();
        return new Verdict.NoClearMajority();
    }
}
