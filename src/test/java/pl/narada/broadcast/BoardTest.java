package pl.narada.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final Board board = new Board();

    @Test
    void theSameAgainIsNoNews() {
        assertThat(board.publish(Map.of("a", 1))).isTrue();
        assertThat(board.publish(Map.of("a", 1))).isFalse();
        assertThat(board.version()).isEqualTo(1);
        assertThat(board.since(1).isEmpty()).isTrue();
    }

    @Test
    void onlyWhatChangedIsTold() {
        board.publish(Map.of("a", 1, "b", 1));
        board.publish(Map.of("a", 2, "b", 1));

        assertThat(board.since(1)).isEqualTo(new Board.Change(false, 2, "{\"a\":2}"));
    }

    @Test
    void aRemovedPartIsTakenDownAndMayComeBack() {
        board.publish(Map.of("a", 1, "b", 1));
        board.publish(Map.of("b", 1));
        assertThat(board.since(1).parts()).isEqualTo("{\"a\":null}");
        assertThat(board.all().parts()).isEqualTo("{\"b\":1}");
        assertThat(board.publish(Map.of("b", 1))).isFalse();

        board.publish(Map.of("a", 1, "b", 1));
        assertThat(board.since(1).parts()).isEqualTo("{\"a\":1}");
        assertThat(board.since(2).parts()).isEqualTo("{\"a\":1}");
    }

    @Test
    void aVersionThatNeverWasGetsEverything() {
        board.publish(Map.of("a", 1));

        assertThat(board.since(7)).isEqualTo(board.all());
        assertThat(board.since(-1)).isEqualTo(board.all());
        assertThat(board.all().full()).isTrue();
    }

    @Test
    void whoHoldsTheSameVersionGetsTheVerySameBytes() {
        board.publish(Map.of("a", 1));
        board.publish(Map.of("a", 2));

        assertThat(board.since(1).parts()).isSameAs(board.since(1).parts());
    }

    @Test
    void whatWasRemovedIsForgottenOneDayAndThenTheOldGetEverything() {
        Map<String, Integer> cards = new HashMap<>();
        for (int i = 0; i < 3_000; i++) cards.put("c/" + i, i);
        board.publish(cards);
        var early = new HeldParts(board);
        board.publish(Map.of("x", 1));
        var late = new HeldParts(board);
        Map<String, Integer> others = new HashMap<>();
        for (int i = 0; i < 2_500; i++) others.put("d/" + i, i);
        board.publish(others);

        assertThat(early.hear().full()).isTrue();
        late.hear();
        var fresh = new HeldParts(board);
        assertThat(early.parts()).isEqualTo(fresh.parts()).hasSize(2_500);
        assertThat(late.parts()).isEqualTo(fresh.parts());

        board.publish(Map.of("x", 2));
        assertThat(fresh.hear().full())
                .as("whoever is not that old gets differences again")
                .isFalse();
        assertThat(fresh.parts()).hasSize(1);
    }

    @Test
    void versionsOfAnotherBoardAreOfAnotherEpoch() {
        assertThat(new Board().epoch()).isNotEqualTo(board.epoch());
    }
}
