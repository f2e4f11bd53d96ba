package pl.narada.network;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.contact.ContactForm;
import pl.narada.network.Table.Details;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.Result;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** A meeting that goes on, with an empty table. Whoever comes to it is known by their key. */
abstract class AtTheTable extends StaffScreens {

    static final Instant MEETING = Instant.parse("2023-11-22T09:00:00Z");
    static final String CHOIR = "klucz-choru";
    static final String FIREMEN = "klucz-strazy";
    static final String STRANGER = "klucz-kogos-innego";

    @Autowired
    Cards cards;

    @Autowired
    Introductions introductions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Periods periods;

    Meeting meeting;

    @BeforeEach
    void theTableIsEmpty() {
        introductions.deleteAll();
        cards.deleteAll();
        meeting = planned().started();
    }

    Network at(Instant now) {
        return new Network(cards, introductions, programme, periods, Clock.fixed(now, ZoneOffset.UTC));
    }

    <T> T does(Function<Network, T> act) {
        return transaction.execute(_ -> act.apply(at(MEETING)));
    }

    void tells(Consumer<Network> act) {
        transaction.executeWithoutResult(_ -> act.accept(at(MEETING)));
    }

    static CardForm card(Kind kind, String text, String name) {
        return new CardForm(kind, text, null, name, null, "pl-1");
    }

    static ContactForm reached(String name, String contact) {
        return new ContactForm(name, contact, "", "pl-1");
    }

    Result<Card> writes(String key, UUID id, CardForm form) {
        return does(network -> network.write(meeting.id(), Phase.LIVE, key, id, form));
    }

    /** A new card of this person. */
    UUID writes(String key, Kind kind, String text, String name) {
        UUID id = UUID.randomUUID();
        if (writes(key, id, card(kind, text, name)) instanceof Result.Refused<Card>(var why))
            throw new AssertionError(why);
        return id;
    }

    Table sees(String key) {
        return does(network -> network.see(meeting.id(), Phase.LIVE, key));
    }

    Result<Table> asks(String key, UUID card, String contact) {
        return does(network -> network.ask(meeting.id(), Phase.LIVE, key, card, reached("Jan z OSP", contact)));
    }

    /** The first who asks because of the first card of this person. */
    UUID asker(String owner) {
        return sees(owner).mine().getFirst().askers().getFirst().id();
    }

    Result<Introduction> agrees(String owner, UUID wish, String contact) {
        return does(network -> network.agree(meeting.id(), Phase.LIVE, owner, wish, reached("Ewa z chóru", contact)));
    }

    /** What this person learns of whoever wrote that card. */
    @Nullable
    Details learned(String asker, UUID card) {
        return sees(asker).cards().stream()
                .filter(other -> other.card().id().equals(card) && other.asked() != null)
                .findFirst()
                .map(other -> Objects.requireNonNull(other.asked()).details())
                .orElse(null);
    }
}
