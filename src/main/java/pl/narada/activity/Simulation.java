package pl.narada.activity;

import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.room.ActivityState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ParticipantId;

/** What simulated participants of a rehearsal do in one kind of activity, with the same commands as phones. */
public interface Simulation<G extends Settings, S extends ActivityState> {

    Class<G> settings();

    /** What this participant would send now, when it is their turn; nothing if they have done enough. */
    Optional<? extends ActivityCommand> next(Situation<G, S> now, ParticipantId who, RandomGenerator chance);
}
