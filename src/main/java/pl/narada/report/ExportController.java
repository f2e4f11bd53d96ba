package pl.narada.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.Translations;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hands out outcomes as files, to staff only. */
@RestController
class ExportController {

    private final Programme programme;
    private final Outcomes outcomes;
    private final Translations words;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    ExportController(Programme programme, Outcomes outcomes, Translations words) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.words = words;
    }

    @GetMapping("/export/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        return file(
                id, "csv", Attachment.CSV, (_, outcome) -> new OutcomeCsv(words, Translations.POLISH).write(outcome));
    }

    @GetMapping("/export/{id}.json")
    ResponseEntity<byte[]> json(@PathVariable String id) {
        return file(id, "json", MediaType.APPLICATION_JSON, this::json);
    }

    private String json(Workshop workshop, OutcomeView outcome) {
        var details = workshop.details();
        County county = programme.county(details.county()).orElseThrow();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "narada-outcome");
        document.put("formatVersion", 1);
        document.put("workshop", workshop.id().toString());
        document.put("county", Map.of("teryt", county.teryt().value(), "name", county.name()));
        document.put("title", details.title());
        document.put("date", details.date().toString());
        document.put("start", details.start().toString());
        document.put("end", details.end().toString());
        document.put("venue", details.venue());
        document.put("outcome", outcome);
        return json.writeValueAsString(document);
    }

    private interface Writer {
        String write(Workshop workshop, OutcomeView outcome);
    }

    private ResponseEntity<byte[]> file(String id, String ending, MediaType type, Writer writer) {
        Optional<Workshop> workshop = programme.find(id).filter(w -> !w.isRehearsal());
        Optional<OutcomeView> outcome = workshop.map(Workshop::id).flatMap(outcomes::of);
        if (workshop.isEmpty() || outcome.isEmpty())
            return ResponseEntity.notFound().build();
        var details = workshop.get().details();
        String name = "narada-%s-%s.%s".formatted(details.county().value(), details.date(), ending);
        return Attachment.of(name, type, writer.write(workshop.get(), outcome.get()));
    }
}
