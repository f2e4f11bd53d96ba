package pl.narada.projector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import pl.narada.access.Addresses;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Coalescer;
import pl.narada.broadcast.Views;
import pl.narada.gateway.Presence;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.RoomState;
import pl.narada.room.live.Room;

/** The notice board of one workshop's stage, shared by all its projectors. */
final class StageBoard {

    private static final long PAUSE_MILLIS = 150;

    private final Workshop workshop;
    private final Room room;
    private final Views views;
    private final Programme programme;
    private final Presence presence;
    private final Addresses addresses;
    private final Board board = new Board();
    private final List<Runnable> projectors = new CopyOnWriteArrayList<>();
    private final Coalescer show;
    private volatile Views.About about;

    StageBoard(
            Workshop workshop,
            Room room,
            Views views,
            Programme programme,
            Presence presence,
            Addresses addresses,
            ScheduledExecutorService timer) {
        this.workshop = workshop;
        this.room = room;
        this.views = views;
        this.programme = programme;
        this.presence = presence;
        this.addresses = addresses;
        this.about = programme.about(workshop.id());
        this.show = new Coalescer(timer, PAUSE_MILLIS, this::publish);
        room.listen((_, _) -> show.changed());
        presence.onChange(workshop.id(), show::changed);
        publish();
    }

    private void publish() {
        RoomState now = room.state();
        Map<String, Object> parts = new LinkedHashMap<>(views.stage(now, about));
        int connected = presence.bySector(workshop.id()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        parts.put(
                "presence",
                Map.of("connected", connected, "joined", now.participants().size()));
        String url = addresses.join(workshop.joinCode());
        parts.put("door", new Door(workshop.joinCode().value(), url, QrPath.of(url)));
        if (board.publish(parts)) projectors.forEach(Runnable::run);
    }

    /** How to get in. */
    record Door(String code, String url, QrPath qr) {}

    void aboutChanged() {
        about = programme.about(workshop.id());
        show.changed();
    }

    Runnable listen(Runnable projector) {
        projectors.add(projector);
        return () -> projectors.remove(projector);
    }

    Board.Change all() {
        return board.all();
    }

    Board.Change since(long version) {
        return board.since(version);
    }
}
