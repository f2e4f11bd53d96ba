package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.attendance.AttendanceForm;
import pl.narada.attendance.AttendanceList;
import tools.jackson.databind.JsonNode;

/** Takes names for the attendance list from phones. */
@RestController
class AttendanceDesk {

    private final LeftApart left;
    private final AttendanceList list;

    AttendanceDesk(LeftApart left, AttendanceList list) {
        this.left = left;
        this.list = list;
    }

    /** Only JSON is taken, as in {@link PhoneTalk}. */
    @PostMapping(
            path = "/attendance",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String give(InputStream body, HttpServletRequest request) throws IOException {
        return left.give(body, request, (workshop, phase, key, said) -> list.give(workshop, phase, key, form(said)));
    }

    private static AttendanceForm form(JsonNode said) {
        return new AttendanceForm(
                text(said, "name"), text(said, "organisation"), text(said, "role"), text(said, "sentence"));
    }

    @PostMapping(
            path = "/attendance/withdraw",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String withdraw(InputStream body) throws IOException {
        return left.withdraw(body, list::withdraw);
    }
}
