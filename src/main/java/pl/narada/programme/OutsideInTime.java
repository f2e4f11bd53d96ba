package pl.narada.programme;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.room.live.Rooms;

/**
 * Wakes the rooms of what should have closed by now, wherever the server is gone that they were awake in: an awake room
 * closes by itself what its time is over for, once, however often it is woken.
 */
@Component
class OutsideInTime implements Chore {

    private final Programme programme;
    private final Rooms rooms;
    private final Clock clock;

    OutsideInTime(Programme programme, Rooms rooms, Clock clock) {
        this.programme = programme;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outside-in-time";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        programme.workshopsOpenOutside().stream()
                .filter(w -> w.outsideUntil()
                        .filter(until -> !until.isAfter(clock.instant()))
                        .isPresent())
                .forEach(w -> rooms.room(w.id()));
    }
}
