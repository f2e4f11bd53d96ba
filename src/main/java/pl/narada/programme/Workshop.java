package pl.narada.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Phase;
import pl.narada.shared.JoinCode;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** One meeting. What happens in it is in its journal; {@code phase} here follows the journal, for lists. */
// several change different things about it at once, each only what is theirs
@DynamicUpdate
@Entity
public class Workshop {

    /** So many days after the day of the meeting may people still leave how they are reached. */
    private static final int DAYS_AFTER = 7;

    @Id
    private UUID id = new UUID(0, 0);

    private String teryt = "";
    private String title = "";
    private LocalDate heldOn = LocalDate.EPOCH;
    private LocalTime startsAt = LocalTime.MIN;
    private LocalTime endsAt = LocalTime.MAX;
    private String venue = "";
    private String joinCode = "";

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.DRAFT;

    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant outsideUntil;
    private @Nullable UUID rehearsalOf;
    private boolean network = true;
    private @Nullable String ownedBy;
    private @Nullable Instant sealedAt;

    /** All lists need it, with one query for all of them. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workshop_share", joinColumns = @JoinColumn(name = "workshop_id"))
    @Column(name = "staff_name")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> sharedWith = new HashSet<>();

    protected Workshop() {}

    Workshop(WorkshopId id, JoinCode code, WorkshopDetails details, Instant createdAt) {
        this.id = id.value();
        this.joinCode = code.value();
        this.createdAt = createdAt;
        change(details);
    }

    /** With the facts of the other one, which it rehearses. */
    static Workshop rehearsalOf(Workshop original, WorkshopId id, JoinCode code, Instant createdAt) {
        var rehearsal = new Workshop(id, code, original.details(), createdAt);
        rehearsal.rehearsalOf = original.id;
        return rehearsal;
    }

    void change(WorkshopDetails details) {
        teryt = details.county().value();
        title = details.title();
        heldOn = details.date();
        startsAt = details.start();
        endsAt = details.end();
        venue = details.venue();
    }

    /** Who planned it. */
    void belongTo(String owner) {
        ownedBy = owner;
    }

    /** With these and no others. */
    void share(Set<String> with) {
        sharedWith.clear();
        sharedWith.addAll(with);
    }

    /** {@code until}: so long something is open outside the meeting; null if nothing is. */
    void reach(Phase now, @Nullable Instant until) {
        phase = now;
        outsideUntil = until;
    }

    void allowNetwork(boolean wanted) {
        network = wanted;
    }

    public WorkshopId id() {
        return new WorkshopId(id);
    }

    public WorkshopDetails details() {
        return new WorkshopDetails(new Teryt(teryt), title, heldOn, startsAt, endsAt, venue);
    }

    public JoinCode joinCode() {
        return new JoinCode(joinCode);
    }

    public Phase phase() {
        return phase;
    }

    /** So long people may do something outside the meeting; empty if nothing is open. */
    public Optional<Instant> outsideUntil() {
        return Optional.ofNullable(outsideUntil);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was forgotten who took part; empty as long as it is known. */
    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    /** Who planned it here; empty if it is from before there were owners or was brought from elsewhere. */
    public Optional<String> owner() {
        return Optional.ofNullable(ownedBy);
    }

    /** The accounts that may run it besides its owner's. */
    public Set<String> sharedWith() {
        return Set.copyOf(sharedWith);
    }

    /** The workshop that is rehearsed here; empty for a real one. */
    public Optional<WorkshopId> rehearsalOf() {
        return Optional.ofNullable(rehearsalOf).map(WorkshopId::new);
    }

    public boolean isRehearsal() {
        return rehearsalOf != null;
    }

    /** Whether people may put cards "looking for" and "offering" on the table. Never in a rehearsal. */
    public boolean hasNetwork() {
        return network && !isRehearsal();
    }

    /** Whether people may leave how they are reached: while the meeting goes on, and for a week after its day. */
    public boolean takesContacts(Phase now, LocalDate today) {
        return switch (now) {
            case DRAFT -> false;
            case LIVE -> true;
            case CLOSED -> !today.isAfter(heldOn.plusDays(DAYS_AFTER));
        };
    }
}
