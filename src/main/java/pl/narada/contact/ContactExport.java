package pl.narada.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.report.Attachment;
import pl.narada.report.Csv;
import pl.narada.shared.Here;

/** Hands out the contact details of a workshop as a file, to staff only. */
@RestController
class ContactExport {

    private final Programme programme;
    private final Contacts contacts;
    private final Translations words;

    ContactExport(Programme programme, Contacts contacts, Translations words) {
        this.programme = programme;
        this.contacts = contacts;
        this.words = words;
    }

    @Opens(Opens.What.WORKSHOP_TO_RUN)
    @GetMapping("/export/contacts/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        Optional<Workshop> workshop = programme.findReal(id);
        if (workshop.isEmpty()) return ResponseEntity.notFound().build();
        var details = workshop.get().details();
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of(
                        "contact.name", "contact.address", "contact.organisation", "contact.given", "contact.sentence")
                .map(column -> words.say(Translations.POLISH, column))
                .toList());
        for (Contact c : contacts.of(workshop.get().id())) {
            String day = c.givenAt().atZone(Here.ZONE).toLocalDate().toString();
            lines.add(List.of(c.name(), c.address(), c.organisation(), day, c.sentence()));
        }
        String name = "narada-kontakty-%s-%s.csv".formatted(details.county().value(), details.date());
        return Attachment.of(name, Attachment.CSV, Csv.of(lines));
    }
}
