package pl.narada.bench.micro;

import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.Command;
import pl.narada.room.event.Event;
import pl.narada.shared.CommandId;
import pl.narada.shared.Result;

/** What the room's lane does for one command, besides writing it down: decide, and apply what was decided. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // what JMH fills in
public class RoomBenchmark {

    @Param({"100", "10000"})
    public int participants;

    private final RoomRules rules = new RoomRules(WorkshopBuilder.KINDS);
    private final RoomHistory history = new RoomHistory(WorkshopBuilder.KINDS);
    private RoomState gathering;
    private RoomState voting;
    private int asked;

    @Setup
    public void fill() {
        gathering = Rooms.gathering(participants);
        voting = Rooms.voting(participants);
    }

    @Benchmark
    public RoomState castVote() {
        int theme = 1 + asked % Rooms.THEMES_MADE;
        return carryOut(voting, new Cast(PRIORITIES, Map.of(theme, 2)));
    }

    @Benchmark
    public RoomState sayNeed() {
        return carryOut(gathering, new Say(NEEDS, "Świetlica otwarta także w ferie"));
    }

    /** Everybody in turn, so that it is not always the same path through the maps. */
    private RoomState carryOut(RoomState room, Command command) {
        asked++;
        Actor actor = WorkshopBuilder.participant(1 + asked % participants);
        if (rules.decide(room, actor, command, WorkshopBuilder.NINE.instant())
                instanceof Result.Ok<List<Event>>(List<Event> events)) {
            var id = new CommandId("benchmark-" + asked);
            return history.apply(
                    room, Entry.granted(room.version() + 1, WorkshopBuilder.NINE.instant(), actor, id, events));
        }
        throw new IllegalStateException("refused: " + command);
    }
}
