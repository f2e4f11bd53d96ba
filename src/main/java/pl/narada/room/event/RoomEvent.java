package pl.narada.room.event;

import pl.narada.room.Agenda;
import pl.narada.room.Place;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in every workshop, whatever its activities. */
public sealed interface RoomEvent extends Event {

    record AgendaSet(Agenda agenda) implements RoomEvent {}

    record WorkshopStarted() implements RoomEvent {}

    record PlaceChanged(Place place) implements RoomEvent {}

    record ActivityOpened(ActivityId activity) implements RoomEvent {}

    record ActivityClosed(ActivityId activity) implements RoomEvent {}

    record ResultRevealed(ActivityId activity) implements RoomEvent {}

    record ResultConcealed(ActivityId activity) implements RoomEvent {}

    record WorkshopClosed() implements RoomEvent {}

    record ParticipantJoined(ParticipantId participant, Sector sector) implements RoomEvent {}

    record SectorChosen(ParticipantId participant, Sector sector) implements RoomEvent {}
}
