package pl.narada.activity.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.rank.RankEvent.Ordered;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Finding.ChoiceRanked;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Choices 1, 4 and 5 stand; 2 and 3 were merged into 1; 9 is gone. */
class StandingTest {

    private RankState state = RankState.EMPTY;

    @Test
    void whatWasMergedHasTheBestOfItsPlaces() {
        ranks(1, 4, 2, 5, 1);

        assertThat(standing().counted(state.of(new ParticipantId(1)))).containsExactly(4, 1, 5);
    }

    @Test
    void whatIsGoneHasNoPlace() {
        ranks(1, 9, 5).ranks(2, 9);

        assertThat(standing().counted(state.of(new ParticipantId(1)))).containsExactly(5);
        assertThat(standing().people()).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void whoPlacedOnlyWhatWasMergedHasPlacedTheOther() {
        ranks(1, 3).ranks(2, 5, 2);

        List<ChoiceRanked> ranked = standing().ranked();
        assertThat(ranked).extracting(ChoiceRanked::choice).containsExactly(1, 5, 4);
        assertThat(ranked).extracting(ChoiceRanked::place).containsExactly(1, 1, 3);
        assertThat(ranked.getFirst().first()).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(standing().people()).isEqualTo(Map.of(Sector.NGO, 2));
    }

    /** Schulze's own example of 45 people: his method and Ranked Pairs settle its circles differently. */
    @Test
    void rankedPairsMayGiveAnotherOrderWhichStandsBesideTheFirst() {
        List<Choice> five = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Choice(i, "ABCDE".substring(i - 1, i)))
                .toList();
        int who = 0;
        for (String votes : List.of("5ACBED", "5ADECB", "8BEDAC", "3CABED", "7CAEBD", "2CBADE", "7DCEBA", "8EBADC"))
            for (int i = 0; i < votes.charAt(0) - '0'; i++)
                ranks(
                        ++who,
                        votes.substring(1).chars().mapToObj(c -> c - 'A' + 1).toArray(Integer[]::new));

        List<ChoiceRanked> ranked = Standing.of(Choices.fixed(five), state).ranked();

        assertThat(ranked).extracting(ChoiceRanked::label).containsExactly("E", "A", "C", "B", "D");
        assertThat(ranked).extracting(ChoiceRanked::byPairs).containsExactly(3, 1, 2, 4, 5);
    }

    @Test
    void noMoreThanTwelveAreOfferedAsTheyStandInTheSource() {
        List<Choice> many = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> new Choice(i, "Pomysł " + i))
                .toList();

        Standing standing = Standing.of(Choices.fixed(many), state);

        assertThat(standing.offered()).isEqualTo(many.subList(0, 12));
        assertThat(standing.leftOut()).extracting(Choice::id).containsExactly(13, 14);
        assertThat(standing.counted(List.of(13, 2))).containsExactly(2);
    }

    private StandingTest ranks(int who, Integer... order) {
        state = state.ordered(new Ordered(StaszowAgenda.RANKING, new ParticipantId(who), Sector.NGO, List.of(order)));
        return this;
    }

    private Standing standing() {
        var choices = List.of(new Choice(1, "Bus"), new Choice(4, "Klub"), new Choice(5, "Sala"));
        return Standing.of(new Choices(choices, Map.of(1, Set.of(2, 3))), state);
    }
}
