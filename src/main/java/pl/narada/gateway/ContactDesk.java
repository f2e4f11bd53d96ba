package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.contact.ContactForm;
import pl.narada.contact.Contacts;
import tools.jackson.databind.JsonNode;

/** Takes contact details from phones. */
@RestController
class ContactDesk {

    private final LeftApart left;
    private final Contacts contacts;

    ContactDesk(LeftApart left, Contacts contacts) {
        this.left = left;
        this.contacts = contacts;
    }

    /** Only JSON is taken, as in {@link PhoneTalk}. */
    @PostMapping(
            path = "/contact",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String give(InputStream body, HttpServletRequest request) throws IOException {
        return left.give(
                body, request, (workshop, phase, key, said) -> contacts.give(workshop, phase, key, form(said)));
    }

    private static ContactForm form(JsonNode said) {
        return new ContactForm(
                text(said, "name"), text(said, "contact"), text(said, "organisation"), text(said, "sentence"));
    }

    @PostMapping(
            path = "/contact/withdraw",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String withdraw(InputStream body) throws IOException {
        return left.withdraw(body, contacts::withdraw);
    }
}
