package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of a server, as what its answers are held to. */
final class Described {

    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described at(int port) {
        return new Described(new OtherSystem(port, null).reads("openapi.json"));
    }

    JsonNode document() {
        return document;
    }

    List<String> paths() {
        return List.copyOf(document.path("paths").propertyNames());
    }

    JsonNode operation(String path) {
        return document.path("paths").path(path).path("get");
    }

    /** Nothing is missing in the answer, and nothing is in it that is not described. */
    void fits(String path, int status, String answer) {
        JsonNode content = operation(path).path("responses").path("" + status).path("content");
        String type = status == 200 ? "application/json" : "application/problem+json";
        String name = content.path(type).path("schema").path("$ref").asString();
        Schema schema = schemas.computeIfAbsent(name, this::exact);
        assertThat(schema.validate(answer, InputFormat.JSON))
                .as(path + " " + answer)
                .isEmpty();
    }

    /** This schema, with all others beside it, each without room for anything that is not in it. */
    private Schema exact(String name) {
        assertThat(name).startsWith("#/components/schemas/");
        JsonNode all = document.path("components").path("schemas").deepCopy();
        all.properties().forEach(s -> ((ObjectNode) s.getValue()).put("additionalProperties", false));
        ObjectNode root = new JsonMapper().createObjectNode();
        root.put("$ref", name);
        root.putObject("components").set("schemas", all);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString());
        // one that lets everything pass would say nothing
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
        return schema;
    }
}
