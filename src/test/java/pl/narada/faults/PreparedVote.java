package pl.narada.faults;

import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import pl.narada.shared.WorkshopId;

/** A meeting that has come as far as its vote. */
public record PreparedVote(WorkshopId workshop, String code, int choices) {

    /** Left in a database for the packaged program to find: this process lets go of the file. */
    public static PreparedVote in(Database database) {
        return in(database, _ -> {});
    }

    /** {@code more}: what else has to be prepared there. */
    public static PreparedVote in(Database database, Consumer<ApplicationContext> more) {
        return in(database.url(), more);
    }

    /** {@code database}: its address. */
    public static PreparedVote in(String database, Consumer<ApplicationContext> more) {
        try (var running = RunningMeeting.in(database)) {
            more.accept(running.application());
            return running.voting();
        }
    }
}
