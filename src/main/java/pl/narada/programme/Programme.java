package pl.narada.programme;

import java.security.SecureRandom;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.narada.broadcast.Views;
import pl.narada.i18n.Translations;
import pl.narada.room.Phase;
import pl.narada.shared.JoinCode;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** The series of workshops: which counties there are, and which meetings are planned, going on or over. */
@Service
@Transactional
public class Programme {

    private final Counties counties;
    private final Workshops workshops;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Programme(Counties counties, Workshops workshops, Clock clock, ApplicationEventPublisher events) {
        this.counties = counties;
        this.workshops = workshops;
        this.clock = clock;
        this.events = events;
    }

    /** In the order of the Polish alphabet, the city of Kielce among them. */
    @Transactional(readOnly = true)
    public List<County> counties() {
        var polish = Collator.getInstance(Translations.POLISH);
        return counties.findAll().stream()
                .sorted(Comparator.comparing(County::name, polish))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<County> county(Teryt teryt) {
        return counties.findById(teryt.value());
    }

    /** The newest first. Real ones only: whoever lists workshops need not think of rehearsals. */
    @Transactional(readOnly = true)
    public List<Workshop> workshops() {
        return workshops.findByRehearsalOfIsNull().stream()
                .sorted(Comparator.comparing((Workshop w) -> w.details().date())
                        .thenComparing(w -> w.details().start())
                        // two at once stand in the same order every time
                        .thenComparing(w -> w.id().value())
                        .reversed())
                .toList();
    }

    /** Those of one county, the newest first. */
    @Transactional(readOnly = true)
    public List<Workshop> workshopsOf(Teryt county) {
        return workshops().stream()
                .filter(w -> w.details().county().equals(county))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Workshop> workshopsIn(Phase phase) {
        return workshops.findByRehearsalOfIsNullAndPhase(phase);
    }

    /** Those in which something is open to people before or after the meeting. */
    @Transactional(readOnly = true)
    public List<Workshop> workshopsOpenOutside() {
        return workshops.findByRehearsalOfIsNullAndOutsideUntilIsNotNull();
    }

    /** All rehearsals by the workshop that they are of, the newest first. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, List<Workshop>> rehearsals() {
        return workshops.findByRehearsalOfIsNotNullOrderByCreatedAtDesc().stream()
                .collect(Collectors.groupingBy(w -> w.rehearsalOf().orElseThrow()));
    }

    /** Of one workshop, the newest first. */
    @Transactional(readOnly = true)
    public List<Workshop> rehearsalsOf(WorkshopId original) {
        return workshops.findByRehearsalOfOrderByCreatedAtDesc(original.value());
    }

    /** A real one or a rehearsal, as are those that are found by an address or a code. */
    @Transactional(readOnly = true)
    public Optional<Workshop> workshop(WorkshopId id) {
        return workshops.findById(id.value());
    }

    /** By the id as it stands in an address; empty too if it is no id at all. */
    @Transactional(readOnly = true)
    public Optional<Workshop> find(String id) {
        return WorkshopId.parse(id).flatMap(this::workshop);
    }

    /** The same, but no rehearsal. */
    @Transactional(readOnly = true)
    public Optional<Workshop> findReal(String id) {
        return find(id).filter(workshop -> !workshop.isRehearsal());
    }

    @Transactional(readOnly = true)
    public Optional<Workshop> workshop(JoinCode code) {
        return workshops.findByJoinCode(code.value());
    }

    /** A new draft of this member of staff, with a join code of its own; its agenda is still empty. */
    public Result<Workshop> plan(WorkshopForm form, String owner) {
        return form.check().map(details -> {
            var workshop = new Workshop(WorkshopId.random(), unusedCode(), details, clock.instant());
            workshop.belongTo(owner);
            return workshops.save(workshop);
        });
    }

    /** From now on these accounts, and no others, may run it besides its owner's. */
    public void share(WorkshopId id, Set<String> with, String by) {
        workshops.findById(id.value()).orElseThrow().share(with);
        events.publishEvent(new StaffAct(by, StaffAct.What.SHARED, id, String.join(", ", new TreeSet<>(with))));
    }

    /** One that was planned elsewhere, under the id it has there; with its join code, unless that is taken here. */
    public Result<Workshop> bring(WorkshopId id, WorkshopForm form, JoinCode code, Instant createdAt) {
        JoinCode free = workshops.findByJoinCode(code.value()).isEmpty() ? code : unusedCode();
        return form.check().map(details -> workshops.save(new Workshop(id, free, details, createdAt)));
    }

    /** A new rehearsal of it, with a join code of its own; its agenda is still empty. */
    Workshop rehearse(Workshop original) {
        return workshops.save(Workshop.rehearsalOf(original, WorkshopId.random(), unusedCode(), clock.instant()));
    }

    void forget(Workshop rehearsal) {
        workshops.delete(rehearsal);
        tellAfterCommit(new RehearsalThrownAway(rehearsal.id()));
    }

    public Result<Workshop> change(WorkshopId id, WorkshopForm form) {
        return form.check().map(details -> {
            Workshop workshop = workshops.findById(id.value()).orElseThrow();
            workshop.change(details);
            tellAfterCommit(new WorkshopChanged(id));
            return workshop;
        });
    }

    /** Whether people may put cards on the table of the network; phones hear of it at once. */
    public void allowNetwork(WorkshopId id, boolean wanted) {
        workshops.findById(id.value()).orElseThrow().allowNetwork(wanted);
        tellAfterCommit(new WorkshopChanged(id));
    }

    private void tellAfterCommit(Object news) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(news);
            }
        });
    }

    /** What everybody may know about a workshop besides what happens in it. */
    @Transactional(readOnly = true)
    public Views.About about(WorkshopId id) {
        Workshop workshop = workshops.findById(id.value()).orElseThrow();
        WorkshopDetails details = workshop.details();
        String county =
                counties.findById(details.county().value()).orElseThrow().name();
        return new Views.About(
                details.title(),
                county,
                details.date().toString(),
                details.start().toString(),
                details.end().toString(),
                details.venue(),
                workshop.isRehearsal(),
                workshop.hasNetwork());
    }

    /** So far has it come, by its journal; so long something is open outside, or null. */
    public void reached(WorkshopId id, Phase phase, @Nullable Instant outsideUntil) {
        workshops.findById(id.value()).ifPresent(w -> w.reach(phase, outsideUntil));
    }

    /** The workshop, for one transaction at a time: whoever asks for the same meanwhile waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Workshop> alone(WorkshopId id) {
        return workshops.alone(id.value());
    }

    /** Notes that it is sealed; false if it was already. Whoever asks meanwhile waits for the end of this transaction. */
    public boolean seal(WorkshopId id, Instant at) {
        return workshops.seal(id.value(), at) > 0;
    }

    private JoinCode unusedCode() {
        JoinCode code;
        do code = JoinCode.random(random);
        while (workshops.findByJoinCode(code.value()).isPresent());
        return code;
    }
}
