package pl.narada.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.WorkshopId;

/** One name on the list. The day is kept and not the time, which could be held against the times in the journal. */
@Entity
public class Attendee {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID workshopId = new UUID(0, 0);
    private @Nullable String keyHash;
    private String name = "";
    private String organisation = "";
    private String role = "";
    private String sentence = "";
    private LocalDate givenOn = LocalDate.EPOCH;

    protected Attendee() {}

    /** {@code keyHash}: null if staff typed it in. */
    Attendee(WorkshopId workshop, @Nullable String keyHash) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop.value();
        this.keyHash = keyHash;
    }

    void say(AttendanceForm form, LocalDate today) {
        name = form.name();
        organisation = form.organisation();
        role = form.role();
        sentence = form.sentence();
        givenOn = today;
    }

    boolean isOf(WorkshopId workshop) {
        return workshopId.equals(workshop.value());
    }

    public UUID id() {
        return id;
    }

    UUID workshopId() {
        return workshopId;
    }

    public String name() {
        return name;
    }

    /** Empty if there is none. */
    public String organisation() {
        return organisation;
    }

    /** Empty if there is none. */
    public String role() {
        return role;
    }

    /** Whether they signed on paper, and staff typed it in; otherwise they entered it on a phone. */
    public boolean isFromPaper() {
        return sentence.equals(AttendanceForm.PAPER);
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
