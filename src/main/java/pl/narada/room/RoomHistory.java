package pl.narada.room;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What entries of the journal make of a room. State = fold of the journal: nothing else ever changes a room. */
public record RoomHistory(Kinds kinds) {

    public RoomState replay(RoomState from, List<Entry> entries) {
        RoomState state = from;
        for (Entry entry : entries) state = apply(state, entry);
        return state;
    }

    /** The room after this entry. The entry must be the next one: a gap is a bug and throws. */
    public RoomState apply(RoomState before, Entry entry) {
        if (entry.version() != before.version() + 1) {
            throw new IllegalStateException("entry %d after version %d".formatted(entry.version(), before.version()));
        }
        var asked = new RoomState.Asked(entry.actor(), entry.command());
        RoomState state = new RoomState(
                before.workshop(),
                entry.version(),
                before.phase(),
                before.agenda(),
                before.agendaVersion(),
                before.place(),
                before.startedAt(),
                before.activities(),
                before.participants(),
                before.answered().plus(asked, Answered.by(entry)));
        for (Event event : entry.events()) state = apply(state, event, entry.at());
        return state;
    }

    RoomState apply(RoomState s, Event event, Instant at) {
        return switch (event) {
            case RoomEvent e -> apply(s, e, at);
            case ActivityEvent e ->
                activity(
                        s,
                        e.activity(),
                        run -> run.state(kindOf(s, e.activity()).apply(run.state(), e)));
        };
    }

    private RoomState apply(RoomState s, RoomEvent event, Instant at) {
        return switch (event) {
            case AgendaSet(Agenda agenda) -> agendaSet(s, agenda);
            case WorkshopStarted() -> with(s, Phase.LIVE, s.place(), s.startedAt(), s.activities(), s.participants());
            case PlaceChanged(Place place) -> placeChanged(s, place, at);
            case ActivityOpened(ActivityId id) -> activity(s, id, run -> run.status(Status.OPEN));
            case ActivityClosed(ActivityId id) -> activity(s, id, run -> run.status(Status.CLOSED));
            case ResultRevealed(ActivityId id) -> activity(s, id, run -> run.revealed(true));
            case ResultConcealed(ActivityId id) -> activity(s, id, run -> run.revealed(false));
            case WorkshopClosed() -> with(s, Phase.CLOSED, s.place(), s.startedAt(), s.activities(), s.participants());
            case ParticipantJoined(ParticipantId who, Sector sector) -> participant(s, who, sector);
            case SectorChosen(ParticipantId who, Sector sector) -> sectorChosen(s, who, sector);
        };
    }

    private RoomState agendaSet(RoomState s, Agenda agenda) {
        PMap<ActivityId, Activity> runs = s.activities();
        for (ActivityId old : s.activities().keySet()) {
            if (agenda.activity(old).isEmpty()) runs = runs.minus(old);
        }
        for (PlannedActivity planned : agenda.activities().toList()) {
            if (runs.containsKey(planned.id())) continue;
            ActivityState initial = kinds.of(planned.settings()).initial();
            runs = runs.plus(planned.id(), new Activity(Status.READY, false, initial));
        }
        PMap<BlockId, Instant> started = s.startedAt();
        for (BlockId block : s.startedAt().keySet()) {
            if (agenda.block(block).isEmpty()) started = started.minus(block);
        }
        return new RoomState(
                s.workshop(),
                s.version(),
                s.phase(),
                agenda,
                s.version(),
                s.place(),
                started,
                runs,
                s.participants(),
                s.answered());
    }

    private static RoomState placeChanged(RoomState s, Place place, Instant at) {
        PMap<BlockId, Instant> started = s.startedAt().containsKey(place.block())
                ? s.startedAt()
                : s.startedAt().plus(place.block(), at);
        return with(s, s.phase(), place, started, s.activities(), s.participants());
    }

    private static RoomState participant(RoomState s, ParticipantId who, Sector sector) {
        return with(
                s,
                s.phase(),
                s.place(),
                s.startedAt(),
                s.activities(),
                s.participants().plus(who, sector));
    }

    private RoomState sectorChosen(RoomState s, ParticipantId who, Sector sector) {
        RoomState state = participant(s, who, sector);
        for (ActivityId id : s.activities().keySet()) {
            state = activity(state, id, run -> run.state(kindOf(s, id).sectorChosen(run.state(), who, sector)));
        }
        return state;
    }

    private ActivityKind<Settings, ActivityState, ?, ActivityEvent> kindOf(RoomState s, ActivityId id) {
        return kinds.of(s.agenda().activity(id).orElseThrow().settings());
    }

    private static RoomState activity(RoomState s, ActivityId id, UnaryOperator<Activity> change) {
        Activity run = s.activities().get(id);
        if (run == null) throw new IllegalStateException("no activity " + id);
        PMap<ActivityId, Activity> runs = s.activities().plus(id, change.apply(run));
        return with(s, s.phase(), s.place(), s.startedAt(), runs, s.participants());
    }

    private static RoomState with(
            RoomState s,
            Phase phase,
            @org.jspecify.annotations.Nullable Place place,
            PMap<BlockId, Instant> startedAt,
            PMap<ActivityId, Activity> activities,
            PMap<ParticipantId, Sector> participants) {
        return new RoomState(
                s.workshop(),
                s.version(),
                phase,
                s.agenda(),
                s.agendaVersion(),
                place,
                startedAt,
                activities,
                participants,
                s.answered());
    }
}
