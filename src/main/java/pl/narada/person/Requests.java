package pl.narada.person;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pl.narada.access.Handovers;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.shared.WorkshopId;

/**
 * What staff do for somebody who asks for their data: that they are who they say, the key of a handover proves, which only
 * their phone can show. That it was done is told to the audit log; of what it was, nothing.
 */
@Service
public class Requests {

    private final Persons persons;
    private final Handovers handovers;
    private final ApplicationEventPublisher events;
    /** All members of staff together, on this server: nobody looks through a workshop by guessing keys. */
    private final Bucket pace = Bucket.builder()
            .addLimit(limit -> limit.capacity(20).refillGreedy(6, Duration.ofMinutes(1)))
            .build();

    Requests(Persons persons, Handovers handovers, ApplicationEventPublisher events) {
        this.persons = persons;
        this.handovers = handovers;
        this.events = events;
    }

    /** {@code typed}: the key, or the whole address with it. Refused with {@code person-unknown} if it is nobody's or too old. */
    public Result<Kept> kept(WorkshopId workshop, String typed, String staff) {
        return person(workshop, typed)
                .then(who -> persons.kept(workshop, who, Persons.Keys.NONE))
                .map(kept -> {
                    events.publishEvent(new StaffAct(staff, StaffAct.What.PERSON_SEEN, workshop, ""));
                    return kept;
                });
    }

    /** Likewise, and as {@link Persons#erase}. */
    public Result<WorkshopId> erase(WorkshopId workshop, String typed, String staff) {
        return person(workshop, typed)
                .then(who -> persons.erase(workshop, who, Persons.Keys.NONE))
                .map(done -> {
                    events.publishEvent(new StaffAct(staff, StaffAct.What.PERSON_ERASED, workshop, ""));
                    return done;
                });
    }

    private Result<ParticipantId> person(WorkshopId workshop, String typed) {
        if (!pace.tryConsume(1)) return Result.refused(Reason.PERSON_UNKNOWN);
        Optional<ParticipantId> who = handovers.read(workshop, typed.substring(typed.indexOf('#') + 1));
        return who.map(Result::ok).orElseGet(() -> Result.refused(Reason.PERSON_UNKNOWN));
    }
}
