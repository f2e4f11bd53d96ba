package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.narada.shared.WorkshopId;

/**
 * What a county keeps of a workshop, in rows that can be queried. Written anew as a whole from the room at a version of
 * its journal, so that it can never disagree with it.
 */
@Entity
class Outcome {

    @Id
    private UUID workshopId = new UUID(0, 0);

    private long version;
    private Instant recordedAt = Instant.EPOCH;
    private boolean complete;

    @ElementCollection
    @CollectionTable(name = "outcome_activity", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Line.Activity> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_choice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Line.Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_fingerprint", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Line.Fingerprint> fingerprints = new ArrayList<>();

    @Embedded
    private PeopleTables people = new PeopleTables();

    @Embedded
    private SaidTables said = new SaidTables();

    @Embedded
    private VoteTables vote = new VoteTables();

    @Embedded
    private RatingTables rating = new RatingTables();

    @Embedded
    private OpinionTables opinion = new OpinionTables();

    @Embedded
    private OrderTables order = new OrderTables();

    @Embedded
    private ConsentTables consent = new ConsentTables();

    @Embedded
    private CardTables card = new CardTables();

    @Embedded
    private AgreedTables agreed = new AgreedTables();

    protected Outcome() {}

    Outcome(WorkshopId workshop) {
        workshopId = workshop.value();
    }

    void record(Findings found, Instant at) {
        version = found.version();
        complete = found.complete();
        recordedAt = at;
        rows().forEach(rows -> rows.replace(found));
    }

    private Stream<Rows<?>> rows() {
        Stream<Rows<?>> own = Stream.of(
                new Rows<>(Line.Activity.class, activities),
                new Rows<>(Line.Choice.class, choices),
                new Rows<>(Line.Fingerprint.class, fingerprints));
        return Stream.of(
                        own,
                        people.all(),
                        said.all(),
                        vote.all(),
                        rating.all(),
                        opinion.all(),
                        order.all(),
                        consent.all(),
                        card.all(),
                        agreed.all())
                .flatMap(rows -> rows);
    }

    Findings findings() {
        return Findings.of(version, complete, rows().flatMap(rows -> rows.kept().stream()));
    }

    long version() {
        return version;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean complete() {
        return complete;
    }
}
