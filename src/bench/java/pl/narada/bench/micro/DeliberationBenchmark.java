package pl.narada.bench.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.choice.Approvals;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.choice.EqualShares;
import pl.narada.deliberation.choice.Phragmen;
import pl.narada.deliberation.choice.TieBreak;
import pl.narada.deliberation.statements.Alike;
import pl.narada.deliberation.statements.Judgement;
import pl.narada.deliberation.statements.LiveStances;
import pl.narada.deliberation.statements.Sheet;
import pl.narada.deliberation.statements.Statement;
import pl.narada.deliberation.statements.Told;

/** What counting costs: 10,000 people and 200 statements, one more vote and all from nothing; a budget of 60 and 1,000 people. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // what JMH fills in
public class DeliberationBenchmark {

    private static final int PEOPLE = 10_000;
    private static final int STATEMENTS = 200;
    private static final int SECTORS = 5;
    private static final int IDEAS = 30;
    private static final Stance[] STANCES = Stance.values();
    private static final TieBreak LOT = TieBreak.byLot("narada");

    private Sheet sheet;
    private Sheet camps;
    private LiveStances<Integer> live;
    private Random random;
    private Approvals room;
    private Approvals town;
    private List<Fraction> costs;

    @Setup
    public void vote() {
        random = new Random(1);
        sheet = new Sheet(STATEMENTS);
        live = new LiveStances<>(STATEMENTS, SECTORS);
        for (int p = 0; p < PEOPLE; p++) {
            int sector = random.nextInt(SECTORS);
            int person = sheet.person(sector);
            for (int s = 0; s < STATEMENTS; s++) {
                Stance stance = STANCES[random.nextInt(STANCES.length)];
                sheet.set(person, s, stance);
                if (s < 20) live.set(person, sector, s, stance);
            }
        }
        camps = camps();
        room = approvals(60);
        town = approvals(1_000);
        costs = IntStream.range(0, IDEAS)
                .mapToObj(_ -> Fraction.of(1_000 + random.nextInt(30_000)))
                .toList();
    }

    private Sheet camps() {
        var answers = new Sheet(STATEMENTS);
        for (int p = 0; p < PEOPLE; p++) {
            int person = answers.person(0);
            for (int s = 0; s < STATEMENTS; s++)
                answers.set(person, s, STANCES[random.nextInt(3) == 0 ? random.nextInt(3) : s % 3 == p % 3 ? 0 : 1]);
        }
        return answers;
    }

    private Approvals approvals(int people) {
        List<Ballot> ballots = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            Set<Integer> approved = IntStream.range(0, IDEAS)
                    .filter(_ -> random.nextInt(5) == 0)
                    .boxed()
                    .collect(Collectors.toSet());
            ballots.add(Ballot.of(approved, "sector " + p % SECTORS));
        }
        return new Approvals(
                IntStream.range(0, IDEAS).mapToObj(i -> "idea " + i).toList(), ballots);
    }

    /** Counts, every measure, what is chance, what may be told: for all statements. */
    @Benchmark
    public Object everythingFromNothing() {
        List<Statement> statements = sheet.recount(SECTORS);
        List<Object> all = new ArrayList<>(Judgement.of(statements));
        for (Statement s : statements) {
            all.add(s.commonGround());
            all.add(s.geometricMean());
            all.add(s.etaSquared());
            all.add(s.polarisation());
            all.add(s.balancedShare());
            all.add(s.interval());
            all.add(Told.of(s));
        }
        return all;
    }

    /** From nothing, where people stand in three camps with a third of all answers by lot. */
    @Benchmark
    public Object groupsOfOpinion() {
        return Alike.search(camps, "narada");
    }

    @Benchmark
    public Object oneMoreVote() {
        int statement = random.nextInt(20);
        live.set(random.nextInt(PEOPLE), random.nextInt(2), statement, STANCES[random.nextInt(STANCES.length)]);
        return live;
    }

    @Benchmark
    public Object aBudgetInARoom() {
        return EqualShares.FOR_BUDGETS.raisedBy(Fraction.of(100)).choose(room, costs, Fraction.of(100_000), LOT);
    }

    @Benchmark
    public Object aBudgetInATown() {
        return EqualShares.FOR_BUDGETS.choose(town, costs, Fraction.of(100_000), LOT);
    }

    @Benchmark
    public Object fivePlacesByPhragmen() {
        return Phragmen.choose(town, 5, LOT);
    }
}
