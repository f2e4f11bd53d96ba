package pl.narada.room;

import java.util.List;
import pl.narada.room.command.Command;

/**
 * How a facilitator's step is taken back.
 *
 * @param touches what the step changed, e.g. {@code a3/c12}: of two steps with the same value only the later can be
 *     taken back
 * @param about the words that the step was about, for people to know it again; may be empty
 * @param commands asked one after another; if one is refused, the step stays
 */
public record Inverse(String touches, String about, List<Command> commands) {

    public Inverse {
        commands = List.copyOf(commands);
    }

    public Inverse(String touches, String about, Command command) {
        this(touches, about, List.of(command));
    }
}
