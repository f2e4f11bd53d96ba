package pl.narada.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import pl.narada.activity.ActivityKinds;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.room.Actor;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.When;
import pl.narada.room.command.FacilitatorCommand.AskOutside;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.WorkshopId;

/** Opens activities to people outside the meeting, by the clock on the wall. */
@Service
public class Opening {

    static final int DAYS_AFTER = 7;

    private final Rooms rooms;
    private final Clock clock;

    Opening(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What could be opened as things are: gatherings before the meeting, evaluations and votes after it, nothing during it. */
    public List<PlannedActivity> choices(RoomState room) {
        When now = When.in(room.phase());
        return room.agenda()
                .activities()
                .filter(planned -> ActivityKinds.all().of(planned.settings()).isForOutside(now))
                .toList();
    }

    /** When it usually ends: as the meeting begins, or a week after it; a week from today if that is over. */
    public LocalDateTime usualEnd(Workshop workshop) {
        WorkshopDetails details = workshop.details();
        LocalDateTime begin = details.date().atTime(details.start());
        LocalDateTime week = details.date().plusDays(DAYS_AFTER).atTime(20, 0);
        LocalDateTime usual = workshop.phase() == Phase.DRAFT ? begin : week;
        LocalDate today = LocalDate.now(clock.withZone(Here.ZONE));
        return usual.isAfter(LocalDateTime.now(clock.withZone(Here.ZONE)))
                ? usual
                : today.plusDays(DAYS_AFTER).atTime(20, 0);
    }

    /** {@code until}: by the clocks in the hall; refused if that is over already. */
    public Answer open(WorkshopId workshop, List<ActivityId> activities, LocalDateTime until, String facilitator) {
        var instant = until.atZone(Here.ZONE).toInstant();
        if (!instant.isAfter(clock.instant())) return new Answer.Refused(Refusal.because(Reason.OUTSIDE_PAST));
        return rooms.room(workshop)
                .askAndWait(new Actor.Facilitator(facilitator), new OpenOutside(activities, instant));
    }

    /**
     * A question that was not planned, after the meeting; open at once, and as long as what is open already. {@code until}:
     * if nothing is.
     */
    public Answer ask(WorkshopId workshop, PlannedActivity question, LocalDateTime until, String facilitator) {
        Room room = rooms.room(workshop);
        var instant = room.state()
                .outside()
                .until()
                .orElseGet(() -> until.atZone(Here.ZONE).toInstant());
        if (!instant.isAfter(clock.instant())) return new Answer.Refused(Refusal.because(Reason.OUTSIDE_PAST));
        return room.askAndWait(new Actor.Facilitator(facilitator), new AskOutside(question, instant));
    }

    public Answer close(WorkshopId workshop, String facilitator) {
        return rooms.room(workshop).askAndWait(new Actor.Facilitator(facilitator), new CloseOutside());
    }
}
