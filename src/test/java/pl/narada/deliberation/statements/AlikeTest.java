package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.AlikeTold.Says;
import pl.narada.deliberation.statements.AlikeTold.Shared;

class AlikeTest {

    private static final int STATEMENTS = 22;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itDoesNotMatterWhoCameFirstNorFromWhichSector(long seed) {
        List<Stance[]> people = people(new Random(seed), 130);
        List<Stance[]> others = new ArrayList<>(people);
        Collections.shuffle(others, new Random(seed + 1));

        assertThat(Alike.search(sheet(people, 0), "seed/1"))
                .isInstanceOf(Alike.Search.Done.class)
                .isEqualTo(Alike.search(sheet(others, 1), "seed/1"));
    }

    @Test
    void typicalIsWhatAGroupSaysMoreOftenThanAllOthersAndSharedWhatEveryGroupSays() {
        var told = AlikeTold.of(new Alike(
                120,
                500,
                List.of(62, 58),
                List.of(
                        row(new Stances(60, 1, 1), new Stances(55, 2, 1)),
                        row(new Stances(50, 10, 2), new Stances(8, 45, 5)),
                        row(new Stances(31, 31, 0), new Stances(29, 29, 0)))));

        assertThat(told.groups().get(0).typical()).containsExactly(new Says(1, Stance.AGREE, 81, 14));
        assertThat(told.groups().get(1).typical()).containsExactly(new Says(1, Stance.DISAGREE, 78, 16));
        assertThat(told.shared()).containsExactly(new Shared(0, 95));
    }

    /** Four people of the second group answered: what they said would be all of the whole less the first group. */
    @Test
    void ofAStatementThatHardlyAnybodyOfAGroupAnsweredNothingIsTold() {
        var told = AlikeTold.of(
                new Alike(120, 500, List.of(62, 58), List.of(row(new Stances(50, 10, 2), new Stances(0, 4, 0)))));

        assertThat(told.groups())
                .allSatisfy(group -> assertThat(group.typical()).isEmpty());
        assertThat(told.shared()).isEmpty();
    }

    /** Eight of one mind: to tell it would tell what each of them said. */
    @Test
    void aSmallGroupOfOneMindIsNotTold() {
        var told = AlikeTold.of(
                new Alike(108, 500, List.of(100, 8), List.of(row(new Stances(20, 70, 10), new Stances(8, 0, 0)))));

        assertThat(told.groups())
                .allSatisfy(group -> assertThat(group.typical()).isEmpty());
    }

    /** Two people answered too little for a group; without a rule they would be what is left of the whole. */
    @Test
    void whoIsInNoGroupCantBeFoundByTakingAwayWhatIsToldOfTheGroups() {
        var told = AlikeTold.of(new Alike(
                120,
                500,
                List.of(62, 58),
                List.of(new Statement(List.of(new Stances(55, 5, 2), new Stances(52, 4, 2)), new Stances(0, 2, 0)))));

        assertThat(told.shared()).singleElement().isEqualTo(new Shared(0, 87));
        assertThat(told.groups())
                .allSatisfy(group -> assertThat(group.typical()).isEmpty());
    }

    @Test
    void atMostFourStatementsAreTypicalAndFiveShared() {
        List<Statement> apart = Collections.nCopies(9, row(new Stances(50, 10, 2), new Stances(8, 45, 5)));
        List<Statement> same = Collections.nCopies(9, row(new Stances(50, 10, 2), new Stances(45, 8, 5)));
        List<Statement> rows = new ArrayList<>(apart);
        rows.addAll(same);

        var told = AlikeTold.of(new Alike(120, 500, List.of(62, 58), rows));

        assertThat(told.groups())
                .allSatisfy(group -> assertThat(group.typical()).hasSize(4));
        assertThat(told.shared()).extracting(Shared::statement).containsExactly(9, 10, 11, 12, 13);
    }

    private static Statement row(Stances... by) {
        return Statement.of(by);
    }

    /** Two camps with much chance, and some who answered little. */
    private static List<Stance[]> people(Random random, int n) {
        List<Stance[]> people = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            var answers = new Stance[STATEMENTS];
            for (int s = 0; s < STATEMENTS; s++) {
                if (random.nextInt(i % 12 == 0 ? 2 : 8) == 0) continue;
                answers[s] = s % 2 == i % 2 ? Stance.AGREE : Stance.DISAGREE;
                if (random.nextInt(6) == 0) answers[s] = Stance.values()[random.nextInt(3)];
            }
            people.add(answers);
        }
        return people;
    }

    private static Sheet sheet(List<Stance[]> people, int sector) {
        var sheet = new Sheet(STATEMENTS);
        for (Stance[] answers : people) {
            int person = sheet.person(sector);
            for (int s = 0; s < STATEMENTS; s++) if (answers[s] != null) sheet.set(person, s, answers[s]);
        }
        return sheet;
    }
}
