package pl.narada.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.outcome.BallotFiles;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;

/** Hands out ballots, without anybody's name or sector, to those who may see the journal that they come from. */
@RestController
class BallotExport {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Programme programme;
    private final BallotFiles files;

    BallotExport(Programme programme, BallotFiles files) {
        this.programme = programme;
        this.files = files;
    }

    /** {@code activity}: its number in the agenda. */
    @Opens(Opens.What.WORKSHOP_TO_RUN)
    @GetMapping("/export/ballots/{id}.pb")
    ResponseEntity<byte[]> pb(@PathVariable String id, @RequestParam(defaultValue = "0") int activity) {
        return programme
                .findReal(id)
                .flatMap(workshop -> Optional.ofNullable(files.of(workshop.id()).get(activity)))
                .map(file ->
                        Attachment.of("narada-%d.pb".formatted(activity), TEXT, file.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
