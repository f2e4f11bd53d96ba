package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.narada.room.Sheets.Sheet;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.AllotTime;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.command.FacilitatorCommand.ConcealResult;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.FacilitatorCommand.EnterSheet;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.LockDoor;
import pl.narada.room.command.FacilitatorCommand.MutePhone;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.FacilitatorCommand.PauseWorkshop;
import pl.narada.room.command.FacilitatorCommand.ReopenWorkshop;
import pl.narada.room.command.FacilitatorCommand.RequireSlips;
import pl.narada.room.command.FacilitatorCommand.RestoreSheet;
import pl.narada.room.command.FacilitatorCommand.ResumeWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.SetJoinQuestions;
import pl.narada.room.command.FacilitatorCommand.SetModeration;
import pl.narada.room.command.FacilitatorCommand.SetStage;
import pl.narada.room.command.FacilitatorCommand.SetTimer;
import pl.narada.room.command.FacilitatorCommand.SkipBlock;
import pl.narada.room.command.FacilitatorCommand.StandBy;
import pl.narada.room.command.FacilitatorCommand.UnskipBlock;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.room.event.RoomEvent.WithoutPhoneCounted;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** How each thing that a facilitator did is taken back: by commands, which go through the rules like any other. */
record Inverses(Kinds kinds) {

    /** What took the room from one event to the next, gathered into one step. */
    static final class Collected {
        private final List<Command> commands = new ArrayList<>();
        private final Set<String> touches = new HashSet<>();
        private String about = "";
        private boolean complete = true;

        void add(Optional<Inverse> inverse) {
            complete &= inverse.isPresent();
            inverse.ifPresent(i -> {
                // the last thing done is the first to be taken back
                commands.addAll(0, i.commands());
                touches.add(i.touches());
                if (about.isEmpty()) about = i.about();
            });
        }

        Step step(Entry entry, String by) {
            List<Command> inverse = complete ? commands : List.of();
            return new Step(entry.version(), entry.at(), by, entry.events(), touches, about, inverse, null);
        }
    }

    Optional<Inverse> of(RoomState before, Event event) {
        return switch (event) {
            case RoomEvent e -> of(before, e);
            case ActivityEvent e ->
                before.situation(e.activity())
                        .flatMap(now -> kinds.of(now.settings()).inverse(now, e));
        };
    }

    private static Optional<Inverse> of(RoomState before, RoomEvent event) {
        return switch (event) {
            case AgendaSet(Agenda agenda) ->
                before.phase() == Phase.LIVE ? Optional.of(formerPlan(before, agenda)) : Optional.empty();
            case PlaceChanged(Place place) ->
                Optional.ofNullable(before.place())
                        .map(was -> new Inverse("place", before.agenda().name(place), new GoTo(was)));
            case ActivityOpened(ActivityId id) -> status(before, id);
            case ActivityClosed(ActivityId id) -> status(before, id);
            case ActivityReadied(ActivityId id) -> status(before, id);
            case ResultRevealed(ActivityId id) -> shown(before, id, new ConcealResult(id));
            case ResultConcealed(ActivityId id) -> shown(before, id, new RevealResult(id));
            case WorkshopPaused() -> Optional.of(new Inverse("pause", "", new ResumeWorkshop()));
            case WorkshopResumed() -> Optional.of(new Inverse("pause", "", new PauseWorkshop()));
            case TimeAllotted(var block, int _) ->
                before.agenda()
                        .block(block)
                        .map(b -> new Inverse(
                                "time/" + block.value(),
                                b.title(),
                                new AllotTime(block, before.course().minutes(b))));
            case TimerSet(ActivityId id, Instant _) -> {
                Course.Timer was = before.course().timer();
                var back = was == null ? new SetTimer(id, null) : new SetTimer(was.activity(), was.endsAt());
                yield before.agenda().activity(id).map(planned -> new Inverse("timer", planned.prompt(), back));
            }
            case BlockSkipped(var block) ->
                before.agenda()
                        .block(block)
                        .map(b -> new Inverse("skip/" + block.value(), b.title(), new UnskipBlock(block)));
            case BlockUnskipped(var block) ->
                before.agenda()
                        .block(block)
                        .map(b -> new Inverse("skip/" + block.value(), b.title(), new SkipBlock(block)));
            case StageSet(boolean dark) -> Optional.of(new Inverse("stage", "", new SetStage(!dark)));
            case WorkshopClosed() -> Optional.of(new Inverse("phase", "", new ReopenWorkshop()));
            case JoinQuestionsSet _ ->
                Optional.of(new Inverse(
                        "join-questions",
                        "",
                        new SetJoinQuestions(before.joined().questions())));
            case WithoutPhoneCounted(Sector sector, int _) ->
                Optional.of(new Inverse(
                        "without-phone/" + sector.wire(),
                        "",
                        new CountWithoutPhone(sector, before.withoutPhone().getOrDefault(sector, 0))));
            case SheetEntered sheet -> before.situation(sheet.activity()).map(now -> formerSheet(now, sheet));
            case DoorLocked() -> Optional.of(new Inverse("door", "", new LockDoor(false)));
            case DoorUnlocked() -> Optional.of(new Inverse("door", "", new LockDoor(true)));
            case SlipsRequired() -> Optional.of(new Inverse("slips", "", new RequireSlips(false)));
            case SlipsWaived() -> Optional.of(new Inverse("slips", "", new RequireSlips(true)));
            case ModerationSet _ ->
                Optional.of(new Inverse(
                        "moderation", "", new SetModeration(before.watch().moderation())));
            case PhoneMuted(ParticipantId who) -> Optional.of(muting(who, false));
            case PhoneUnmuted(ParticipantId who) -> Optional.of(muting(who, true));
            // each of the events that follow it brings its own way back
            case PhoneHidden(ParticipantId who) ->
                Optional.of(new Inverse("phone-hidden/" + who.value(), "", List.of()));
            case OutsideOpened _ -> Optional.of(new Inverse("outside", "", asItWasOutside(before)));
            case OutsideClosed _ -> Optional.of(new Inverse("outside", "", asItWasOutside(before)));
            case WorkshopStarted _,
                    WorkshopReopened _,
                    LeadTaken _,
                    StepUndone _,
                    WorkshopSealed _,
                    PersonErased _,
                    ParticipantJoined _,
                    SlipsIssued _,
                    SlipsVoided _,
                    SlipUsed _,
                    ParticipantArrived _,
                    SectorChosen _,
                    ProfileTold _ -> Optional.empty();
        };
    }

    private static Inverse formerSheet(Situation<Settings, ActivityState> before, SheetEntered now) {
        Sheet there = before.run().sheets().there().get(now.number());
        Command back = there == null
                ? new EnterSheet(now.activity(), now.number(), now.sector(), List.of())
                : new RestoreSheet(now.activity(), now.number(), there);
        return new Inverse(
                "sheet/" + now.activity().value() + "/" + now.number(),
                before.plan().prompt(),
                back);
    }

    /** What was said of a block that is planned anew or gone, its length and that it is left out, comes back with the old plan. */
    private static Inverse formerPlan(RoomState before, Agenda agenda) {
        List<Command> commands = new ArrayList<>();
        commands.add(new SetAgenda(before.agenda(), before.version()));
        Course kept = before.course().following(before.agenda(), agenda);
        before.course().allotted().forEach((block, minutes) -> {
            if (!kept.allotted().containsKey(block)) commands.add(new AllotTime(block, minutes));
        });
        before.course().skipped().stream()
                .filter(block -> !kept.skipped().contains(block))
                .forEach(block -> commands.add(new SkipBlock(block)));
        Course.Timer timer = before.course().timer();
        if (timer != null && kept.timer() == null) commands.add(new SetTimer(timer.activity(), timer.endsAt()));
        return new Inverse("agenda", "", commands);
    }

    private static Inverse muting(ParticipantId who, boolean muted) {
        return new Inverse("muted/" + who.value(), "", new MutePhone(who, muted));
    }

    private static Optional<Inverse> status(RoomState before, ActivityId id) {
        return before.situation(id)
                .map(now -> new Inverse(
                        "status/" + id.value(),
                        now.plan().prompt(),
                        backTo(now.run().status(), id)));
    }

    private static Command asItWasOutside(RoomState before) {
        Outside.Window window = before.outside().window();
        return window == null ? new CloseOutside() : new OpenOutside(window.activities(), window.until());
    }

    private static Command backTo(Status status, ActivityId id) {
        return switch (status) {
            case READY -> new StandBy(id);
            case OPEN -> new OpenActivity(id);
            case CLOSED -> new CloseActivity(id);
        };
    }

    private static Optional<Inverse> shown(RoomState before, ActivityId id, Command back) {
        return before.situation(id)
                .map(now -> new Inverse("result/" + id.value(), now.plan().prompt(), back));
    }
}
