package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

class LiveStancesTest {

    private static final int STATEMENTS = 4;
    private static final int SECTORS = 3;

    @Test
    void whoChangesTheirMindCountsOnce() {
        var live = new LiveStances<String>(STATEMENTS, SECTORS);

        live.set("Ewa", 1, 0, Stance.AGREE);
        live.set("Ewa", 1, 0, Stance.AGREE);
        live.set("Ewa", 1, 0, Stance.PASS);

        assertThat(live.statement(0)).isEqualTo(Statement.of(Stances.NONE, new Stances(0, 0, 1), Stances.NONE));
        assertThat(live.answer("Ewa", 0)).contains(Stance.PASS);
        assertThat(live.answer("Ewa", 1)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /** Votes, changes, withdrawals, erasures, other sectors, in any order. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreAlwaysThoseOfAFullRecount(long seed) {
        var random = new Random(seed);
        var live = new LiveStances<Integer>(STATEMENTS, SECTORS);
        Map<Integer, Map<Integer, Stance>> answers = new HashMap<>();
        Map<Integer, Integer> sectorOf = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            int person = random.nextInt(12);
            int statement = random.nextInt(STATEMENTS);
            switch (random.nextInt(8)) {
                case 0 -> {
                    live.withdraw(person, statement);
                    answers.getOrDefault(person, new HashMap<>()).remove(statement);
                }
                case 1 -> {
                    live.erase(person);
                    answers.remove(person);
                    sectorOf.remove(person);
                }
                case 2 -> {
                    int sector = random.nextInt(SECTORS + 1) - 1;
                    live.move(person, sector);
                    if (answers.containsKey(person)) sectorOf.put(person, sector);
                }
                default -> {
                    Stance stance = Stance.values()[random.nextInt(3)];
                    int sector = sectorOf.computeIfAbsent(person, _ -> random.nextInt(SECTORS + 1) - 1);
                    live.set(person, sector, statement, stance);
                    answers.computeIfAbsent(person, _ -> new HashMap<>()).put(statement, stance);
                }
            }
            assertThat(counted(live)).as("step %d", step).isEqualTo(recounted(answers, sectorOf));
        }
    }

    private static List<Statement> counted(LiveStances<Integer> live) {
        return IntStream.range(0, STATEMENTS).mapToObj(live::statement).toList();
    }

    private static List<Statement> recounted(
            Map<Integer, Map<Integer, Stance>> answers, Map<Integer, Integer> sectorOf) {
        var sheet = new Sheet(STATEMENTS);
        answers.forEach((person, given) -> {
            int row = sheet.person(sectorOf.getOrDefault(person, Told.UNASSIGNED));
            given.forEach((statement, stance) -> sheet.set(row, statement, stance));
        });
        return sheet.recount(SECTORS);
    }
}
