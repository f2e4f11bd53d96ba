package pl.narada.gateway;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.springframework.web.socket.CloseStatus;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Coalescer;
import pl.narada.broadcast.Views;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RoomState;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.AgendaSet;
import pl.narada.room.live.Room;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** All phones of one workshop, and the notice board that they follow. */
final class PhoneHub {

    private static final long PAUSE_MILLIS = 200;

    private final Room room;
    private final Views views;
    private final Supplier<Views.About> about;
    private final Board board = new Board();
    private final Coalescer show;
    private final Set<Phone> phones = ConcurrentHashMap.newKeySet();
    private final Map<ParticipantId, Set<Phone>> byParticipant = new ConcurrentHashMap<>();
    private final List<Runnable> presenceListeners = new CopyOnWriteArrayList<>();

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

    Board board() {
        return board;
    }

    Map<String, Object> own(RoomState now, ParticipantId who) {
        return views.own(now, who);
    }

    private void moved(RoomState now, List<Entry> written) {
        boolean byOthers = false;
        for (Entry entry : written) {
            if (entry.actor() instanceof Actor.Participant(ParticipantId who))
                phonesOf(who).forEach(Phone::lookAtOwn);
            byOthers |= entry.events().stream().anyMatch(PhoneHub::touchesOthers);
        }
        if (byOthers) phones.forEach(Phone::lookWhetherOwnChanged);
        show.changed();
    }

    private static boolean touchesOthers(Event event) {
        return event instanceof AgendaSet || (event instanceof ActivityEvent e && e.touchesOthers());
    }

    private synchronized void publish() {
        if (board.publish(views.phones(room.state(), about.get()))) phones.forEach(Phone::look);
    }

    /** Facts about the workshop have changed. */
    void aboutChanged() {
        show.changed();
    }

    void add(Phone phone) {
        phones.add(phone);
        speaksFor(phone);
    }

    /** Only as long as it is here: a phone that has gone while its join was being written is not present. */
    void speaksFor(Phone phone) {
        ParticipantId who = phone.participant();
        if (who != null) {
            byParticipant.compute(who, (_, all) -> {
                Set<Phone> together = all == null ? ConcurrentHashMap.newKeySet() : all;
                if (phones.contains(phone)) together.add(phone);
                return together.isEmpty() ? null : together;
            });
        }
        presenceListeners.forEach(Runnable::run);
    }

    void remove(Phone phone) {
        phones.remove(phone);
        ParticipantId who = phone.participant();
        if (who != null) {
            byParticipant.computeIfPresent(who, (_, all) -> all.remove(phone) && all.isEmpty() ? null : all);
        }
        presenceListeners.forEach(Runnable::run);
    }

    private Collection<Phone> phonesOf(ParticipantId who) {
        return byParticipant.getOrDefault(who, Set.of());
    }

    /** People, not connections: somebody with two tabs is there once. */
    Map<Sector, Integer> presentBySector() {
        Map<Sector, Integer> present = new EnumMap<>(Sector.class);
        var participants = room.state().participants();
        for (ParticipantId who : new HashSet<>(byParticipant.keySet())) {
            Sector sector = participants.get(who);
            if (sector != null) present.merge(sector, 1, Integer::sum);
        }
        return present;
    }

    Runnable onPresence(Runnable listener) {
        presenceListeners.add(listener);
        return () -> presenceListeners.remove(listener);
    }

    /** Presence is a lease: whoever has not been heard for so long is not here, whatever the socket says. */
    void dropSilentSince(long instant) {
        for (Phone phone : phones) {
            if (phone.heardAt() >= instant) continue;
            remove(phone);
            phone.close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }
}
