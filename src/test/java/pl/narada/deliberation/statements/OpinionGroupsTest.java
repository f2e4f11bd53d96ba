package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.statements.OpinionGroups.Found;
import pl.narada.deliberation.statements.OpinionGroups.NoGroups;
import pl.narada.deliberation.statements.OpinionGroups.TooFew;

class OpinionGroupsTest {

    private static final int STATEMENTS = 24;

    /**
     * To be checked by hand: two agree with both, two disagree with both, one passes on both: the axis is the diagonal, and
     * they stand at √2, −√2 and 0 on it.
     */
    @Test
    void theAxisOfASmallTableIsItsDiagonal() {
        var sheet = new Sheet(2);
        for (Stance stance : List.of(Stance.AGREE, Stance.AGREE, Stance.DISAGREE, Stance.DISAGREE, Stance.PASS)) {
            int person = sheet.person(0);
            sheet.set(person, 0, stance);
            sheet.set(person, 1, stance);
        }

        OpinionSpace space = OpinionSpace.of(sheet, new int[] {0, 1, 2, 3, 4});

        double half = Math.sqrt(0.5);
        assertThat(space.axes()[0]).containsExactly(new double[] {half, half}, within(1e-9));
        assertThat(space.point(0)[0]).isCloseTo(Math.sqrt(2), within(1e-9));
        assertThat(space.point(2)[0]).isCloseTo(-Math.sqrt(2), within(1e-9));
        assertThat(space.point(4)).containsExactly(new double[] {0, 0}, within(1e-9));
    }

    /** Who answered one of two is moved out by √2, to where those stand who answered both. */
    @Test
    void whatIsNotAnsweredCountsAsTheMeanAndIsMadeUpFor() {
        var sheet = new Sheet(2);
        for (Stance stance : List.of(Stance.AGREE, Stance.DISAGREE)) {
            int person = sheet.person(0);
            sheet.set(person, 0, stance);
            sheet.set(person, 1, stance);
        }
        sheet.set(sheet.person(0), 0, Stance.AGREE);

        OpinionSpace space = OpinionSpace.of(sheet, new int[] {0, 1});

        assertThat(space.point(2)[0]).isCloseTo(Math.sqrt(0.5) * Math.sqrt(2), within(1e-9));
    }

    @Test
    void twoCampsAreFoundAndWhatIsTypicalOfThem() {
        Sheet sheet = camps(new Random(11), 2, 70);

        Found found = (Found) OpinionGroups.of(sheet, OpinionGroups.USUAL, 5);

        assertThat(found.sizes()).hasSize(2).allMatch(size -> size >= 60);
        assertThat(found.silhouette()).isGreaterThan(0.5);
        int same = 0;
        for (int i = 0; i < 140; i++) if (found.groupOf()[i] == found.groupOf()[i < 70 ? 0 : 139]) same++;
        assertThat(same).isGreaterThanOrEqualTo(136);
        assertThat(found.typical(found.groupOf()[0], 5)).hasSize(5);
    }

    @Test
    void whatEveryCampAgreesWithIsTheConsensus() {
        Sheet sheet = camps(new Random(3), 3, 50);

        Found found = (Found) OpinionGroups.of(sheet, OpinionGroups.USUAL, 5);

        assertThat(found.sizes()).hasSize(3);
        assertThat(found.consensus().getFirst()).isZero();
        assertThat(found.statements().getFirst().geometricMean()).isGreaterThan(0.85);
    }

    @Test
    void theSameSeedFindsTheSame() {
        Sheet sheet = camps(new Random(1), 3, 40);

        assertThat(((Found) OpinionGroups.of(sheet, OpinionGroups.USUAL, 9)).groupOf())
                .isEqualTo(((Found) OpinionGroups.of(sheet, OpinionGroups.USUAL, 9)).groupOf());
    }

    @Test
    void tooFewPeopleOrStatementsAreRefused() {
        var needs = OpinionGroups.USUAL;

        assertThat(OpinionGroups.of(camps(new Random(1), 3, 33), needs, 1))
                .isEqualTo(new TooFew(99, STATEMENTS, needs));
        assertThat(OpinionGroups.of(new Sheet(5), needs, 1)).isEqualTo(new TooFew(0, 5, needs));
        assertThat(OpinionGroups.of(camps(new Random(1), 2, 15), new OpinionGroups.Needs(20, 10, 7), 1))
                .isInstanceOf(Found.class);
    }

    @Test
    void whereAllThinkAlikeThereAreNoGroups() {
        var sheet = new Sheet(STATEMENTS);
        for (int i = 0; i < 150; i++) {
            int person = sheet.person(0);
            for (int s = 0; s < STATEMENTS; s++) sheet.set(person, s, Stance.AGREE);
        }

        assertThat(OpinionGroups.of(sheet, OpinionGroups.USUAL, 1)).isInstanceOf(NoGroups.class);
    }

    /** In a plane k-means cuts any cloud of points into pieces that look like something. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersByLotAreNoGroups(long seed) {
        var random = new Random(seed);
        var sheet = new Sheet(STATEMENTS);
        for (int i = 0; i < 130; i++) {
            int person = sheet.person(0);
            for (int s = 0; s < STATEMENTS; s++)
                if (random.nextInt(5) > 0) sheet.set(person, s, Stance.values()[random.nextInt(3)]);
        }

        assertThat(OpinionGroups.of(sheet, OpinionGroups.USUAL, seed)).isInstanceOf(NoGroups.class);
    }

    /** Everybody agrees with the first statement; of the others each camp has its own, one answer in ten is by chance. */
    private static Sheet camps(Random random, int camps, int people) {
        var sheet = new Sheet(STATEMENTS);
        for (int camp = 0; camp < camps; camp++) {
            for (int i = 0; i < people; i++) {
                int person = sheet.person(camp);
                sheet.set(person, 0, Stance.AGREE);
                for (int s = 1; s < STATEMENTS; s++) {
                    Stance stance = s % camps == camp ? Stance.AGREE : Stance.DISAGREE;
                    if (random.nextInt(10) == 0) stance = Stance.values()[random.nextInt(3)];
                    if (random.nextInt(5) > 0) sheet.set(person, s, stance);
                }
            }
        }
        return sheet;
    }
}
