package pl.narada.room;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.room.event.RoomEvent.WithoutPhoneCounted;
import pl.narada.room.event.RoomEvent.WorkshopSealed;
import pl.narada.room.event.Spoken;
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
        RoomState state = before.at(entry.version(), asked, Answered.by(entry));
        return entry.actor() instanceof Actor.Facilitator(String name)
                ? facilitated(state, entry, name)
                : followed(state, entry);
    }

    private RoomState followed(RoomState before, Entry entry) {
        RoomState state = before;
        for (Event event : entry.events()) state = apply(state, event, entry.at());
        return entry.actor() instanceof Actor.Participant(ParticipantId who)
                ? remembering(seen(state, entry, who), entry, who)
                : state;
    }

    /** What people say is remembered for a minute, so that a flood is known. */
    private static RoomState remembering(RoomState before, Entry entry, ParticipantId who) {
        RoomState state = before;
        for (Event event : entry.events()) {
            if (event instanceof Spoken words && words.adds())
                state = state.watch(state.watch().said(who, words.text(), entry.at()));
        }
        return state;
    }

    private static RoomState seen(RoomState s, Entry entry, ParticipantId who) {
        if (entry.events().isEmpty()) return s;
        Set<ActivityId> where = new HashSet<>();
        for (Event event : entry.events()) if (event instanceof ActivityEvent e) where.add(e.activity());
        return s.outside(s.outside().seen(who, where, When.in(s.phase())));
    }

    /** What a facilitator did is remembered for a while, with what would take it back. */
    private RoomState facilitated(RoomState before, Entry entry, String name) {
        if (entry.events().isEmpty()) return before;
        if (entry.events().getLast() instanceof StepUndone(long version)) {
            return remembering(followed(before, entry), before.steps().undone(version, name));
        }
        var inverses = new Inverses(kinds);
        var collected = new Inverses.Collected();
        RoomState state = before;
        for (Event event : entry.events()) {
            collected.add(inverses.of(state, event));
            state = apply(state, event, entry.at());
        }
        return remembering(state, state.steps().plus(collected.step(entry, name)));
    }

    private static RoomState remembering(RoomState s, Steps steps) {
        return s.facilitation(s.facilitation().steps(steps));
    }

    RoomState apply(RoomState s, Event event, Instant at) {
        return switch (event) {
            case RoomEvent e -> apply(s, e, at);
            case ActivityEvent e ->
                said(
                        activity(
                                s,
                                e.activity(),
                                run -> run.state(kindOf(s, e.activity()).apply(run.state(), e))),
                        e);
        };
    }

    private static RoomState said(RoomState s, ActivityEvent event) {
        if (event.saying() == 0 || s.phase() == Phase.LIVE) return s;
        return s.outside(s.outside().said(event.activity(), event.saying(), When.in(s.phase())));
    }

    private RoomState apply(RoomState s, RoomEvent event, Instant at) {
        return switch (event) {
            case AgendaSet(Agenda agenda) -> agendaSet(s, agenda);
            case WorkshopStarted() -> s.phase(Phase.LIVE);
            case PlaceChanged(Place place) -> s.course(s.course().arrived(place, at));
            case ActivityOpened(ActivityId id) -> activity(s, id, run -> run.status(Status.OPEN));
            case ActivityClosed(ActivityId id) -> activity(s, id, run -> run.status(Status.CLOSED));
            case ActivityReadied(ActivityId id) -> activity(s, id, run -> run.status(Status.READY));
            case ResultRevealed(ActivityId id) -> activity(s, id, run -> run.revealed(true));
            case ResultConcealed(ActivityId id) -> activity(s, id, run -> run.revealed(false));
            case WorkshopPaused() -> s.course(s.course().paused(at));
            case WorkshopResumed() -> s.course(s.course().resumed(at));
            case TimeAllotted(BlockId block, int minutes) -> s.course(s.course().allotted(block, minutes));
            case TimerSet(ActivityId id, Instant endsAt) ->
                s.course(s.course().timed(endsAt == null ? null : new Course.Timer(id, endsAt)));
            case BlockSkipped(BlockId block) -> s.course(s.course().skipped(block, true));
            case BlockUnskipped(BlockId block) -> s.course(s.course().skipped(block, false));
            case WorkshopClosed() -> s.phase(Phase.CLOSED);
            case WorkshopReopened() -> s.phase(Phase.LIVE);
            case LeadTaken(String facilitator) ->
                s.facilitation(s.facilitation().led(facilitator));
            case StageSet(boolean dark) -> s.facilitation(s.facilitation().darkStage(dark));
            case StepUndone _ -> s;
            case PersonErased() -> s;
            case WorkshopSealed() -> remembering(s.joined(s.joined().forgotten()), Steps.NONE);
            case ParticipantJoined(ParticipantId who, Sector sector) ->
                s.joined(s.joined().sector(who, sector))
                        .outside(s.outside().joined(who, When.in(s.phase())))
                        .watch(s.watch().arrived(who, at));
            case DoorLocked() -> s.watch(s.watch().locked(true));
            case DoorUnlocked() -> s.watch(s.watch().locked(false));
            case SlipsIssued(var slips) -> slips(s, s.joined().slips().issued(slips));
            case SlipsRequired() -> slips(s, s.joined().slips().required(true));
            case SlipsWaived() -> slips(s, s.joined().slips().required(false));
            case SlipsVoided() -> slips(s, s.joined().slips().voided());
            case SlipUsed(ParticipantId who, String slip) ->
                slips(s, s.joined().slips().used(slip, who));
            case ModerationSet(Moderation moderation) -> s.watch(s.watch().moderation(moderation));
            case PhoneMuted(ParticipantId who) -> s.watch(s.watch().muted(who, true));
            case PhoneUnmuted(ParticipantId who) -> s.watch(s.watch().muted(who, false));
            case PhoneHidden _ -> s;
            case ParticipantArrived(ParticipantId who) ->
                s.outside(s.outside().seen(who, List.of(), When.in(s.phase())));
            case OutsideOpened(var activities, Instant until) ->
                s.outside(s.outside().window(new Outside.Window(activities, until)));
            case OutsideClosed() -> s.outside(s.outside().window(null));
            case ProfileTold(ParticipantId who, Profile profile) ->
                s.joined(s.joined().profile(who, profile));
            case JoinQuestionsSet(JoinQuestions questions) ->
                s.joined(s.joined().asked(questions));
            case WithoutPhoneCounted(Sector sector, int people) ->
                s.joined(s.joined().withoutPhone(sector, people));
            case SectorChosen(ParticipantId who, Sector sector) -> sectorChosen(s, who, sector);
            case SheetEntered sheet ->
                activity(s, sheet.activity(), run -> entered(run, kindOf(s, sheet.activity()), sheet));
        };
    }

    private static RoomState slips(RoomState s, Slips now) {
        return s.joined(s.joined().slips(now));
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
        return s.outside(s.outside().following(agenda)).agenda(agenda, runs);
    }

    private RoomState sectorChosen(RoomState s, ParticipantId who, Sector sector) {
        RoomState state = s.joined(s.joined().sector(who, sector));
        for (ActivityId id : s.activities().keySet()) {
            state = activity(state, id, run -> run.state(kindOf(s, id).sectorChosen(run.state(), who, sector)));
        }
        return state;
    }

    private static Activity entered(
            Activity run, ActivityKind<Settings, ActivityState, ?, ActivityEvent> kind, SheetEntered sheet) {
        ActivityState state = kind.without(run.state(), Sheets.standIn(sheet.number()));
        for (ActivityEvent answer : sheet.answers()) state = kind.apply(state, answer);
        return run.state(state).sheets(run.sheets().with(sheet.number(), sheet.sheet()));
    }

    private ActivityKind<Settings, ActivityState, ?, ActivityEvent> kindOf(RoomState s, ActivityId id) {
        return kinds.of(s.agenda().activity(id).orElseThrow().settings());
    }

    private static RoomState activity(RoomState s, ActivityId id, UnaryOperator<Activity> change) {
        Activity run = s.activities().get(id);
        if (run == null) throw new IllegalStateException("no activity " + id);
        return s.activities(s.activities().plus(id, change.apply(run)));
    }
}
