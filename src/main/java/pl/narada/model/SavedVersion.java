package pl.narada.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a chapter. Written once, never changed. */
@Entity
@Table(name = "model_version")
class SavedVersion {

    @Id
    private UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Chapter chapter = Chapter.DIAGNOSIS;

    private int number;
    private String text = "";
    private String remark = "";
    private Instant savedAt = Instant.EPOCH;
    private String savedBy = "";

    protected SavedVersion() {}

    SavedVersion(Version version) {
        id = UUID.randomUUID();
        chapter = version.chapter();
        number = version.number();
        text = version.text();
        remark = version.remark();
        savedAt = version.at();
        savedBy = version.by();
    }

    Version version() {
        return new Version(chapter, number, text, remark, savedAt, savedBy);
    }
}
