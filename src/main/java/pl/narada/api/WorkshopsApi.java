package pl.narada.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.programme.Workshop;
import pl.narada.report.OutcomeDocument;
import pl.narada.report.Reports;
import pl.narada.room.Phase;
import pl.narada.shared.Teryt;

@RestController
@RequestMapping("/api/v1/workshops")
class WorkshopsApi {

    private final Readable readable;
    private final Reports reports;

    WorkshopsApi(Readable readable, Reports reports) {
        this.readable = readable;
        this.reports = reports;
    }

    @GetMapping
    @Operation(operationId = "workshops")
    ResponseEntity<Part<WorkshopAnswer>> list(
            @AuthenticationPrincipal Integration who,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Schema(allowableValues = {"draft", "live", "closed"}) @Nullable
                    String state,
            @RequestParam(required = false) @Schema(format = "date") @Nullable String from,
            @RequestParam(required = false) @Schema(format = "date") @Nullable String to,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = Paging.USUAL) String size) {
        Paging paging = Paging.of(page, size);
        Optional<Teryt> where = Asked.county(county);
        Optional<Phase> phase = Asked.one("state", state, List.of(Phase.values()), Phase::wire);
        LocalDate first = Asked.date("from", from);
        LocalDate last = Asked.date("to", to);
        List<Workshop> found = readable.workshops(who.scope()).stream()
                .filter(w -> where.isEmpty() || where.get().equals(w.details().county()))
                .filter(w -> phase.isEmpty() || phase.get() == w.phase())
                .filter(w -> first == null || !w.details().date().isBefore(first))
                .filter(w -> last == null || !w.details().date().isAfter(last))
                .toList();
        Map<Teryt, String> names = readable.names(who.scope());
        return paging.of(found, w -> WorkshopAnswer.of(w, name(names, w)));
    }

    private static String name(Map<Teryt, String> names, Workshop workshop) {
        return names.getOrDefault(workshop.details().county(), "");
    }

    @GetMapping("/{id}")
    @Operation(operationId = "workshop")
    WorkshopAnswer one(@AuthenticationPrincipal Integration who, @PathVariable String id) {
        Workshop workshop = readable.workshop(who.scope(), id);
        return WorkshopAnswer.of(workshop, name(readable.names(who.scope()), workshop));
    }

    /** Written by the same hand as the file for other programs, so that the two can never differ. */
    @GetMapping("/{id}/outcome")
    @Operation(
            operationId = "outcome",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = OutcomeDocument.class))))
    ResponseEntity<String> outcome(@AuthenticationPrincipal Integration who, @PathVariable String id) {
        return reports.held(readable.workshop(who.scope(), id))
                .map(held -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(reports.json(held)))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "api.problem.no-outcome", Map.of()));
    }
}
