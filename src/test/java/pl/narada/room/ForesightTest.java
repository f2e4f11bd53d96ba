package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ActivityKinds;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;

class ForesightTest {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final Foresight foresight = new Foresight(ActivityKinds.all());
    private final Place voting = new Place(DIAGNOSIS, PRIORITIES);

    @Test
    void onePlaceOnIsThoughtOutWithoutAnythingHappening() {
        RoomState room = aWorkshop().inGathering().saying("Przychodnia").state();

        RoomState then = foresight.goingTo(room, voting, NOW).orElseThrow();

        assertThat(then.currentActivity()).contains(PRIORITIES);
        assertThat(then.situation(PRIORITIES).orElseThrow().run().status()).isEqualTo(Status.OPEN);
        assertThat(then.activities().get(NEEDS)).isEqualTo(room.activities().get(NEEDS));
        assertThat(then.version()).isEqualTo(room.version());
        assertThat(room.currentActivity()).contains(NEEDS);
    }

    @Test
    void beforeTheStartItIsThoughtToHaveStarted() {
        RoomState then = foresight.goingTo(aWorkshop().state(), voting, NOW).orElseThrow();

        assertThat(then.phase()).isEqualTo(Phase.LIVE);
        assertThat(then.currentActivity()).contains(PRIORITIES);
    }

    @Test
    void afterTheEndNothingMoreIsToCome() {
        RoomState room =
                aWorkshop().started().facilitatorAsks(new CloseWorkshop()).state();

        assertThat(foresight.goingTo(room, voting, NOW)).isEmpty();
    }
}
