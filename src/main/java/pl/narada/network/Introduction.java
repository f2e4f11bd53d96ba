package pl.narada.network;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.contact.ContactForm;
import pl.narada.network.Table.Details;
import pl.narada.shared.WorkshopId;

/**
 * Somebody would like to be in touch with whoever wrote a card. Each side's details are here for the other side only, and
 * leave this class only once both have agreed: see {@link #details}.
 */
@Entity
public class Introduction {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID workshopId = new UUID(0, 0);
    private UUID cardId = new UUID(0, 0);
    private String askerHash = "";
    private String askerName = "";
    private String askerAddress = "";
    private String askerSentence = "";
    private Instant askedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Answer answer = Answer.WAITING;

    private String ownerName = "";
    private String ownerAddress = "";
    private String ownerSentence = "";

    protected Introduction() {}

    Introduction(WorkshopId workshop, UUID card, String asker) {
        workshopId = workshop.value();
        cardId = card;
        askerHash = asker;
    }

    /** A no that was said stays: whoever asks again asks in vain. */
    void ask(ContactForm form, Instant at) {
        askerName = form.name();
        askerAddress = form.contact();
        askerSentence = form.sentence();
        askedAt = at;
    }

    void agree(ContactForm form) {
        answer = Answer.AGREED;
        ownerName = form.name();
        ownerAddress = form.contact();
        ownerSentence = form.sentence();
    }

    /** Also after a yes: then it is withdrawn. */
    void refuse() {
        answer = Answer.REFUSED;
        ownerName = "";
        ownerAddress = "";
        ownerSentence = "";
    }

    /** Nothing of the asker is left but that the answer was no, so that asking again does not ask anew. */
    void unask() {
        askerName = "";
        askerAddress = "";
        askerSentence = "";
    }

    boolean isAsked() {
        return !askerAddress.isEmpty();
    }

    boolean isOfAsker(String key) {
        return askerHash.equals(key);
    }

    /** Of the other side, for who asked or else for the owner of the card; nothing until both have agreed. */
    @Nullable
    Details details(boolean forAsker) {
        if (answer != Answer.AGREED || !isAsked()) return null;
        return forAsker ? new Details(ownerName, ownerAddress) : new Details(askerName, askerAddress);
    }

    /** What who asked has left here of themselves, or else the owner of the card; nothing if there is nothing of it. */
    @Nullable
    Details left(boolean byAsker) {
        String address = byAsker ? askerAddress : ownerAddress;
        return address.isEmpty() ? null : new Details(byAsker ? askerName : ownerName, address);
    }

    public UUID id() {
        return id;
    }

    public UUID card() {
        return cardId;
    }

    /** How who asked wishes to be called: the owner of the card sees it before answering. */
    public String name() {
        return askerName;
    }

    public Answer answer() {
        return answer;
    }
}
