package pl.narada.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.shared.JoinCode;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** The facts of a workshop that are not in its journal, as they stand in workshop.json. */
record Facts(
        String id,
        String county,
        String title,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String venue,
        String joinCode,
        Instant createdAt) {

    static Facts of(Workshop workshop) {
        var details = workshop.details();
        return new Facts(
                workshop.id().toString(),
                details.county().value(),
                details.title(),
                details.date(),
                details.start(),
                details.end(),
                details.venue(),
                workshop.joinCode().value(),
                workshop.createdAt());
    }

    WorkshopId workshop() {
        return WorkshopId.parse(id).orElseThrow();
    }

    JoinCode code() {
        return new JoinCode(joinCode);
    }

    WorkshopForm form() {
        return new WorkshopForm(teryt(), title, date, start, end, venue);
    }

    Teryt teryt() {
        return new Teryt(county);
    }

    /** Under an id of its own, the same for the same journal: whoever makes the copy twice has one. */
    Facts copy(String head, String called) {
        UUID another = UUID.nameUUIDFromBytes((id + " " + head).getBytes(StandardCharsets.UTF_8));
        return new Facts(another.toString(), county, called, date, start, end, venue, joinCode, createdAt);
    }
}
