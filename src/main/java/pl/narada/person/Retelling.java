package pl.narada.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.Profile;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.RoomEvent.ParticipantJoined;
import pl.narada.room.event.RoomEvent.ProfileTold;
import pl.narada.room.event.RoomEvent.SectorChosen;
import pl.narada.room.event.RoomEvent.SlipUsed;
import pl.narada.room.event.RoomEvent.SlipsIssued;
import pl.narada.room.event.Spoken;
import pl.narada.room.event.Worded;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * Tells a journal anew without one person: their words are gone, also where a facilitator had corrected them, and so is
 * what they told of themselves; what they chose is somebody's whose number no phone ever had. In activities that still
 * go on they have chosen nothing.
 */
final class Retelling {

    private final ParticipantId who;
    private final ParticipantId nobody;
    private final Set<ActivityId> goingOn;
    private final Map<ActivityId, Set<Integer>> said = new HashMap<>();
    private final Map<String, String> slips = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private @Nullable Sector sector;

    /** {@code nobody}: the number that stands for them from now on. {@code goingOn}: where they could still answer. */
    Retelling(ParticipantId who, ParticipantId nobody, Set<ActivityId> goingOn) {
        this.who = who;
        this.nobody = nobody;
        this.goingOn = goingOn;
    }

    /** Only the entries that read differently now. */
    List<Entry> changed(List<Entry> entries) {
        entries.forEach(this::findSlips);
        List<Entry> changed = new ArrayList<>();
        for (Entry entry : entries) {
            Entry now = retold(entry);
            if (!now.equals(entry)) changed.add(now);
        }
        return changed;
    }

    /** A slip of paper is worth nothing any more: neither does it open the door again, nor tell who had it. */
    private void findSlips(Entry entry) {
        for (Event event : entry.events()) {
            if (event instanceof SlipUsed(ParticipantId holder, String slip) && holder.equals(who))
                slips.put(slip, nobodysSlip());
        }
    }

    /** Looks like the hash of a code, and is of none. */
    private static String nobodysSlip() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }

    private Entry retold(Entry entry) {
        boolean theirs = entry.actor().equals(new Actor.Participant(who))
                || entry.events().stream().anyMatch(this::joins);
        List<Event> events = entry.events().stream().flatMap(this::retold).toList();
        // the phone still knows the ids of its commands
        return new Entry(
                entry.version(),
                entry.at(),
                entry.actor().equals(new Actor.Participant(who)) ? new Actor.Participant(nobody) : entry.actor(),
                theirs ? CommandId.random() : entry.command(),
                events,
                entry.refusal());
    }

    private boolean joins(Event event) {
        return event instanceof ParticipantJoined(ParticipantId joined, Sector _) && joined.equals(who);
    }

    private Stream<Event> retold(Event event) {
        if (event instanceof SlipsIssued(List<String> issued) && issued.stream().anyMatch(slips::containsKey))
            return Stream.of(new SlipsIssued(
                    issued.stream().map(slip -> slips.getOrDefault(slip, slip)).toList()));
        if (event instanceof OfSomebody deed && deed.participant().equals(who)) return deed(event, deed);
        return Stream.of(
                event instanceof Worded worded && isTheirs(worded.activity(), worded.saidAs())
                        ? withoutWords(worded)
                        : event);
    }

    private Stream<Event> deed(Event event, OfSomebody deed) {
        if (event instanceof ParticipantJoined(ParticipantId _, Sector chosen)) sector = chosen;
        if (event instanceof SectorChosen(ParticipantId _, Sector chosen)) sector = chosen;
        boolean adds = event instanceof Spoken words && words.adds();
        if (!adds && event instanceof ActivityEvent e && goingOn.contains(e.activity())) return Stream.empty();
        if (event instanceof SlipUsed(ParticipantId _, String slip))
            return Stream.of(new SlipUsed(nobody, Objects.requireNonNull(slips.get(slip))));
        Event told = deed.asOf(nobody, Objects.requireNonNull(sector));
        if (event instanceof ProfileTold) return Stream.of(new ProfileTold(nobody, new Profile("", "")));
        if (!(told instanceof Worded worded)) return Stream.of(told);
        if (adds) said.computeIfAbsent(worded.activity(), _ -> new HashSet<>()).add(worded.saidAs());
        return Stream.of(withoutWords(worded));
    }

    /** All that they had said, also in earlier words and as a facilitator had corrected it; known after {@link #changed}. */
    Set<String> words() {
        return words;
    }

    private ActivityEvent withoutWords(Worded event) {
        // an answer that was taken away has none
        if (!event.text().isEmpty()) words.add(event.text());
        return event.withoutWords();
    }

    private boolean isTheirs(ActivityId activity, int saidAs) {
        return said.getOrDefault(activity, Set.of()).contains(saidAs);
    }
}
