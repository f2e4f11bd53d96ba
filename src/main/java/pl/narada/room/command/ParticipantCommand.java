package pl.narada.room.command;

import pl.narada.shared.Sector;

/** What a participant can ask outside any activity. */
public sealed interface ParticipantCommand extends Command {

    record Join(Sector sector) implements ParticipantCommand {}

    record ChooseSector(Sector sector) implements ParticipantCommand {}
}
