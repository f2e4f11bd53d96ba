package pl.narada.room;

import java.util.List;
import java.util.Map;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.WithoutPhoneCounted;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * What is entered on behalf of people without a phone, in whichever activity, is never of more people of a sector than were
 * counted in the hall.
 */
record WithoutPhoneRules(Kinds kinds, RoomState room) {

    Result<List<Event>> count(Sector sector, int people) {
        if (people < 0 || people > CountWithoutPhone.MOST)
            return Result.refused(Reason.WITHOUT_PHONE, CountWithoutPhone.MOST);
        int entered = room.activities().keySet().stream()
                .flatMap(id -> room.situation(id).stream())
                .mapToInt(now -> of(now).getOrDefault(sector, 0))
                .max()
                .orElse(0);
        if (people < entered) return Result.refused(Reason.WITHOUT_PHONE_ENTERED, entered);
        boolean same = people == room.withoutPhone().getOrDefault(sector, 0);
        return Result.ok(same ? List.of() : List.of(new WithoutPhoneCounted(sector, people)));
    }

    /** What was too many before, as in a workshop that began when nobody was counted, may stay so, but not become more. */
    Result<List<Event>> entered(Situation<Settings, ActivityState> now, List<? extends ActivityEvent> events) {
        ActivityState state = now.state();
        for (ActivityEvent event : events) state = kinds.of(now.settings()).apply(state, event);
        var after = new Situation<>(room, now.plan(), now.run().state(state), now.settings(), state);
        return entered(now, after, List.copyOf(events));
    }

    /** {@code events}: what led from one to the other. */
    Result<List<Event>> entered(
            Situation<Settings, ActivityState> before, Situation<Settings, ActivityState> after, List<Event> events) {
        Map<Sector, Integer> were = of(before);
        for (var sector : of(after).entrySet()) {
            int counted = room.withoutPhone().getOrDefault(sector.getKey(), 0);
            boolean more = sector.getValue() > Math.max(counted, were.getOrDefault(sector.getKey(), 0));
            if (more) return Result.refused(Reason.WITHOUT_PHONE_FEWER, counted);
        }
        return Result.ok(events);
    }

    private Map<Sector, Integer> of(Situation<Settings, ActivityState> now) {
        return kinds.of(now.settings()).withoutPhone(now);
    }
}
