package pl.narada.contact;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
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
import pl.narada.retention.Due;
import pl.narada.retention.Erased;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/**
 * Contact details that were left. Who holds the key of a record may change or withdraw it; kept is only a hash of the key.
 * Twelve months after the consent at most they are gone.
 */
@Service
@Transactional
public class Contacts implements PersonalData {

    private final ContactRepository contacts;
    private final Programme programme;
    private final Periods periods;
    private final Clock clock;

    Contacts(ContactRepository contacts, Programme programme, Periods periods, Clock clock) {
        this.contacts = contacts;
        this.programme = programme;
        this.periods = periods;
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

    /** What was left with this key: for whoever holds it. */
    @Transactional(readOnly = true)
    public Optional<Contact> left(String key) {
        return contacts.findByKeyHash(Secrets.hash(key));
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
        return periods.tooOld(Period.CONTACTS, clock.instant())
                .map(contacts::deleteByGivenAtBefore)
                .orElse(0L);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> until(Instant then) {
        List<Contact> going = periods.tooOld(Period.CONTACTS, then)
                .map(contacts::findByGivenAtBefore)
                .orElse(List.of());
        return going.stream()
                .map(Contact::givenAt)
                .min(Comparator.naturalOrder())
                .flatMap(first -> periods.end(Period.CONTACTS, first))
                .map(end -> List.of(new Due(end, Period.CONTACTS, going.size(), null)))
                .orElse(List.of());
    }
}
