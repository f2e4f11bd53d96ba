package pl.narada.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.narada.i18n.Translations;
import pl.narada.shared.NeedCategory;

/**
 * The document that describes the interface to programs. Paths, parameters and schemas come from the code; what they mean
 * comes from the same words as on the page for people, here in English.
 */
@Configuration
class OpenApi {

    static final String PATH = "/api/v1/openapi.json";

    private static final List<String> ORDER = List.of("counties", "workshops", "actions", "library");
    private static final String SCHEME = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI head() {
        return new OpenAPI()
                .info(new Info().title("Narada").version("1"))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME));
    }

    @Bean
    OpenApiCustomizer completed(Translations words) {
        return document -> {
            document.getInfo().setDescription(english(words, "api.lead"));
            document.getComponents()
                    .addSecuritySchemes(
                            SCHEME,
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                    .addSchemas(PROBLEM, problem());
            document.setPaths(inOrder(document.getPaths()));
            document.getPaths().values().forEach(path -> path.readOperations().forEach(o -> complete(o, words)));
        };
    }

    private static Paths inOrder(Paths paths) {
        var order = new Paths();
        paths.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, PathItem> path) ->
                                ORDER.indexOf(path.getKey().split("/")[3]))
                        .thenComparing(Map.Entry::getKey))
                .forEach(path -> order.addPathItem(path.getKey(), path.getValue()));
        return order;
    }

    private static void complete(Operation operation, Translations words) {
        operation.setTags(null);
        operation.setSummary(english(words, "api.op." + operation.getOperationId()));
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        for (Parameter parameter : parameters) {
            parameter.setDescription(english(words, "api.param." + parameter.getName()));
            switch (parameter.getName()) {
                case "page" -> parameter.setSchema(number(0, Paging.LAST, 0));
                case "size" -> parameter.setSchema(number(1, Paging.MOST, Integer.parseInt(Paging.USUAL)));
                case "county", "teryt" -> parameter.getSchema().setPattern("^\\d{4}$");
                case "category" -> parameter.getSchema().setItems(category());
                default -> {}
            }
        }
        var answers = operation.getResponses();
        Optional.ofNullable(answers.get("200")).orElseThrow().setDescription("OK");
        if (parameters.stream().anyMatch(p -> p.getIn().equals("query")))
            answers.addApiResponse("400", refusal("A parameter that was not understood"));
        answers.addApiResponse("401", refusal("No token, or one that opens nothing (any more)"));
        if (parameters.stream().anyMatch(p -> p.getIn().equals("path")))
            answers.addApiResponse("404", refusal("No such thing, or none that this token may read"));
        answers.addApiResponse("429", refusal("Too many questions; Retry-After says how many seconds to wait"));
    }

    private static Schema<?> category() {
        var category = new JsonSchema().typesItem("string");
        Arrays.stream(NeedCategory.values()).map(NeedCategory::key).forEach(category::addEnumItemObject);
        return category;
    }

    private static Schema<?> number(int least, int most, int usual) {
        Schema<?> number = new JsonSchema().typesItem("integer");
        number.setMinimum(BigDecimal.valueOf(least));
        number.setMaximum(BigDecimal.valueOf(most));
        number.setDefault(usual);
        return number;
    }

    /** Without the spaces that keep lines from breaking on screens. */
    private static String english(Translations words, String key) {
        return words.say(Translations.ENGLISH, key).replace('\u00A0', ' ');
    }

    private static ApiResponse refusal(String meaning) {
        var told = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description(meaning)
                .content(new Content().addMediaType("application/problem+json", told));
    }

    private static Schema<?> problem() {
        return new JsonSchema()
                .types(Set.of("object"))
                .description("What went wrong, by RFC 9457")
                .addProperty("type", text("Always about:blank, or missing"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", new JsonSchema().typesItem("integer"))
                .addProperty("detail", text("One sentence for people, in the language of Accept-Language"))
                .addProperty("instance", text("What was asked for"))
                .required(List.of("title", "status", "detail"));
    }

    private static Schema<?> text(String meaning) {
        return new JsonSchema().typesItem("string").description(meaning);
    }
}
