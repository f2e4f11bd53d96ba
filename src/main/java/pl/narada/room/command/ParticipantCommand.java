package pl.narada.room.command;

import pl.narada.shared.Sector;

/** What a participant can ask outside any activity. */
public sealed interface ParticipantCommand extends Command {

    /** {@code slip}: the hash of a personal code, as typed on its way here; empty without one. */
    record Join(Sector sector, String slip) implements ParticipantCommand {

        public Join(Sector sector) {
            this(sector, "");
        }
    }

    record ChooseSector(Sector sector) implements ParticipantCommand {}

    /** Their phone is connected while the meeting goes on: they are there, though they joined before. */
    record Arrive() implements ParticipantCommand {}

    /** What a participant tells of themselves, as a whole; each must be one of the answers offered, or empty. */
    record TellProfile(String role, String municipality) implements ParticipantCommand {}
}
