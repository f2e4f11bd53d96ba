package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

class ToldTest {

    @Test
    void sectorsOfEnoughPeopleAreToldAsTheyAre() {
        Told told = Told.of(Statement.of(new Stances(4, 2, 0), new Stances(9, 3, 1)));

        assertThat(told.groups()).containsExactly(List.of(0), List.of(1));
        assertThat(told.counts()).containsExactly(new Stances(4, 2, 0), new Stances(9, 3, 1));
    }

    @Test
    void aSmallSectorHidesInTheSmallestOther() {
        Told told = Told.of(Statement.of(new Stances(1, 1, 0), new Stances(9, 3, 1), new Stances(3, 4, 0)));

        assertThat(told.groups()).containsExactly(List.of(0, 2), List.of(1));
        assertThat(told.counts().getFirst()).isEqualTo(new Stances(4, 5, 0));
    }

    @Test
    void peopleWithoutASectorAreAGroupLikeAnyOther() {
        var statement = new Statement(List.of(new Stances(4, 3, 0), new Stances(9, 3, 1)), new Stances(2, 0, 0));

        assertThat(Told.of(statement).groups()).containsExactly(List.of(Told.UNASSIGNED, 0), List.of(1));
    }

    @Test
    void fewWhoAllSayTheSameAreNotShownAlone() {
        Told told = Told.of(Statement.of(new Stances(7, 0, 0), new Stances(9, 3, 1), new Stances(3, 5, 0)));

        assertThat(told.groups()).containsExactly(List.of(0, 2), List.of(1));
        assertThat(Told.of(Statement.of(new Stances(7, 0, 0), new Stances(9, 3, 1)))
                        .groups())
                .isEmpty();
        assertThat(Told.of(Statement.of(new Stances(10, 0, 0), new Stances(9, 3, 1)))
                        .groups())
                .hasSize(2);
    }

    /** Every sum of what is told, and the whole less such a sum. */
    @Test
    void nothingAboutFewCanBeFoundBySubtracting() {
        long seed = 909;
        var random = new Random(seed);
        int shown = 0;
        for (int round = 0; round < 5_000; round++) {
            List<Stances> by = new ArrayList<>();
            int most = 1 + random.nextInt(9);
            for (int i = 0; i < 4; i++)
                by.add(new Stances(random.nextInt(most), random.nextInt(most), random.nextInt(most)));
            var statement = new Statement(by, new Stances(random.nextInt(3), random.nextInt(3), 0));
            Told told = Told.of(statement);
            if (told.groups().isEmpty()) continue;
            shown++;
            String where = "seed %d round %d: %s → %s".formatted(seed, round, statement, told);
            assertThat(Stances.total(told.counts())).as(where).isEqualTo(statement.all());
            for (int subset = 1; subset < (1 << told.counts().size()) - 1; subset++) {
                Stances sum = Stances.NONE;
                for (int g = 0; g < told.counts().size(); g++)
                    if ((subset & 1 << g) == 0) sum = sum.plus(told.counts().get(g));
                int n = sum.n();
                assertThat(n).as(where).isGreaterThanOrEqualTo(SectorGroups.THRESHOLD);
                for (Stance stance : Stance.values())
                    assertThat(n >= Told.MANY || sum.of(stance) < n).as(where).isTrue();
            }
        }
        assertThat(shown).isGreaterThan(1_000);
    }
}
