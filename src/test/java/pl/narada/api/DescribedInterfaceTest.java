package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coding;
import pl.narada.database.OnBothDatabases;
import pl.narada.outcome.FindingRef;
import pl.narada.report.Reports;
import pl.narada.report.SampleOutcome;
import pl.narada.review.MeetingInStaszow;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import tools.jackson.databind.JsonNode;

/** What the document says is what is there. */
@OnBothDatabases
class DescribedInterfaceTest extends OtherSystems {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private CodeBook codes;

    @Autowired
    private Reports reports;

    private HttpResponse<String> document() {
        return new OtherSystem(port, null).asks("openapi.json");
    }

    @Test
    void anybodyMayReadTheDocumentAndItIsAValidOne() {
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(document().body());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getComponents().getSecuritySchemes()).containsKey("token");
    }

    @Test
    void itHasEveryPathAndNothingElse() {
        var mapped = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getPackage().equals(CountiesApi.class.getPackage()))
                .filter(e -> e.getValue().getBeanType() != Elsewhere.class)
                .flatMap(e -> e.getKey().getPatternValues().stream())
                .filter(path -> !path.equals("/api"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).hasSize(9);
        assertThat(OtherSystem.json(document()).path("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    /** With needs in categories that people voted on, and in no way with everything empty. */
    private Meeting full() {
        Meeting meeting = saved(MeetingInStaszow.isOver(planned()));
        var theme = new FindingRef(meeting.id(), FindingRef.Kind.THEME, StaszowAgenda.THEMES.value(), 1);
        codes.set(Map.of(theme, new Coding(NeedCategory.FINANSE, null)), "anna");
        return meeting;
    }

    @Test
    void everyPathAnswersAsItIsDescribed() {
        Meeting meeting = full();
        OtherSystem system = system();
        Described described = Described.at(port);
        String entry = system.reads("library").path("items").path(0).path("id").asString();

        for (String path : described.paths()) {
            String address = path.replace("/api/v1/", "")
                    .replace("library/{id}", "library/" + entry)
                    .replace("{id}", meeting.id().toString())
                    .replace("{teryt}", "2612");
            var answer = system.asks(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            described.fits(path, 200, answer.body());

            var refused = new OtherSystem(port, null).asks(address);
            described.fits(path, refused.statusCode(), refused.body());
            if (path.contains("{")) {
                var missing = system.asks(path.replace("/api/v1/", "").replaceAll("\\{\\w+}", "0"));
                described.fits(path, missing.statusCode(), missing.body());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anOutcomeOfEverythingThatAMeetingCanTryIsAsDescribed(long seed) {
        Described.at(port).fits("/api/v1/workshops/{id}/outcome", 200, reports.json(SampleOutcome.held(120, seed)));
    }

    @Test
    void theNeedsThatWereDescribedAreThere() {
        full();

        JsonNode need = system().reads("counties/2612/needs").path("needs").path(0);

        assertThat(need.path("category").asString()).isEqualTo("finanse");
        assertThat(need.path("support").path("groups")).hasSize(2);
    }

    @Test
    void everyParameterAndOperationIsExplained() {
        JsonNode document = OtherSystem.json(document());
        Map<String, String> told = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().path("get");
            told.put(path.getKey(), operation.path("summary").asString());
            operation
                    .path("parameters")
                    .forEach(p -> told.put(
                            p.path("name").asString(), p.path("description").asString()));
        });
        assertThat(told).hasSize(9 + 15);
        assertThat(told.values())
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("!"));
    }

    @ParameterizedTest
    @CsvSource({
        "pl, Dane Narady dla innych systemów, 'Powiaty, alfabetycznie'",
        "en, Narada’s data for other systems, 'The counties, by alphabet'",
        "uk, Дані Наради для інших систем, Повіти за абеткою"
    })
    void thePageForPeopleHasEveryPathInTheirLanguage(String language, String title, String first) {
        String page =
                plain(new Browser(port).get("/api?lang=" + language).body()).replace("<wbr>", "");

        assertThat(page).contains("<html lang=\"" + language + "\">", title, first);
        OtherSystem.json(document())
                .path("paths")
                .propertyNames()
                .forEach(path -> assertThat(page).contains("<h3><code>GET " + path + "</code></h3>"));
        assertThat(page)
                .doesNotContain("!api.")
                .contains("https://narada.test/api/v1/library?q=swietlice&amp;kind=practice");
    }
}
