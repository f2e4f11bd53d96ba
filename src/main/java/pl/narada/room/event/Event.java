package pl.narada.room.event;

/** Something that happened in a workshop and can't be undone, only followed by something else. */
public sealed interface Event permits RoomEvent, ActivityEvent {}
