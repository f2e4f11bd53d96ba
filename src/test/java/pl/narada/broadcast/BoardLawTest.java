package pl.narada.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.room.RandomMeeting;

/** Old snapshot + what was sent since = fresh snapshot, however long ago the old one was taken. */
class BoardLawTest {

    private final Board phones = new Board();
    private final Board stage = new Board();
    private final List<HeldParts> people = new ArrayList<>();
    private final AtomicBoolean removed = new AtomicBoolean();

    static LongStream seeds() {
        return LongStream.range(300, 306);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoeverWasAwayCatchesUpWithWhatChangedSince(long seed) {
        var random = new Random(seed);
        RandomMeeting.hold(seed, 400, workshop -> {
            phones.publish(Pages.phoneParts(workshop.state()));
            stage.publish(Pages.stageParts(workshop.state()));
            if (random.nextInt(10) == 0) {
                people.add(new HeldParts(phones));
                people.add(new HeldParts(stage));
            }
            for (HeldParts person : people) {
                if (random.nextInt(8) == 0) catchUp(person);
            }
        });
        people.forEach(this::catchUp);
        assertThat(removed).as("parts were removed on the way").isTrue();
    }

    private void catchUp(HeldParts person) {
        Board.Change change = person.hear();
        assertThat(change.full()).isFalse();
        if (change.parts().contains(":null")) removed.set(true);
        assertThat(person.parts()).isEqualTo(new HeldParts(person.board()).parts());
        assertThat(person.hear().isEmpty()).isTrue();
    }

    @org.junit.jupiter.api.Test
    void theFreshSnapshotIsWhatWasPublished() {
        phones.publish(Map.of("a", 1, "b", List.of("x")));
        phones.publish(Map.of("b", List.of("x"), "c", "ż\"\\"));

        assertThat(new HeldParts(phones).parts())
                .isEqualTo(
                        new java.util.HashMap<>(Map.of("b", Pages.read("[\"x\"]"), "c", Pages.read("\"ż\\\"\\\\\""))));
    }
}
