package pl.narada.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.outcome.AgreedAction;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** The action items of all workshops, and what became of them. */
@Service
@Transactional
public class FollowUps {

    /** What has to be done first stands first; without a day last. */
    public static final Comparator<ActionNow> BY_DAY = Comparator.comparing(
                    (ActionNow a) -> Optional.ofNullable(a.now().due()).orElse(LocalDate.MAX))
            .thenComparing(a -> a.meeting().date())
            .thenComparing(a -> a.ref().key())
            .thenComparing(a -> a.ref().workshop().value());

    private final FollowUpRepository changes;
    private final Outcomes outcomes;
    private final Programme programme;
    private final Clock clock;

    FollowUps(FollowUpRepository changes, Outcomes outcomes, Programme programme, Clock clock) {
        this.changes = changes;
        this.outcomes = outcomes;
        this.programme = programme;
        this.clock = clock;
    }

    /** Of all counties, by day. */
    @Transactional(readOnly = true)
    public List<ActionNow> all() {
        return now(programme.workshops(), outcomes.actions(), changes.findAllByOrderByChangeNo());
    }

    private static List<ActionNow> now(List<Workshop> workshops, List<AgreedAction> agreed, List<FollowUp> changed) {
        Map<WorkshopId, WorkshopDetails> meetings = workshops.stream().collect(toMap(Workshop::id, Workshop::details));
        Map<FindingRef, List<Change>> since =
                changed.stream().collect(groupingBy(FollowUp::ref, mapping(FollowUp::change, toList())));
        return agreed.stream()
                .flatMap(a -> Optional.ofNullable(meetings.get(a.ref().workshop()))
                        .map(meeting -> now(meeting, a, since.getOrDefault(a.ref(), List.of())))
                        .stream())
                .sorted(BY_DAY)
                .toList();
    }

    private static ActionNow now(WorkshopDetails meeting, AgreedAction agreed, List<Change> since) {
        Standing now = since.isEmpty()
                ? new Standing(ActionState.OPEN, agreed.who(), agreed.until(), "")
                : since.getLast().standing();
        return new ActionNow(meeting, agreed, now, since);
    }

    @Transactional(readOnly = true)
    public List<ActionNow> of(WorkshopId workshop) {
        List<Workshop> held = programme.workshop(workshop).stream().toList();
        return now(held, outcomes.actionsOf(workshop), changes.findByWorkshopIdOrderByChangeNo(workshop.value()));
    }

    /** Over all workshops of this county. */
    @Transactional(readOnly = true)
    public List<ActionNow> ofCounty(Teryt county) {
        return all().stream().filter(a -> a.meeting().county().equals(county)).toList();
    }

    @Transactional(readOnly = true)
    public List<ActionNow> open() {
        return all().stream().filter(ActionNow::isOpen).toList();
    }

    @Transactional(readOnly = true)
    public List<ActionNow> overdue() {
        LocalDate today = today();
        return all().stream().filter(a -> a.isOverdue(today)).toList();
    }

    /** What a workshop of this county can take up: open, and agreed at another one. */
    @Transactional(readOnly = true)
    public List<ActionNow> openFor(Teryt county, WorkshopId workshop) {
        return ofCounty(county).stream()
                .filter(a -> a.isOpen() && !a.ref().workshop().equals(workshop))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ActionNow> find(FindingRef ref) {
        return of(ref.workshop()).stream().filter(a -> a.ref().equals(ref)).findFirst();
    }

    /** From now on it stands so; said twice, nothing more changes. */
    public Result<Standing> set(FindingRef ref, Standing wanted, String by) {
        Optional<ActionNow> action = find(ref);
        if (action.isEmpty()) return Result.refused(Reason.FINDING_GONE);
        return wanted.check().map(standing -> {
            if (standing.equals(action.get().now())) return standing;
            int next = action.get().changes().size() + 1;
            changes.save(new FollowUp(ref, next, standing, clock.instant(), by));
            return standing;
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Here.ZONE));
    }
}
