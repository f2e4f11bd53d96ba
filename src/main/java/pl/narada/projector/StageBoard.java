package pl.narada.projector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Addresses;
import pl.narada.access.QrPath;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Coalescer;
import pl.narada.broadcast.Views;
import pl.narada.gateway.Presence;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.RoomState;
import pl.narada.room.live.Room;
import pl.narada.shared.Sector;

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
    /** Its own, so that a stage that counts something long (groups of opinion of thousands) holds no other up. */
    private final ScheduledExecutorService timer;

    private final Coalescer show;
    private volatile Views.About about;
    private @Nullable Door door;

    StageBoard(Workshop workshop, Room room, Views views, Programme programme, Presence presence, Addresses addresses) {
        this.workshop = workshop;
        this.room = room;
        this.views = views;
        this.programme = programme;
        this.presence = presence;
        this.addresses = addresses;
        this.about = programme.about(workshop.id());
        // phones that are sent home after a rehearsal still change its presence
        this.timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofVirtual().name("stage-" + workshop.id()).factory(), new ThreadPoolExecutor.DiscardPolicy());
        this.show = new Coalescer(timer, PAUSE_MILLIS, this::publish);
        room.listen((_, _) -> show.changed());
        presence.onChange(workshop.id(), show::changed);
        publish();
    }

    private synchronized void publish() {
        RoomState now = room.state();
        Map<String, Object> parts = new LinkedHashMap<>(views.stage(now, about));
        int connected = Sector.total(presence.bySector(workshop.id()));
        parts.put(
                "presence",
                Map.of("connected", connected, "joined", now.expected().size()));
        parts.put("door", door());
        if (board.publish(parts)) projectors.forEach(Runnable::run);
    }

    /** The address may change with the network; the picture of it is drawn only when it has. */
    private Door door() {
        String url = addresses.join(workshop.joinCode());
        Door known = door;
        if (known != null && known.url().equals(url)) return known;
        Door drawn = new Door(workshop.joinCode().value(), url, QrPath.of(url));
        door = drawn;
        return drawn;
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

    void stop() {
        timer.shutdownNow();
    }
}
