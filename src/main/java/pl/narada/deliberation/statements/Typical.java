package pl.narada.deliberation.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

/**
 * Which statements are typical of a group: most of it take this stance, and more of it than of all others. Both tests as
 * Polis makes them, with one more of each so that small groups don't shout: z = 2·√(n+1)·((s+1)/(n+1) − ½), and
 * z = (p₁−p₂)/√(p(1−p)(1/n₁+1/n₂)) with every count raised by one; both above 1.2816 (nine in ten). C. Small and others,
 * Recerca 26 (2021).
 *
 * @param statement its number
 * @param stance what the group says to it
 * @param inGroup z of the first test
 * @param againstOthers z of the second
 * @param weight by which Polis orders them: the share of the group's that says so, by the others', by both z
 */
public record Typical(int statement, Stance stance, double inGroup, double againstOthers, double weight) {

    static final double SURE = 1.2816;

    /** Of this sector among these statements, the most typical first. */
    public static List<Typical> of(List<Statement> statements, int sector) {
        return IntStream.range(0, statements.size())
                .boxed()
                .flatMap(i -> {
                    Statement statement = statements.get(i);
                    Stances group = statement.by().get(sector);
                    return of(i, group, statement.unassigned().plus(others(statement, sector)));
                })
                .sorted(Comparator.comparingDouble(Typical::weight).reversed().thenComparing(Typical::statement))
                .toList();
    }

    private static Stances others(Statement statement, int sector) {
        List<Stances> others = new ArrayList<>(statement.by());
        others.remove(sector);
        return Stances.total(others);
    }

    /** Of a group, beside what all others said to the same statement. */
    public static Stream<Typical> of(int statement, Stances group, Stances others) {
        return Stream.of(Stance.AGREE, Stance.DISAGREE)
                .flatMap(stance -> one(statement, stance, group, others).stream());
    }

    private static Optional<Typical> one(int statement, Stance stance, Stances group, Stances others) {
        int own = group.of(stance);
        int rest = others.of(stance);
        double inGroup = oneShare(own, group.n());
        double apart = twoShares(own, group.n(), rest, others.n());
        if (inGroup <= SURE || apart <= SURE) return Optional.empty();
        double share = (own + 1.0) / (group.n() + 2);
        double othersShare = (rest + 1.0) / (others.n() + 2);
        return Optional.of(
                new Typical(statement, stance, inGroup, apart, share * share / othersShare * inGroup * apart));
    }

    static double oneShare(int some, int n) {
        return 2 * Math.sqrt(n + 1.0) * ((some + 1.0) / (n + 1.0) - 0.5);
    }

    static double twoShares(int some, int n, int otherSome, int otherN) {
        double one = (some + 1.0) / (n + 1.0);
        double two = (otherSome + 1.0) / (otherN + 1.0);
        double together = (some + otherSome + 2.0) / (n + otherN + 2.0);
        if (together >= 1) return 0;
        return (one - two) / Math.sqrt(together * (1 - together) * (1 / (n + 1.0) + 1 / (otherN + 1.0)));
    }
}
