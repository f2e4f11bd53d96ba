package pl.narada.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.WorkshopId;

/** That a line of an outcome feeds a chapter. */
@Entity
@Table(name = "model_source")
class SavedSource {

    @Id
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Chapter chapter = Chapter.DIAGNOSIS;

    private UUID workshopId = new UUID(0, 0);
    private String finding = "";
    private String text = "";
    private Instant putAt = Instant.EPOCH;
    private String putBy = "";

    protected SavedSource() {}

    SavedSource(Source source) {
        id = UUID.randomUUID();
        chapter = source.chapter();
        workshopId = source.finding().workshop().value();
        finding = source.finding().key();
        text = source.text();
        putAt = source.at();
        putBy = source.by();
    }

    Chapter chapter() {
        return chapter;
    }

    /** Empty only if the row was written by something else. */
    Optional<Source> source() {
        return FindingRef.parse(new WorkshopId(workshopId), finding)
                .map(ref -> new Source(chapter, ref, text, putAt, putBy));
    }
}
