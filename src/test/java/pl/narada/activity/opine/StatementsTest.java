package pl.narada.activity.opine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.narada.activity.opine.OpineEvent.Said;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Contribution 1 stays; 2 and 3 were merged into it; 9 is gone. */
class StatementsTest {

    private static final ParticipantId EWA = new ParticipantId(1);
    private static final ParticipantId JAN = new ParticipantId(2);

    private OpineState state = OpineState.EMPTY;

    @Test
    void whoAnsweredTheOneThatStaysHasAnsweredIt() {
        says(EWA, 1, Stance.PASS).says(EWA, 2, Stance.AGREE);

        assertThat(statements().counts(1)).isEqualTo(Map.of(Sector.NGO, new Stances(0, 0, 1)));
    }

    @Test
    void whoAnsweredOnlyMergedOnesCountsOnceAndForRatherThanAgainst() {
        says(EWA, 2, Stance.DISAGREE).says(EWA, 3, Stance.AGREE);
        says(JAN, 2, Stance.PASS).says(JAN, 3, Stance.DISAGREE);

        assertThat(statements().counts(1)).isEqualTo(Map.of(Sector.NGO, new Stances(1, 1, 0)));
        assertThat(statements().people()).isEqualTo(Map.of(Sector.NGO, 2));
    }

    @Test
    void onesOwnAnswersAreThoseThatCount() {
        says(EWA, 3, Stance.DISAGREE).says(EWA, 9, Stance.AGREE);

        assertThat(statements().stances(state.of(EWA))).isEqualTo(Map.of(1, "disagree"));
    }

    @Test
    void whoAnsweredOnlyWhatIsGoneIsNotCounted() {
        says(EWA, 9, Stance.AGREE).says(JAN, 3, Stance.PASS);

        assertThat(statements().people()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    private StatementsTest says(ParticipantId who, int statement, Stance stance) {
        state = state.said(new Said(StaszowAgenda.OPINIONS, who, Sector.NGO, statement, stance));
        return this;
    }

    private Statements statements() {
        return new Statements(new Choices(List.of(new Choice(1, "Bus")), Map.of(1, Set.of(2, 3))), state);
    }
}
