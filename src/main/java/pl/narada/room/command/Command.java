package pl.narada.room.command;

/** What somebody wants to be so. States the wanted result, never a toggle: asked twice, it changes nothing more. */
public sealed interface Command permits FacilitatorCommand, ParticipantCommand, ActivityCommand {}
