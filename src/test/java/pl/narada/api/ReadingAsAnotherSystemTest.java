package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.StaffAccounts;
import pl.narada.database.OnBothDatabases;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.review.MeetingInStaszow;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class ReadingAsAnotherSystemTest extends OtherSystems {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final String PASSWORD = "kawa o dziewiątej rano";

    @Autowired
    private FollowUps followUps;

    @Autowired
    private StaffAccounts accounts;

    private static List<String> all(JsonNode list, String field) {
        return list.path("items")
                .valueStream()
                .map(i -> i.path(field).asString())
                .toList();
    }

    private Meeting overInStaszow() {
        return saved(MeetingInStaszow.isOver(planned()));
    }

    private static String next(HttpResponse<String> answer) {
        Matcher next = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
        return next.find() ? next.group(1) : "";
    }

    @ParameterizedTest
    @CsvSource({"workshops?size=2, 7", "counties?size=5, 14", "library?kind=practice&size=3, 0", "workshops?size=7, 7"})
    void whoFollowsTheLinksReadsEachItemOnce(String path, int count) {
        for (int i = 1; i <= 7; i++) planned(STASZOW, "Spotkanie " + i);
        OtherSystem system = system();
        List<String> read = new ArrayList<>();
        int total = -1;
        String address = path;
        while (!address.isEmpty()) {
            var answer = system.asks(address);
            JsonNode part = OtherSystem.json(answer);
            part.path("items").forEach(item -> read.add(item.toString()));
            total = part.path("total").asInt();
            address = next(answer);
        }

        assertThat(read).hasSize(total).doesNotHaveDuplicates();
        if (count > 0) assertThat(total).isEqualTo(count);
        assertThat(total).isPositive();
        String whole = path.replaceAll("[?&]size=\\d+", "").replaceFirst("&", "?")
                + (path.contains("kind") ? "&size=200" : "?size=200");
        assertThat(system.reads(whole).path("items").valueStream().map(JsonNode::toString))
                .isEqualTo(read);
    }

    @Test
    void pastTheLastPageThereIsNothingAndAWayBack() {
        planned();

        var answer = system().asks("workshops?page=5");

        assertThat(OtherSystem.json(answer).path("items")).isEmpty();
        assertThat(OtherSystem.json(answer).path("total").asInt()).isEqualTo(1);
        assertThat(answer.headers().firstValue("Link")).get().asString().contains("page=0&size=50>; rel=\"prev\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workshops?page=-1 | Parametr page to liczba od 0 do 1000000.",
                "workshops?size=201 | Parametr size to liczba od 1 do 200.",
                "library?size=0 | Parametr size to liczba od 1 do 200.",
                "counties?size=dużo | Parametr size to liczba od 1 do 200.",
                "workshops?state=over | Parametr state może mieć wartości: draft, live, closed.",
                "workshops?from=22.11.2023 | Parametr from to dzień zapisany jako RRRR-MM-DD.",
                "workshops?to=2023-02-30 | Parametr to to dzień zapisany jako RRRR-MM-DD.",
                "actions?county=staszowski | Parametr county to czterocyfrowy kod TERYT powiatu, np. 2612.",
                "actions?overdue=1 | Parametr overdue może mieć wartości: true, false.",
                "actions?workshop=abc | Parametr workshop to identyfikator z listy.",
                "library?open=false | Parametr open może mieć wartości: true.",
                "library?kind=book | Parametr kind może mieć wartości: practice, funding.",
                "workshops?couty=2612 | Nie ma tu parametru couty. Są: county, from, page, size, state, to.",
                "counties/2612?page=1 | Nie ma tu parametru page ani żadnego innego."
            })
    void whatIsNotUnderstoodIsSaidAndNotGuessed(String path, String sentence) {
        var answer = system().asks(path.replace("ż", "%C5%BC"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(OtherSystem.sentence(answer)).isEqualTo(sentence);
        assertThat(answer.body()).doesNotContain("Exception", "pl.narada");
    }

    @Test
    void theSentenceIsInTheLanguageThatWasAskedFor() {
        assertThat(OtherSystem.sentence(system().asks("workshops/x", "en")))
                .isEqualTo("There is nothing like that here.");
        assertThat(OtherSystem.sentence(system().asks("workshops/x", "uk"))).isEqualTo("Тут немає нічого такого.");
        assertThat(OtherSystem.sentence(system().asks("workshops/x", "fr"))).isEqualTo("Nie ma tu niczego takiego.");
    }

    @ParameterizedTest
    @CsvSource({
        "counties/9999",
        "counties/abc",
        "counties/9999/needs",
        "workshops/5",
        "workshops/5/outcome",
        "library/5",
        "people"
    })
    void whatIsNotThereIsNotFound(String path) {
        var answer = system().asks(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void nothingCanBeWritten() {
        for (String path : List.of("workshops", "counties/2612", "elsewhere")) {
            var answer = system().writes(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({"counties", "library", "outcome"})
    void answersComeInOneFormatOnly(String path) {
        String address = path.equals("outcome") ? "workshops/" + overInStaszow().id() + "/outcome" : path;

        var answer = system().asksFor("text/html", address);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
        if (!path.equals("outcome")) assertThat(answer.statusCode()).isEqualTo(406);
        if (!path.equals("outcome"))
            assertThat(OtherSystem.sentence(answer)).isEqualTo("Odpowiedzi są tu tylko w formacie application/json.");
    }

    @Test
    void theOutcomeIsTheSameDocumentAsTheFileAndAsDocumented() throws IOException {
        Meeting meeting = overInStaszow();
        accounts.create("anna", PASSWORD, PASSWORD);
        var anna = new Browser(port);
        anna.signIn("anna", PASSWORD);

        String outcome = system().asks("workshops/" + meeting.id() + "/outcome").body();

        assertThat(outcome)
                .isEqualTo(anna.get("/export/" + meeting.id() + ".json").body())
                .contains("Założyć kalendarz");
        String schema = Files.readString(Path.of("docs", "schema", "narada-outcome-1.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(outcome, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aWorkshopWithoutAnOutcomeSaysSo() {
        var answer = system().asks("workshops/" + planned().id() + "/outcome");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(OtherSystem.sentence(answer)).isEqualTo("To spotkanie nie ma jeszcze wyniku.");
    }

    @Test
    void workshopsAreFoundByCountyStateAndDay() {
        overInStaszow();
        Meeting busko = planned(BUSKO, "Busko");
        OtherSystem system = system();

        assertThat(all(system.reads("workshops"), "title")).containsExactlyInAnyOrder(TITLE, "Busko");
        assertThat(all(system.reads("workshops?county=2601"), "id"))
                .containsExactly(busko.id().toString());
        assertThat(all(system.reads("workshops?state=closed"), "title")).containsExactly(TITLE);
        assertThat(all(system.reads("workshops?from=2023-11-22&to=2023-11-22"), "id"))
                .hasSize(2);
        assertThat(all(system.reads("workshops?from=2023-11-23"), "id")).isEmpty();
        assertThat(all(system.reads("workshops?to=2023-11-21"), "id")).isEmpty();
    }

    @Test
    void actionItemsTellHowTheyStandNow() {
        Meeting meeting = overInStaszow();
        var calendar = followUps.of(meeting.id()).getFirst();
        followUps.set(calendar.ref(), calendar.now().in(ActionState.DONE), "anna");
        OtherSystem system = system();

        assertThat(all(system.reads("actions?state=done"), "text")).containsExactly("Założyć kalendarz");
        assertThat(all(system.reads("actions?state=open&county=2612"), "text")).containsExactly("Zapytać gminy");
        assertThat(all(system.reads("actions?workshop=" + meeting.id()), "key")).hasSize(2);
        assertThat(all(system.reads("actions?overdue=true"), "key")).isEmpty();
        followUps.set(calendar.ref(), calendar.now().in(ActionState.OPEN), "anna");
        assertThat(all(system.reads("actions?overdue=true"), "text")).containsExactly("Założyć kalendarz");
        assertThat(all(system.reads("actions?county=2601"), "key")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"świetlicą", "swietlice", "%C5%9BWIETLICA"})
    void theLibraryIsSearchedInPolish(String words) {
        JsonNode found =
                system().reads("library?q=" + words.replace("ś", "%C5%9B").replace("ą", "%C4%85"));

        assertThat(all(found, "title")).contains("Świetlica z opiekunem z sołectwa");
        assertThat(found.path("total").asInt()).isLessThan(10);
    }

    @Test
    void theLibraryIsNarrowedByKindCategoryAndCounty() {
        OtherSystem system = system();
        int all = system.reads("library").path("total").asInt();

        assertThat(Stream.of("practice", "funding")
                        .mapToInt(kind -> system.reads("library?kind=" + kind)
                                .path("total")
                                .asInt())
                        .sum())
                .isEqualTo(all);
        assertThat(system.reads("library?category=seniorzy&category=transport").path("items"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(
                                entry.path("categories").valueStream().map(JsonNode::asString))
                        .containsAnyOf("seniorzy", "transport"));
        assertThat(system.reads("library?open=true&deadline=2000-01-01")
                        .path("total")
                        .asInt())
                .isZero();
        String id = system.reads("library").path("items").path(0).path("id").asString();
        assertThat(system.reads("library/" + id))
                .isEqualTo(system.reads("library").path("items").path(0));
    }

    @Test
    void smallSectorsStandTogetherAsOnScreens() {
        overInStaszow();

        String needs = system().asks("counties/2612/needs").body();
        String outcome = system().asks(
                        "workshops/" + programme.workshops().getFirst().id() + "/outcome")
                .body();

        // two people from local government would be known by numbers of their own
        assertThat(outcome.replaceAll("\\s", ""))
                .contains("\"sectors\":[\"JST\",\"RESIDENTS\"]")
                .doesNotContain("[\"JST\"]");
        assertThat(needs).doesNotContain("[\"JST\"]");
    }

    @Test
    void aRehearsalIsNowhere() {
        Meeting original = planned();
        Meeting rehearsal = MeetingInStaszow.isOver(rehearsal(original));
        saved(planned(BUSKO, "Zaraz po tym").started().over());
        OtherSystem system = system();

        assertThat(all(system.reads("workshops"), "title")).containsExactlyInAnyOrder(TITLE, "Zaraz po tym");
        assertThat(system.reads("actions").path("total").asInt()).isZero();
        assertThat(system.asks("workshops/" + rehearsal.id()).statusCode()).isEqualTo(404);
        assertThat(system.asks("workshops/" + rehearsal.id() + "/outcome").statusCode())
                .isEqualTo(404);
        assertThat(system.reads("counties/2612/needs").path("people").asInt()).isZero();
        assertThat(Optional.of(system.asks("workshops").body()))
                .get()
                .asString()
                .doesNotContain(rehearsal.id().toString());
    }
}
