package pl.narada.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import pl.narada.programme.Workshop;

@Schema(name = "Workshop")
record WorkshopAnswer(
        UUID id,
        Place county,
        String title,
        LocalDate date,

        @Schema(type = "string", description = "Hour and minute there", example = "09:00")
        String start,

        @Schema(type = "string", description = "Hour and minute there", example = "11:00")
        String end,

        @Schema(description = "May be empty") String venue,

        @Schema(
                description = "In preparation, going on, or over",
                allowableValues = {"draft", "live", "closed"})
        String state) {

    static WorkshopAnswer of(Workshop workshop, String county) {
        var details = workshop.details();
        return new WorkshopAnswer(
                workshop.id().value(),
                new Place(details.county().value(), county),
                details.title(),
                details.date(),
                details.start().toString(),
                details.end().toString(),
                details.venue(),
                workshop.phase().wire());
    }
}
