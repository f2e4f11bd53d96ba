package pl.narada.attendance;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.access.Secrets;
import pl.narada.i18n.Translations;
import pl.narada.privacy.PersonalData;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.retention.Due;
import pl.narada.retention.Erased;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.shared.WorkshopId;

/**
 * Who was there, by name. Whoever holds the key of a row may change or withdraw it; kept is only a hash of the key. Staff
 * add those who signed on paper, and erase single rows. When {@link Periods} says so, a year after it was entered at most, a row is gone.
 */
@Service
@Transactional
public class AttendanceList implements PersonalData {

    private final AttendeeRepository attendees;
    private final Programme programme;
    private final Periods periods;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttendanceList(
            AttendeeRepository attendees,
            Programme programme,
            Periods periods,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attendees = attendees;
        this.programme = programme;
        this.periods = periods;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From a phone: new, or changed if there is a row with this key. Taken as long as contact details are, and not once the
     * workshop is sealed. Of a rehearsal nothing is kept.
     */
    public Result<AttendanceForm> give(WorkshopId workshop, Phase phase, String key, AttendanceForm filled) {
        Optional<Workshop> meeting = programme.workshop(workshop);
        if (meeting.isEmpty() || !isOpen(meeting.get(), phase)) return Result.refused(Reason.ATTENDANCE_CLOSED);
        return filled.check().then(form -> {
            if (form.sentence().equals(AttendanceForm.PAPER)) return Result.refused(Reason.MALFORMED);
            if (meeting.get().isRehearsal()) return Result.ok(form);
            Attendee row = attendees
                    .findByKeyHash(Secrets.hash(key))
                    .orElseGet(() -> new Attendee(workshop, Secrets.hash(key)));
            if (!row.isOf(workshop)) return Result.refused(Reason.MALFORMED);
            return Result.ok(saved(row, form));
        });
    }

    private boolean isOpen(Workshop meeting, Phase phase) {
        return meeting.sealedAt().isEmpty() && meeting.takesContacts(phase, today());
    }

    private AttendanceForm saved(Attendee row, AttendanceForm form) {
        row.say(form, today());
        attendees.save(row);
        return form;
    }

    /** By whoever holds the key, at any time. Nothing is left of it. */
    public void withdraw(String key) {
        attendees.deleteByKeyHash(Secrets.hash(key));
    }

    /** Somebody who signed on paper, typed in by staff; also long after the meeting. */
    public Result<AttendanceForm> typeIn(
            WorkshopId workshop, String name, String organisation, String role, String by) {
        return AttendanceForm.onPaper(name, organisation, role).check().map(form -> {
            told(by, workshop, "typed in");
            return saved(new Attendee(workshop, null), form);
        });
    }

    /** One row, for good. */
    public void erase(Attendee row, String by) {
        told(by, new WorkshopId(row.workshopId()), "erased");
        attendees.deleteById(row.id());
    }

    /** Without the name: the log of actions is kept longer than the list. */
    private void told(String by, WorkshopId workshop, String what) {
        events.publishEvent(new StaffAct(by, StaffAct.What.ATTENDANCE_CHANGED, workshop, what));
    }

    /** What was entered with this key: for whoever holds it. */
    @Transactional(readOnly = true)
    public Optional<Attendee> entered(String key) {
        return attendees.findByKeyHash(Secrets.hash(key));
    }

    /** By name, in the order of the Polish alphabet. */
    @Transactional(readOnly = true)
    public List<Attendee> of(WorkshopId workshop) {
        return attendees.findByWorkshopId(workshop.value()).stream()
                .sorted(Comparator.comparing(Attendee::name, Collator.getInstance(Translations.POLISH)))
                .toList();
    }

    @Override
    public Erased.What kind() {
        return Erased.What.ATTENDANCE;
    }

    @Override
    public long removeOld() {
        return periods.tooOld(Period.ATTENDANCE, clock.instant())
                .map(AttendanceList::day)
                .map(attendees::deleteByGivenOnBefore)
                .orElse(0L);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> until(Instant then) {
        List<Attendee> going = periods.tooOld(Period.ATTENDANCE, then)
                .map(AttendanceList::day)
                .map(attendees::findByGivenOnBefore)
                .orElse(List.of());
        return going.stream()
                .map(Attendee::givenOn)
                .min(Comparator.naturalOrder())
                .flatMap(first -> periods.end(Period.ATTENDANCE, first))
                .map(end -> new Due(end.atStartOfDay(Here.ZONE).toInstant(), Period.ATTENDANCE, going.size(), null))
                .stream()
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Here.ZONE).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Here.ZONE));
    }
}
