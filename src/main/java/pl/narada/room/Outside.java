package pl.narada.room;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;

/**
 * What people do away from the meeting, before it begins or after its close. Of whatever is not told here nothing was done
 * outside: it belongs to the meeting.
 *
 * @param window what is open to people outside just now; null if nothing is, as always while the meeting goes on
 * @param people who joined outside and has not been seen in the meeting, and when they joined
 * @param answered by activity: who did something there outside the last time, and when
 * @param said by activity: the numbers of what was said outside, and when
 */
public record Outside(
        @Nullable Window window,
        PMap<ParticipantId, When> people,
        PMap<ActivityId, PMap<ParticipantId, When>> answered,
        PMap<ActivityId, PMap<Integer, When>> said) {

    /** These activities, at least one, are open to everybody who has the join code, until then. */
    public record Window(List<ActivityId> activities, Instant until) {

        public Window {
            activities = List.copyOf(activities);
        }
    }

    static final Outside NOTHING = new Outside(null, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public boolean isOpen() {
        return window != null;
    }

    public boolean isOpen(ActivityId activity) {
        return window != null && window.activities().contains(activity);
    }

    /** What is open, in the order in which it is to be done. */
    public List<ActivityId> open() {
        return window == null ? List.of() : window.activities();
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(window).map(Window::until);
    }

    /** Whether the time is over, and nobody has closed it yet. */
    public boolean isDue(Instant now) {
        return window != null && !now.isBefore(window.until());
    }

    /** When this was said. */
    public When said(ActivityId activity, int number) {
        PMap<Integer, When> there = said.get(activity);
        return there == null ? When.DURING : there.getOrDefault(number, When.DURING);
    }

    /** Who did something in this activity the last time outside the meeting, and when. */
    public PMap<ParticipantId, When> answered(ActivityId activity) {
        return answered.getOrDefault(activity, HashTreePMap.empty());
    }

    /** Whether people went on with it after the close, and can't any more: then it may be told how it ended. */
    public boolean hasEndedAfter(ActivityId activity) {
        return !isOpen(activity) && answered(activity).containsValue(When.AFTER);
    }

    Outside window(@Nullable Window now) {
        return new Outside(now, people, answered, said);
    }

    /** Who joins while something is open may be anywhere. */
    Outside joined(ParticipantId who, When when) {
        return window == null ? this : new Outside(window, people.plus(who, when), answered, said);
    }

    Outside said(ActivityId activity, int number, When when) {
        if (when == When.DURING) return this;
        PMap<Integer, When> there = said.getOrDefault(activity, HashTreePMap.empty());
        return new Outside(window, people, answered, said.plus(activity, there.plus(number, when)));
    }

    /** Somebody did something in these activities; in the meeting even with none it is seen that they are there. */
    Outside seen(ParticipantId who, Collection<ActivityId> activities, When when) {
        PMap<ParticipantId, When> apart = when == When.DURING ? people.minus(who) : people;
        PMap<ActivityId, PMap<ParticipantId, When>> now = answered;
        for (ActivityId activity : activities) {
            PMap<ParticipantId, When> there = answered(activity);
            there = when == When.DURING ? there.minus(who) : there.plus(who, when);
            now = there.isEmpty() ? now.minus(activity) : now.plus(activity, there);
        }
        return apart == people && now == answered ? this : new Outside(window, apart, now, said);
    }

    /** The activities that are still planned. */
    Outside following(Agenda agenda) {
        PMap<ActivityId, PMap<ParticipantId, When>> stillAnswered = answered;
        PMap<ActivityId, PMap<Integer, When>> stillSaid = said;
        for (ActivityId activity : answered.keySet())
            if (agenda.activity(activity).isEmpty()) stillAnswered = stillAnswered.minus(activity);
        for (ActivityId activity : said.keySet())
            if (agenda.activity(activity).isEmpty()) stillSaid = stillSaid.minus(activity);
        return new Outside(window, people, stillAnswered, stillSaid);
    }
}
