package pl.narada.api;

import static pl.narada.i18n.TextPage.escaped;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.access.Addresses;
import pl.narada.i18n.TextPage;
import pl.narada.i18n.Translations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What there is for other systems, told to people: made of the very document that programs read, so it leaves nothing out. */
@RestController
class ApiPage {

    /** Examples of what is asked, by the name of the operation; those without one need nothing but their path. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "county", "/2612",
            "needs", "/2612/needs",
            "workshops", "?county=2612&state=closed",
            "actions", "?state=open&overdue=true",
            "library", "?q=swietlice&kind=practice");

    private final OpenApiWebMvcResource document;
    private final Translations words;
    private final Addresses addresses;
    private final JsonMapper json;

    ApiPage(OpenApiWebMvcResource document, Translations words, Addresses addresses, JsonMapper json) {
        this.document = document;
        this.words = words;
        this.addresses = addresses;
        this.json = json;
    }

    @GetMapping(path = "/api", produces = MediaType.TEXT_HTML_VALUE)
    String page(
            @RequestParam(name = "lang", required = false) @Nullable String chosen,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "pl") String wished,
            HttpServletRequest request)
            throws IOException {
        Locale language = Translations.preferred(chosen == null ? wished : chosen);
        JsonNode api = json.readTree(document.openapiJson(request, OpenApi.PATH, Locale.ENGLISH));
        return new Told(language, api).page();
    }

    private final class Told {

        private final Locale language;
        private final JsonNode api;
        private final List<String> lines = new ArrayList<>();

        Told(Locale language, JsonNode api) {
            this.language = language;
            this.api = api;
        }

        String page() {
            paragraph(say("api.lead"));
            lines.add("<p><a href=\"%s\">%s</a></p>".formatted(OpenApi.PATH, say("api.document")));
            heading("api.begin");
            paragraph(say("api.begin.token"));
            paragraph(say("api.begin.header"));
            curl("/api/v1/counties");
            heading("api.rules");
            lines.add("<ul>");
            for (String rule : List.of("pages", "errors", "counties", "people"))
                lines.add("<li>" + say("api.rules." + rule) + "</li>");
            lines.add("<li>" + escaped(words.say(language, "api.rules.pace", "limit", Pace.A_MINUTE)) + "</li></ul>");
            heading("api.paths");
            api.path("paths")
                    .properties()
                    .forEach(path -> operation(path.getKey(), path.getValue().path("get")));
            return TextPage.wide(language, words.say(language, "api.title"), String.join("\n", lines));
        }

        private void operation(String path, JsonNode operation) {
            String name = operation.path("operationId").asString();
            // on a phone the path goes on in the next line after a slash
            String breakable = escaped(path).replace("/", "/<wbr>");
            lines.add("<section id=\"%s\"><h3><code>GET %s</code></h3>".formatted(escaped(name), breakable));
            paragraph(say("api.op." + name));
            List<String> parameters = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
            if (!parameters.isEmpty()) lines.add("<dl>" + String.join("\n", parameters) + "</dl>");
            String example = EXAMPLES.get(name);
            if (example != null) curl("/" + path.substring(1).replaceAll("/\\{.*", "") + example);
            lines.add("</section>");
        }

        private String parameter(JsonNode parameter) {
            String name = parameter.path("name").asString();
            String means = say("api.param." + name) + ".";
            String values = values(parameter.path("schema"));
            if (!values.isEmpty()) means += " " + escaped(words.say(language, "api.values", "values", values));
            return "<dt><code>%s</code></dt><dd>%s</dd>".formatted(escaped(name), means);
        }

        private static String values(JsonNode schema) {
            JsonNode choices = schema.has("enum")
                    ? schema.path("enum")
                    : schema.path("items").path("enum");
            return choices.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }

        private void curl(String path) {
            lines.add("<pre tabindex=\"0\"><code>%s</code></pre>"
                    .formatted(escaped("curl -H \"Authorization: Bearer $NARADA_TOKEN\" \\\n  \"" + addresses.here()
                            + path + "\"")));
        }

        private void heading(String key) {
            lines.add("<h2>" + say(key) + "</h2>");
        }

        private void paragraph(String text) {
            lines.add("<p>" + text + "</p>");
        }

        private String say(String key) {
            return escaped(words.say(language, key));
        }
    }
}
