package pl.narada.gateway;

import io.github.bucket4j.Bucket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Coalescer;
import pl.narada.broadcast.Views;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.command.ParticipantCommand.Arrive;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.AgendaSet;
import pl.narada.room.event.RoomEvent.WorkshopStarted;
import pl.narada.room.live.Room;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

/** All phones of one workshop, and the notice board that they follow. */
final class PhoneHub {

    private static final long PAUSE_MILLIS = 200;

    private final Room room;
    private final Views views;
    private final Supplier<Views.About> about;
    private final Board board = new Board();
    private final Coalescer show;
    private final Attendance attendance = new Attendance();
    private final Bucket strangers = Pace.ofStrangers();
    private final Bucket handovers = Pace.ofHandovers();
    /** By which entry each participant's own parts last moved, since this hub began. */
    private final Map<ParticipantId, Long> ownMoved = new ConcurrentHashMap<>();

    private volatile long everybodysOwnMoved;

    PhoneHub(Room room, Views views, Supplier<Views.About> about, ScheduledExecutorService timer) {
        this.room = room;
        this.views = views;
        this.about = about;
        this.show = new Coalescer(timer, PAUSE_MILLIS, this::publish);
        // listen first, then look: nothing between the two is missed
        room.listen(this::moved);
        publish();
    }

    Room room() {
        return room;
    }

    WorkshopId workshop() {
        return room.state().workshop();
    }

    Board board() {
        return board;
    }

    Attendance attendance() {
        return attendance;
    }

    Bucket strangersPace() {
        return strangers;
    }

    Bucket handoversPace() {
        return handovers;
    }

    /** What this participant sees as their own just now; nothing for a stranger. */
    OwnParts own(@Nullable ParticipantId who, FrameWriter writer) {
        RoomState now = room.state();
        return writer.encode(now.version(), who == null ? Map.of() : views.own(now, who));
    }

    private void moved(RoomState now, List<Entry> written) {
        // whom the phones speak for is known no more: they come again, as strangers
        if (now.isSealed()) sendAway();
        boolean byOthers = false;
        for (Entry entry : written) {
            if (entry.refusal() == null && entry.actor() instanceof Actor.Participant(ParticipantId who)) {
                ownMoved.put(who, entry.version());
                attendance.of(who).forEach(Follower::lookAtOwn);
            }
            byOthers |= entry.events().stream().anyMatch(PhoneHub::touchesOthers);
            byOthers |= !(entry.actor() instanceof Actor.Participant) && views.asksEachTheirOwn(now);
        }
        if (written.stream().flatMap(e -> e.events().stream()).anyMatch(WorkshopStarted.class::isInstance)) {
            attendance.followers().forEach(follower -> arrived(follower.participant()));
        }
        if (byOthers) {
            everybodysOwnMoved = now.version();
            attendance.followers().forEach(Follower::lookWhetherOwnChanged);
        }
        show.changed();
    }

    /** Whoever joined outside and is connected while the meeting goes on is in it. */
    void arrived(@Nullable ParticipantId who) {
        RoomState now = room.state();
        if (who == null || now.phase() != Phase.LIVE || !now.outside().people().containsKey(who)) return;
        room.ask(new Actor.Participant(who), CommandId.random(), new Arrive());
    }

    private static boolean touchesOthers(Event event) {
        return event instanceof AgendaSet || (event instanceof ActivityEvent e && e.touchesOthers());
    }

    /** The last entry that may have changed what this participant sees as their own, as far as this hub remembers. */
    long ownMovedAt(ParticipantId who) {
        return Math.max(everybodysOwnMoved, ownMoved.getOrDefault(who, 0L));
    }

    private synchronized void publish() {
        if (board.publish(views.phones(room.state(), about.get()))) {
            attendance.followers().forEach(Follower::look);
        }
    }

    /** Facts about the workshop have changed. */
    void aboutChanged() {
        show.changed();
    }

    /** The program ends: they come back by themselves, here or elsewhere. Each waits a little of its own accord. */
    void handOver(Runnable afterEach) {
        for (Follower follower : attendance.followers()) {
            switch (follower) {
                case Phone phone -> phone.sendAway(CloseStatus.SERVICE_RESTARTED);
                case Poll poll -> poll.end();
                default -> {}
            }
            afterEach.run();
        }
    }

    /** Whoever asks again learns that there is nothing here any more. */
    void sendAway() {
        for (Follower follower : attendance.followers()) {
            attendance.remove(follower);
            switch (follower) {
                case Phone phone -> phone.close(CloseStatus.GOING_AWAY);
                case Poll poll -> poll.end();
                default -> {}
            }
        }
    }

    /** Presence is a lease: whoever has not been heard for so long is not here, whatever the socket says. */
    void dropSilentSince(long instant) {
        for (Follower follower : attendance.followers()) {
            if (!(follower instanceof Phone phone) || phone.heardAt() >= instant) continue;
            attendance.remove(phone);
            phone.close(CloseStatus.SESSION_NOT_RELIABLE);
        }
        attendance.forgetVisitorsSilentSince(instant);
    }
}
