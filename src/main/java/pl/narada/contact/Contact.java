package pl.narada.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import pl.narada.shared.WorkshopId;

/** How somebody may be reached, and that they agreed to it. */
@Entity
public class Contact {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID workshopId = new UUID(0, 0);
    private String keyHash = "";
    private String name = "";
    private String address = "";
    private String organisation = "";
    private String sentence = "";
    private Instant givenAt = Instant.EPOCH;

    protected Contact() {}

    Contact(WorkshopId workshop, String keyHash) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop.value();
        this.keyHash = keyHash;
    }

    void say(ContactForm form, Instant at) {
        name = form.name();
        address = form.contact();
        organisation = form.organisation();
        sentence = form.sentence();
        givenAt = at;
    }

    boolean isOf(WorkshopId workshop) {
        return workshopId.equals(workshop.value());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** An e-mail address or a telephone number. */
    public String address() {
        return address;
    }

    /** Empty if there is none. */
    public String organisation() {
        return organisation;
    }

    /** Which sentence was agreed to: its language and version. */
    public String sentence() {
        return sentence;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
