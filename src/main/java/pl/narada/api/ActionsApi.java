package pl.narada.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

@RestController
@RequestMapping("/api/v1/actions")
class ActionsApi {

    private final Readable readable;
    private final FollowUps followUps;

    ActionsApi(Readable readable, FollowUps followUps) {
        this.readable = readable;
        this.followUps = followUps;
    }

    @GetMapping
    @Operation(operationId = "actions")
    ResponseEntity<Part<ActionAnswer>> list(
            @AuthenticationPrincipal Integration who,
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Schema(format = "uuid") @Nullable String workshop,
            @RequestParam(required = false) @Schema(allowableValues = {"open", "done", "dropped"}) @Nullable
                    String state,
            @RequestParam(required = false) @Schema(allowableValues = {"true", "false"}) @Nullable String overdue,
            @RequestParam(defaultValue = "0") String page,
            @RequestParam(defaultValue = Paging.USUAL) String size) {
        Paging paging = Paging.of(page, size);
        Optional<Teryt> where = Asked.county(county);
        Optional<WorkshopId> meeting = Asked.workshop(workshop);
        Optional<ActionState> wanted = Asked.one("state", state, List.of(ActionState.values()), ActionState::wire);
        Optional<Boolean> late = Asked.yes("overdue", overdue);
        LocalDate today = followUps.today();
        List<ActionNow> found = readable.actions(who.scope()).stream()
                .filter(a -> where.isEmpty() || where.get().equals(a.meeting().county()))
                .filter(a -> meeting.isEmpty() || meeting.get().equals(a.ref().workshop()))
                .filter(a -> wanted.isEmpty() || wanted.get() == a.now().state())
                .filter(a -> late.isEmpty() || late.get() == a.isOverdue(today))
                .toList();
        Map<Teryt, String> names = readable.names(who.scope());
        return paging.of(
                found, a -> ActionAnswer.of(a, names.getOrDefault(a.meeting().county(), ""), today));
    }
}
