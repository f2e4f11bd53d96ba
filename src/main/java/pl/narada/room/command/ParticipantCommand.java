package pl.narada.room.command;

import pl.narada.shared.Sector;

/** What a participant can ask outside any activity. */
public sealed interface ParticipantCommand extends Command {

    record Join(Sector sector) implements ParticipantCommand {}

    record ChooseSector(Sector sector) implements ParticipantCommand {}

    /** Their phone is connected while the meeting goes on: they are there, though they joined before. */
    record Arrive() implements ParticipantCommand {}

    /** What a participant tells of themselves, as a whole; each must be one of the answers offered, or empty. */
    record TellProfile(String role, String municipality) implements ParticipantCommand {}
}
