package pl.narada.console;

import java.util.List;
import pl.narada.room.Place;
import pl.narada.room.Schedule;
import pl.narada.room.Status;

/** All that the run of show says of one block. {@code moves}: whether whoever looks may move the room. */
record BlockLine(Schedule.Line line, boolean live, boolean moves, List<Stop> stops) {

    record Stop(Place place, String words, String kind, Status status, boolean on, boolean chosen) {}

    boolean on() {
        return live && line.stage() == Schedule.Stage.ON;
    }

    boolean skipped() {
        return line.stage() == Schedule.Stage.SKIPPED;
    }

    boolean toCome() {
        return live && line.stage() == Schedule.Stage.TO_COME;
    }

    /** Seconds that nobody sees would otherwise draw the row anew each time. */
    BlockLine {
        line = new Schedule.Line(
                line.block(),
                line.stage(),
                line.minutes(),
                line.start().withSecond(0).withNano(0),
                line.end().withSecond(0).withNano(0),
                line.late());
        stops = List.copyOf(stops);
    }
}
