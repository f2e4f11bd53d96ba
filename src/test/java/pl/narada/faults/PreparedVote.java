package pl.narada.faults;

import pl.narada.shared.WorkshopId;

/** A meeting that has come as far as its vote. */
record PreparedVote(WorkshopId workshop, String code, int choices) {

    /** Left in a database for the packaged program to find: this process lets go of the file. */
    static PreparedVote in(Database database) {
        try (var running = RunningMeeting.in(database)) {
            return running.voting();
        }
    }
}
