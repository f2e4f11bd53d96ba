package pl.narada.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Kinds;
import pl.narada.room.RoomState;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.live.RoomListener;
import pl.narada.shared.StaffAct;

/** What facilitators do in a meeting, by the names of the events: that something was hidden or merged, not what it said. */
@Component
class RoomAudit implements RoomListener {

    private final ApplicationEventPublisher events;
    private final Map<Class<? extends Event>, String> names = new HashMap<>();

    RoomAudit(ApplicationEventPublisher events, Kinds kinds) {
        this.events = events;
        RoomEvent.names().forEach((name, type) -> names.put(type, name));
        kinds.all().forEach(kind -> kind.events().forEach((name, type) -> names.put(type, name)));
    }

    @Override
    public void moved(RoomState now, List<Entry> written) {
        // whoever wrote it notes it, see below
    }

    @Override
    public void wrote(RoomState now, List<Entry> written) {
        for (Entry entry : written) {
            if (!(entry.actor() instanceof Actor.Facilitator(String name))
                    || entry.events().isEmpty()) continue;
            String what = entry.events().stream()
                    .map(event -> names.getOrDefault(event.getClass(), "?"))
                    .distinct()
                    .collect(Collectors.joining(", "));
            events.publishEvent(new StaffAct(name, StaffAct.What.IN_THE_ROOM, now.workshop(), what));
        }
    }
}
