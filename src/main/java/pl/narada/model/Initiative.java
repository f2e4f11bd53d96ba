package pl.narada.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** The card of an initiative: what people want to do together, with whom, for how much. */
@Entity
public class Initiative {

    @Embeddable
    record Partner(@Enumerated(EnumType.STRING) Sector sector, String names) {}

    @Id
    private UUID id = new UUID(0, 0);

    // null: not saved yet
    @Version
    private @Nullable Integer version;

    private String title = "";
    private String purpose = "";
    private String cost = "";
    private String funding = "";
    private @Nullable String teryt;
    private @Nullable UUID workshopId;
    private String finding = "";
    private Instant changedAt = Instant.EPOCH;
    private String changedBy = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "initiative_partner", joinColumns = @JoinColumn(name = "initiative_id"))
    private List<Partner> partners = new ArrayList<>();

    protected Initiative() {}

    Initiative(UUID id, @Nullable FindingRef idea) {
        this.id = id;
        if (idea == null) return;
        workshopId = idea.workshop().value();
        finding = idea.key();
    }

    void say(InitiativeForm form, Instant at, String by) {
        title = form.title();
        purpose = form.purpose();
        cost = form.cost();
        funding = form.funding();
        teryt = form.county() == null ? null : form.county().value();
        partners.clear();
        form.partners().forEach((sector, names) -> {
            if (!names.isEmpty()) partners.add(new Partner(sector, names));
        });
        changedAt = at;
        changedBy = by;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** As it can be edited. */
    public InitiativeForm form() {
        Map<Sector, String> names = new EnumMap<>(Sector.class);
        partners.forEach(p -> names.put(p.sector(), p.names()));
        return new InitiativeForm(
                title, purpose, names, cost, funding, teryt == null ? null : new Teryt(teryt), version());
    }

    /** The line of an outcome that it was made of. */
    public Optional<FindingRef> idea() {
        return Optional.ofNullable(workshopId).flatMap(w -> FindingRef.parse(new WorkshopId(w), finding));
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
