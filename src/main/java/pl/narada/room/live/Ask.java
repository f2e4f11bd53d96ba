package pl.narada.room.live;

import java.util.concurrent.CompletableFuture;
import pl.narada.room.RoomState.Asked;
import pl.narada.room.command.Command;

/** A command on its way through the room, and where its answer is awaited. */
record Ask(Asked asked, Command command, CompletableFuture<Answer> answer) implements Waiting {

    void answer(Answer given) {
        answer.complete(given);
    }

    @Override
    public void giveUp() {
        answer(new Answer.Unsaved());
    }
}
