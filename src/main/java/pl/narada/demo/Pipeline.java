package pl.narada.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import pl.narada.room.Actor;
import pl.narada.room.command.Command;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.CommandId;

/**
 * Commands that are asked one after another without waiting for the answers, which come together: the room keeps their
 * order and writes many at once, so that a whole meeting is played in a moment.
 */
final class Pipeline {

    private record Asked(Command command, CompletableFuture<Answer> answer) {}

    private final Room room;
    private final List<Asked> asked = new ArrayList<>();

    Pipeline(Room room) {
        this.room = room;
    }

    void ask(Actor actor, Command command) {
        asked.add(new Asked(command, room.ask(actor, CommandId.random(), command)));
    }

    boolean isWaiting() {
        return !asked.isEmpty();
    }

    /** The answers to all that was asked since; there must be no other answer than this. */
    List<Answer.Done> answers() {
        List<Answer.Done> answers = asked.stream()
                .map(a -> {
                    if (a.answer().join() instanceof Answer.Done done) return done;
                    throw new IllegalStateException(
                            "demo: " + a.command() + " → " + a.answer().join());
                })
                .toList();
        asked.clear();
        return answers;
    }
}
