package pl.narada.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.attendance.Attendee;
import pl.narada.contact.Contact;
import pl.narada.network.Network;
import pl.narada.programme.Workshop;
import pl.narada.room.Deed;
import pl.narada.room.Kinds;
import pl.narada.room.Profile;
import pl.narada.room.RoomState;
import pl.narada.room.When;
import pl.narada.room.event.Event;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.journal.JournalRow;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * All that is kept of one person of one workshop.
 *
 * @param number by which the journal knows them
 * @param profile what they told of themselves; null if they were not asked or have not answered
 * @param onlyThen when they were there, if they never were in the meeting itself
 * @param parts what they did, by activity; without those where they did nothing
 * @param journal every entry of the journal that is theirs or names them, as it is written
 */
public record Kept(
        String title,
        LocalDate date,
        int number,
        Sector sector,
        @Nullable Profile profile,
        @Nullable When onlyThen,
        List<Part> parts,
        List<JournalRow> journal,
        Optional<Contact> contact,
        Network.Left network,
        Optional<Attendee> attendance) {

    public record Part(String prompt, List<Deed> deeds) {}

    static Kept of(
            Workshop workshop,
            RoomState room,
            ParticipantId who,
            Kinds kinds,
            List<JournalRow> journal,
            Optional<Contact> contact,
            Network.Left network,
            Optional<Attendee> attendance) {
        List<Part> parts = new ArrayList<>();
        room.agenda()
                .activities()
                .forEach(planned -> room.situation(planned.id())
                        .map(now -> new Part(
                                planned.prompt(), kinds.of(now.settings()).deeds(now, who)))
                        .filter(part -> !part.deeds().isEmpty())
                        .ifPresent(parts::add));
        return new Kept(
                workshop.details().title(),
                workshop.details().date(),
                who.value(),
                Objects.requireNonNull(room.participants().get(who)),
                room.joined().profiles().get(who),
                room.outside().people().get(who),
                parts,
                journal,
                contact,
                network,
                attendance);
    }

    static boolean names(Event event, ParticipantId who) {
        return event instanceof OfSomebody deed && deed.participant().equals(who);
    }
}
