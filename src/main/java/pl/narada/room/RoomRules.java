package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.ParticipantCommand;
import pl.narada.room.command.ParticipantCommand.*;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** Who may do what, and when: decide(state, command) → events or a refusal. Changes nothing itself. */
public record RoomRules(Kinds kinds) {

    /** {@code at}: when it is asked; some people have to wait a while between two contributions. */
    public Result<List<Event>> decide(RoomState room, Actor actor, Command command, Instant at) {
        if (room.isSealed()) return Result.refused(Reason.WORKSHOP_SEALED);
        if (room.phase() == Phase.CLOSED && !isForAClosedOne(room, command))
            return Result.refused(Reason.WORKSHOP_CLOSED);
        if (isGone(room, actor)) return Result.refused(Reason.NOT_JOINED);
        return switch (command) {
            case FacilitatorCommand c ->
                switch (actor) {
                    case Actor.Facilitator(String name) -> facilitator(room, name, c, at);
                    case Actor.Timetable() when c instanceof CloseOutside -> Result.ok(closedOutside(room));
                    case Actor.Timetable _, Actor.Participant _, Actor.Newcomer _ -> Result.refused(Reason.NOT_ALLOWED);
                };
            case ParticipantCommand c -> participant(room, actor, c);
            case ActivityCommand c -> activity(room, actor, c, at);
        };
    }

    /** Somebody whose data were erased while their phone was still connected. */
    private static boolean isGone(RoomState room, Actor actor) {
        return actor instanceof Actor.Participant(ParticipantId who)
                && !room.participants().containsKey(who);
    }

    private static boolean isForAClosedOne(RoomState room, Command command) {
        return switch (command) {
            case ReopenWorkshop _, Undo _, TakeLead _, OpenOutside _, AskOutside _, CloseOutside _ -> true;
            case ParticipantCommand _ -> room.outside().isOpen();
            case ActivityCommand c -> room.outside().isOpen(c.activity());
            case EnterSheet sheet -> room.outside().isOpen(sheet.activity());
            case RestoreSheet sheet -> room.outside().isOpen(sheet.activity());
            case FacilitatorCommand _ -> false;
        };
    }

    private Result<List<Event>> facilitator(RoomState room, String name, FacilitatorCommand command, Instant at) {
        return switch (command) {
            case Steering steering -> steer(room, name, steering).then(events -> led(room, name, events));
            case SetAgenda(Agenda agenda, long basedOn) -> new AgendaRules(kinds).decide(room, agenda, basedOn);
            case TakeLead() -> Result.ok(name.equals(room.lead()) ? List.of() : List.of(new LeadTaken(name)));
            case SetStage(boolean dark) ->
                Result.ok(dark == room.darkStage() ? List.of() : List.of(new StageSet(dark)));
            case SetJoinQuestions(JoinQuestions typed) -> ask(room, typed);
            case Guarding guarding -> new GuardRules(kinds, this).decide(room, name, guarding, at);
            case CountWithoutPhone(var sector, int people) -> new WithoutPhoneRules(kinds, room).count(sector, people);
            case EnterSheet sheet -> new SheetRules(kinds, room, at).enter(sheet);
            case RestoreSheet sheet -> new SheetRules(kinds, room, at).restore(sheet);
            case OpenOutside(var activities, Instant until) -> openOutside(room, activities, until);
            case AskOutside(var question, Instant until) -> new AfterwardsRules(kinds).ask(room, question, until);
            case CloseOutside() -> Result.ok(closedOutside(room));
            case Undo(long version) -> new UndoRules(kinds, this).undo(room, name, version, at);
        };
    }

    /** Whoever wants what is so already is not refused: two who press "next" together both get what they wanted. */
    private static Result<List<Event>> led(RoomState room, String name, List<Event> events) {
        return events.isEmpty() || room.isLedBy(name) ? Result.ok(events) : Result.refused(Reason.NOT_LEADING);
    }

    private Result<List<Event>> steer(RoomState room, String name, Steering command) {
        var timing = new TimingRules(room);
        return switch (command) {
            case StartWorkshop() -> start(room, name);
            case GoTo(Place place) -> live(room, () -> goTo(room, place));
            case OpenActivity(ActivityId id) -> running(room, id, run -> open(id, run));
            case CloseActivity(ActivityId id) -> running(room, id, run -> close(id, run));
            case StandBy(ActivityId id) -> running(room, id, run -> standBy(id, run));
            case RevealResult(ActivityId id) -> running(room, id, run -> reveal(room, id, run));
            case ConcealResult(ActivityId id) -> running(room, id, run -> conceal(id, run));
            case PauseWorkshop() -> live(room, timing::pause);
            case ResumeWorkshop() -> live(room, timing::resume);
            case AllotTime(var block, int minutes) -> live(room, () -> timing.allot(block, minutes));
            case SetTimer(ActivityId id, Instant endsAt) -> running(room, id, _ -> timing.timer(id, endsAt));
            case SkipBlock(var block) -> live(room, () -> timing.skip(block));
            case UnskipBlock(var block) -> live(room, () -> timing.unskip(block));
            case CloseWorkshop() -> live(room, () -> Result.ok(List.of(new WorkshopClosed())));
            case ReopenWorkshop() -> reopen(room);
        };
    }

    private static Result<List<Event>> start(RoomState room, String name) {
        if (room.phase() == Phase.LIVE) return Result.ok(List.of());
        Optional<Place> first = room.agenda().after(null);
        if (first.isEmpty()) return Result.refused(Reason.AGENDA_EMPTY);
        List<Event> events = new ArrayList<>(closedOutside(room));
        events.addAll(List.of(new WorkshopStarted(), new LeadTaken(name)));
        events.addAll(enter(room, first.get()));
        return Result.ok(events);
    }

    private static Result<List<Event>> goTo(RoomState room, Place wanted) {
        Place place = room.agenda().asPlanned(wanted);
        if (place.equals(room.place())) return Result.ok(List.of());
        if (!room.agenda().places().contains(place)) return Result.refused(Reason.ACTIVITY_UNKNOWN);
        List<Event> events = new ArrayList<>();
        // whoever moves on wants the clock to run, and what one goes to is not left out
        if (room.course().isPaused()) events.add(new WorkshopResumed());
        if (room.course().skipped().contains(place.block())) events.add(new BlockUnskipped(place.block()));
        events.addAll(enter(room, place));
        return Result.ok(events);
    }

    /** Whoever goes to an activity wants people to use it: it opens by itself the first time, and stays as it was later. */
    private static List<Event> enter(RoomState room, Place place) {
        List<Event> events = new ArrayList<>(List.of(new PlaceChanged(place)));
        ActivityId id = place.activity();
        if (id == null) return events;
        Activity run = room.activities().get(id);
        if (run != null && run.status() == Status.READY) events.add(new ActivityOpened(id));
        return events;
    }

    private static Result<List<Event>> open(ActivityId id, Activity run) {
        List<Event> events = new ArrayList<>();
        // nobody should vote while looking at how the others voted
        if (run.revealed()) events.add(new ResultConcealed(id));
        if (run.status() != Status.OPEN) events.add(new ActivityOpened(id));
        return Result.ok(events);
    }

    private static Result<List<Event>> close(ActivityId id, Activity run) {
        return Result.ok(run.status() == Status.CLOSED ? List.of() : List.of(new ActivityClosed(id)));
    }

    private static Result<List<Event>> standBy(ActivityId id, Activity run) {
        List<Event> events = new ArrayList<>();
        if (run.revealed()) events.add(new ResultConcealed(id));
        if (run.status() != Status.READY) events.add(new ActivityReadied(id));
        return Result.ok(events);
    }

    private Result<List<Event>> reveal(RoomState room, ActivityId id, Activity run) {
        Settings settings = room.agenda().activity(id).orElseThrow().settings();
        if (!kinds.of(settings).revealable()) return Result.refused(Reason.NOT_REVEALABLE);
        List<Event> events = new ArrayList<>();
        if (run.status() != Status.CLOSED) events.add(new ActivityClosed(id));
        if (!run.revealed()) events.add(new ResultRevealed(id));
        return Result.ok(events);
    }

    private static Result<List<Event>> conceal(ActivityId id, Activity run) {
        return Result.ok(run.revealed() ? List.of(new ResultConcealed(id)) : List.of());
    }

    private static Result<List<Event>> reopen(RoomState room) {
        return switch (room.phase()) {
            case DRAFT -> Result.refused(Reason.WORKSHOP_NOT_STARTED);
            case LIVE -> Result.ok(List.of());
            case CLOSED -> {
                List<Event> events = closedOutside(room);
                events.add(new WorkshopReopened());
                yield Result.ok(events);
            }
        };
    }

    /** Never during the meeting: then people are in it. */
    private Result<List<Event>> openOutside(RoomState room, List<ActivityId> activities, Instant until) {
        if (room.phase() == Phase.LIVE) return Result.refused(Reason.OUTSIDE_DURING);
        boolean each = activities.stream().allMatch(id -> isForOutside(room, id))
                && activities.stream().distinct().count() == activities.size();
        if (activities.isEmpty() || !each) return Result.refused(Reason.OUTSIDE_NOTHING);
        boolean so = new Outside.Window(activities, until).equals(room.outside().window());
        return Result.ok(so ? List.of() : List.of(new OutsideOpened(activities, until)));
    }

    private boolean isForOutside(RoomState room, ActivityId id) {
        return room.agenda()
                .activity(id)
                .filter(planned -> kinds.of(planned.settings()).isForOutside(When.in(room.phase())))
                .isPresent();
    }

    private static List<Event> closedOutside(RoomState room) {
        return new ArrayList<>(room.outside().isOpen() ? List.of(new OutsideClosed()) : List.of());
    }

    private static Result<List<Event>> ask(RoomState room, JoinQuestions typed) {
        return typed.wellFormed()
                .map(questions -> questions.equals(room.joined().questions())
                        ? List.of()
                        : List.of(new JoinQuestionsSet(questions)));
    }

    private static Result<List<Event>> participant(RoomState room, Actor actor, ParticipantCommand command) {
        return switch (command) {
            case Join(Sector sector, String slip) ->
                actor instanceof Actor.Newcomer ? join(room, sector, slip) : Result.refused(Reason.NOT_ALLOWED);
            case ChooseSector(Sector sector) -> chooseSector(room, actor, sector);
            case Arrive() -> arrive(room, actor);
            case TellProfile(String role, String municipality) -> tell(room, actor, new Profile(role, municipality));
        };
    }

    private static Result<List<Event>> join(RoomState room, Sector sector, String slip) {
        if (room.watch().locked()) return Result.refused(Reason.DOOR_LOCKED);
        return new SlipRules(room).join(sector, slip);
    }

    private static Result<List<Event>> chooseSector(RoomState room, Actor actor, Sector sector) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        boolean same = sector == room.participants().get(who);
        return Result.ok(same ? List.of() : List.of(new SectorChosen(who, sector)));
    }

    private static Result<List<Event>> arrive(RoomState room, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        boolean comes = room.phase() == Phase.LIVE && room.outside().people().containsKey(who);
        return Result.ok(comes ? List.of(new ParticipantArrived(who)) : List.of());
    }

    private static Result<List<Event>> tell(RoomState room, Actor actor, Profile profile) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        if (!room.joined().questions().offer(profile)) return Result.refused(Reason.ANSWER_UNKNOWN);
        boolean same = profile.equals(room.joined().profiles().get(who));
        return Result.ok(same ? List.of() : List.of(new ProfileTold(who, profile)));
    }

    private Result<List<Event>> activity(RoomState room, Actor actor, ActivityCommand command, Instant at) {
        ActivityId id = command.activity();
        Optional<Situation<Settings, ActivityState>> found = room.situation(id);
        if (found.isEmpty()) return Result.refused(Reason.ACTIVITY_UNKNOWN);
        var now = found.get();
        ActivityKind<Settings, ActivityState, ActivityCommand, ActivityEvent> kind = kinds.of(now.settings());
        if (!kind.commandType().isInstance(command)) return Result.refused(Reason.ACTIVITY_UNKNOWN);
        boolean outside = room.outside().isOpen(id);
        if (room.phase() != Phase.LIVE && !outside) return Result.refused(Reason.WORKSHOP_NOT_STARTED);
        return switch (command.speaker()) {
            case FACILITATOR ->
                actor instanceof Actor.Facilitator
                        ? kind.decide(now, command, actor)
                                .then(events -> new WithoutPhoneRules(kinds, room).entered(now, events))
                        : Result.refused(Reason.NOT_ALLOWED);
            case PARTICIPANT -> {
                if (!(actor instanceof Actor.Participant(ParticipantId who))) yield Result.refused(Reason.NOT_JOINED);
                var admission = new Admission(room.watch(), who, at, kind.repeatsAreWelcome(now.settings()));
                if (outside) yield kind.decide(now, command, actor).then(admission::of);
                if (!room.currentActivity().equals(Optional.of(id))) yield Result.refused(Reason.ACTIVITY_NOT_CURRENT);
                if (now.run().status() != Status.OPEN) yield Result.refused(Reason.ACTIVITY_NOT_OPEN);
                yield kind.decide(now, command, actor).then(admission::of);
            }
        };
    }

    private static Result<List<Event>> live(RoomState room, java.util.function.Supplier<Result<List<Event>>> then) {
        return room.phase() == Phase.LIVE ? then.get() : Result.refused(Reason.WORKSHOP_NOT_STARTED);
    }

    private static Result<List<Event>> running(
            RoomState room, ActivityId id, java.util.function.Function<Activity, Result<List<Event>>> then) {
        Activity run = room.activities().get(id);
        return run == null ? Result.refused(Reason.ACTIVITY_UNKNOWN) : live(room, () -> then.apply(run));
    }
}
