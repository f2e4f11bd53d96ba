package pl.narada.activity.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Spread;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Contribution 1 stays; 2 and 3 were merged into it; 9 is gone. */
class TallyTest {

    private static final ParticipantId EWA = new ParticipantId(1);
    private static final ParticipantId JAN = new ParticipantId(2);
    private static final Item KEPT = item(1);

    private RateState state = RateState.EMPTY;

    @Test
    void whoRatedTheOneThatStaysHasRatedIt() {
        rated(EWA, 1, 2).rated(EWA, 2, 5);

        assertThat(tally().spread(KEPT)).isEqualTo(Map.of(Sector.NGO, Spread.NONE.plus(2, 1)));
    }

    @Test
    void whoRatedOnlyMergedOnesCountsOnceWithTheHighest() {
        rated(EWA, 2, 3).rated(EWA, 3, 4).rated(JAN, 1, 5);

        assertThat(tally().spread(KEPT)).isEqualTo(Map.of(Sector.NGO, new Spread(0, 0, 0, 1, 1)));
        assertThat(tally().raters()).isEqualTo(Map.of(Sector.NGO, 2));
    }

    @Test
    void onesOwnRatingsAreThoseThatCount() {
        rated(EWA, 2, 3).rated(EWA, 3, 4).rated(EWA, 9, 5);

        Ratings ewas = state.ratingsOf(EWA, Sector.NGO);
        assertThat(tally().ratings(ewas, List.of(Scale.IMPORTANCE))).isEqualTo(Map.of(1, Map.of("importance", 4)));
    }

    @Test
    void whatWasNotMergedIsCountedAsItCame() {
        rated(EWA, 2, 3);

        assertThat(new Tally(Choices.fixed(List.of(new Choice(2, "Sala"))), state).spread(item(2)))
                .isEqualTo(Map.of(Sector.NGO, Spread.NONE.plus(3, 1)));
    }

    @Test
    void whoRatedOnlyWhatIsGoneIsNotCounted() {
        rated(EWA, 9, 5).rated(JAN, 3, 1);

        assertThat(tally().raters()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    private TallyTest rated(ParticipantId who, int choice, int value) {
        state = state.rated(who, Sector.NGO, item(choice), value);
        return this;
    }

    private Tally tally() {
        return new Tally(new Choices(List.of(new Choice(1, "Bus")), Map.of(1, Set.of(2, 3))), state);
    }

    private static Item item(int choice) {
        return new Item(choice, Scale.IMPORTANCE);
    }
}
