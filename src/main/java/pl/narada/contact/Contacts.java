package pl.narada.contact;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.access.Secrets;
import pl.narada.i18n.Translations;
import pl.narada.privacy.PersonalData;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.retention.Erased;
import pl.narada.room.Phase;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/**
 * Contact details that were left. Who holds the key of a record may change or withdraw it; kept is only a hash of the key.
 * A year after the consent they are gone.
 */
@Service
@Transactional
public class Contacts implements PersonalData {

    private final ContactRepository contacts;
    private final Programme programme;
    private final Clock clock;

    Contacts(ContactRepository contacts, Programme programme, Clock clock) {
        this.contacts = contacts;
        this.programme = programme;
        this.clock = clock;
    }

    /** New, or changed if there is one with this key. Of a rehearsal nothing is kept. */
    public Result<ContactForm> give(WorkshopId workshop, Phase phase, String key, ContactForm filled) {
        Optional<Workshop> meeting = programme.workshop(workshop);
        if (meeting.isEmpty() || !meeting.get().takesContacts(phase, LocalDate.now(clock.withZone(Here.ZONE))))
            return Result.refused(Reason.CONTACT_CLOSED);
        return filled.check().then(form -> {
            if (meeting.get().isRehearsal()) return Result.ok(form);
            Contact contact =
                    contacts.findByKeyHash(Secrets.hash(key)).orElseGet(() -> new Contact(workshop, Secrets.hash(key)));
            if (!contact.isOf(workshop)) return Result.refused(Reason.MALFORMED);
            contact.say(form, clock.instant());
            contacts.save(contact);
            return Result.ok(form);
        });
    }

    /** At any time. Nothing is left of it. */
    public void withdraw(String key) {
        contacts.deleteByKeyHash(Secrets.hash(key));
    }

    /** By name, in the order of the Polish alphabet. */
    @Transactional(readOnly = true)
    public List<Contact> of(WorkshopId workshop) {
        return contacts.findByWorkshopId(workshop.value()).stream()
                .sorted(Comparator.comparing(Contact::name, Collator.getInstance(Translations.POLISH)))
                .toList();
    }

    public void remove(UUID contact) {
        contacts.deleteById(contact);
    }

    @Override
    public Erased.What kind() {
        return Erased.What.CONTACTS;
    }

    @Override
    public long removeOld() {
        return contacts.deleteByGivenAtBefore(PersonalData.tooOld(clock));
    }
}
