package pl.narada.bench.micro;

import static pl.narada.room.StaszowAgenda.PRIORITIES;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Views;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.ParticipantId;

/** What it costs to show a room: once for all phones, once for all projectors, and once for each participant. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // what JMH fills in
public class ViewBenchmark {

    @Param({"100", "10000"})
    public int participants;

    private final Views views = new Views(WorkshopBuilder.KINDS);
    private RoomState gathering;
    private RoomState voting;
    private int asked;

    @Setup
    public void fill() {
        gathering = Rooms.gathering(participants);
        voting = Rooms.voting(participants);
    }

    @Benchmark
    public Board.Change phonesWhileGathering() {
        return encoded(views.phones(gathering, Rooms.ABOUT));
    }

    @Benchmark
    public Board.Change stageWhileGathering() {
        return encoded(views.stage(gathering, Rooms.ABOUT));
    }

    @Benchmark
    public Board.Change phonesWhileVoting() {
        return encoded(views.phones(voting, Rooms.ABOUT));
    }

    @Benchmark
    public Board.Change stageWhileVoting() {
        return encoded(views.stage(voting, Rooms.ABOUT));
    }

    /** A board that knows nothing yet: every part has to be encoded. */
    private static Board.Change encoded(Map<String, Object> parts) {
        var board = new Board();
        board.publish(parts);
        return board.all();
    }

    @Benchmark
    public Map<String, Object> ownParts() {
        asked++;
        return views.own(voting, new ParticipantId(1 + asked % participants));
    }

    @Benchmark
    public @Nullable Object voteResult() {
        var now = voting.situation(PRIORITIES).orElseThrow();
        return WorkshopBuilder.KINDS.of(now.settings()).result(now);
    }
}
