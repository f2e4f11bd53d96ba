package pl.narada.room.live;

import static pl.narada.room.WorkshopBuilder.*;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import pl.narada.room.Actor;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.Command;
import pl.narada.room.journal.Journal;
import pl.narada.shared.CommandId;

/** A running room for tests, awake from a journal as after a start of the server. */
final class LiveRoom implements AutoCloseable {

    final Room room;

    private LiveRoom(Room room) {
        this.room = room;
    }

    /** What the workshop has come to is written in the journal; the room goes on from there. */
    static LiveRoom continuing(WorkshopBuilder workshop, MemoryJournal journal) {
        journal.append(STASZOW, workshop.entries());
        return awakeFrom(journal);
    }

    static LiveRoom awakeFrom(Journal journal) {
        return awakeFrom(journal, NINE);
    }

    static LiveRoom awakeFrom(Journal journal, Clock clock) {
        var history = new RoomHistory(KINDS);
        RoomState state = history.replay(RoomState.empty(STASZOW), journal.since(STASZOW, 0));
        return new LiveRoom(new Room(state, new RoomRules(KINDS), history, journal, clock).start());
    }

    Answer ask(Actor actor, String id, Command command) throws Exception {
        return answerOf(send(actor, id, command));
    }

    CompletableFuture<Answer> send(Actor actor, String id, Command command) {
        return room.ask(actor, new CommandId(id), command);
    }

    static Answer answerOf(CompletableFuture<Answer> future) throws Exception {
        return future.get(5, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        room.stop();
    }
}
