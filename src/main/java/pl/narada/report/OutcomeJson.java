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
        return json.writeValueAsString(OutcomeDocument.of(held));
    }

    String write(List<Held> all, Organisation organisation) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "narada-programme");
        document.put("formatVersion", 1);
        document.put("organisation", organisation.name());
        document.put("task", organisation.task());
        document.put("funderLine", organisation.funderLine());
        document.put("indicators", Indicators.of(all));
        document.put("workshops", all.stream().map(OutcomeDocument::of).toList());
        return json.writeValueAsString(document);
    }
}
