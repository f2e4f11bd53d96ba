package pl.narada.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Matching;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/** What somebody looks for or offers, as everybody in the workshop may read it. */
@Entity
@Table(name = "network_card")
public class Card {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID workshopId = new UUID(0, 0);
    private String keyHash = "";
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.LOOK;

    private String text = "";

    @Enumerated(EnumType.STRING)
    private NeedCategory category = NeedCategory.INNE;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private String sentence = "";
    private boolean hidden;
    private Instant writtenAt = Instant.EPOCH;

    protected Card() {}

    Card(UUID id, WorkshopId workshop, String keyHash, int number) {
        this.id = id;
        this.workshopId = workshop.value();
        this.keyHash = keyHash;
        this.number = number;
    }

    /** {@code form}: checked. */
    void say(CardForm form, Instant at) {
        kind = form.kind();
        text = form.text();
        category = form.categoryOf(text);
        name = form.name();
        sector = form.sector();
        sentence = form.sentence();
        writtenAt = at;
    }

    void hide(boolean wanted) {
        hidden = wanted;
    }

    boolean isOf(WorkshopId workshop, String key) {
        return workshopId.equals(workshop.value()) && keyHash.equals(key);
    }

    boolean isOf(String key) {
        return keyHash.equals(key);
    }

    boolean isSeenIn(WorkshopId workshop) {
        return workshopId.equals(workshop.value()) && !hidden;
    }

    Matching.Says says() {
        return new Matching.Says(kind == Kind.OFFER, category, text);
    }

    public UUID id() {
        return id;
    }

    /** By which it is found on the printed list; from 1 in each workshop. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public NeedCategory category() {
        return category;
    }

    /** As its owner wishes to be called. */
    public String name() {
        return name;
    }

    public Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }

    /** Staff have hidden it: nobody else sees it, and nothing comes of it. */
    Instant writtenAt() {
        return writtenAt;
    }

    public boolean hidden() {
        return hidden;
    }
}
