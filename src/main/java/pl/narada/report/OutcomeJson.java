package pl.narada.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.narada.organisation.Organisation;
import pl.narada.report.content.Held;
import pl.narada.report.content.Indicators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes for other programs, as docs/schema describes them. */
@Component
class OutcomeJson {

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String write(Held held) {
        return json.writeValueAsString(document(held));
    }

    String write(List<Held> all, Organisation organisation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "narada-programme");
        document.put("formatVersion", 1);
        document.put("organisation", organisation.name());
        document.put("task", organisation.task());
        document.put("funderLine", organisation.funderLine());
        document.put("indicators", Indicators.of(all));
        document.put("workshops", all.stream().map(OutcomeJson::document).toList());
        return json.writeValueAsString(document);
    }

    private static Map<String, Object> document(Held held) {
        var details = held.details();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "narada-outcome");
        document.put("formatVersion", 1);
        document.put("workshop", held.id().toString());
        document.put("county", Map.of("teryt", details.county().value(), "name", held.county()));
        document.put("title", details.title());
        document.put("date", details.date().toString());
        document.put("start", details.start().toString());
        document.put("end", details.end().toString());
        document.put("venue", details.venue());
        document.put("outcome", held.outcome());
        return document;
    }
}
