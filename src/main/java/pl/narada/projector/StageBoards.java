package pl.narada.projector;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.access.AddressChanged;
import pl.narada.access.Addresses;
import pl.narada.broadcast.Views;
import pl.narada.gateway.Presence;
import pl.narada.programme.Programme;
import pl.narada.programme.RehearsalThrownAway;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopChanged;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/** The stage boards of this process. */
@Component
class StageBoards {

    private final Rooms rooms;
    private final Views views;
    private final Programme programme;
    private final Presence presence;
    private final Addresses addresses;
    private final Map<WorkshopId, StageBoard> boards = new ConcurrentHashMap<>();

    StageBoards(Rooms rooms, Views views, Programme programme, Presence presence, Addresses addresses) {
        this.rooms = rooms;
        this.views = views;
        this.programme = programme;
        this.presence = presence;
        this.addresses = addresses;
    }

    StageBoard of(Workshop workshop) {
        return boards.computeIfAbsent(
                workshop.id(), id -> new StageBoard(workshop, rooms.room(id), views, programme, presence, addresses));
    }

    @EventListener
    void on(WorkshopChanged changed) {
        Optional.ofNullable(boards.get(changed.workshop())).ifPresent(StageBoard::aboutChanged);
    }

    /** The picture that leads there is drawn anew. */
    @EventListener
    void on(AddressChanged changed) {
        boards.values().forEach(StageBoard::aboutChanged);
    }

    @EventListener
    void on(RehearsalThrownAway gone) {
        Optional.ofNullable(boards.remove(gone.rehearsal())).ifPresent(StageBoard::stop);
    }

    @PreDestroy
    void stop() {
        boards.values().forEach(StageBoard::stop);
    }
}
