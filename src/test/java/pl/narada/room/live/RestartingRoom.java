package pl.narada.room.live;

import static pl.narada.room.WorkshopBuilder.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.WallClock;
import pl.narada.room.command.Command;
import pl.narada.room.journal.JournalFile;

/** A room with its database in a file, in all the lives of its program. */
final class RestartingRoom implements AutoCloseable {

    private final RoomHistory history = new RoomHistory(KINDS);
    private final WallClock clock = new WallClock();
    private final Path folder;
    private int lives;
    private JournalFile file;
    private LiveRoom live;

    RestartingRoom(Path folder) throws IOException {
        this.folder = folder;
        this.file = JournalFile.in(nextFolder());
        this.live = LiveRoom.awakeFrom(file.journal(), clock);
    }

    private Path nextFolder() throws IOException {
        return Files.createDirectory(folder.resolve("life-" + ++lives));
    }

    WallClock clock() {
        return clock;
    }

    RoomState state() {
        return live.room.state();
    }

    CompletableFuture<Answer> send(Asked asked, Command command) {
        return live.room.ask(asked.actor(), asked.command(), command);
    }

    /** This state and what has been written since. */
    RoomState caughtUp(RoomState from) {
        return history.replay(from, file.journal().since(STASZOW, from.version()));
    }

    /** The program ends in good order and starts again: the room wakes up from the file. */
    void restart() throws Exception {
        live.close();
        file.close();
        file = JournalFile.in(folder.resolve("life-" + lives));
        live = LiveRoom.awakeFrom(file.journal(), clock);
    }

    /** The program is killed now, and starts again with what lies on the disk at this moment. */
    void kill() throws Exception {
        JournalFile left = file.asLeftByAKill(nextFolder());
        close();
        file = left;
        live = LiveRoom.awakeFrom(file.journal(), clock);
    }

    @Override
    public void close() throws InterruptedException {
        live.close();
        file.close();
    }
}
