package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.phone.PhoneClient;

/** What can be taken away of a meeting: nothing of a result that the room has not seen, and all of it soon after the end. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:files-in-time")
class FilesInTimeIT extends OnAServer {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final List<String> REPORTS = List.of("pdf", "docx", "xlsx");
    private static final int PEOPLE = 80;

    /** A number that nothing else of this meeting has, no minute of an hour either. */
    private static final int FOR_TRANSPORT = 67;

    private static final Pattern VOTES = Pattern.compile("\\b" + FOR_TRANSPORT + "\\b");

    @Autowired
    private Outcomes outcomes;

    private Meeting meeting;
    private Screen laptop;

    @Test
    @DisplayName(
            "while results are hidden no page, file or interface has them; when the meeting is over each report has them within ten seconds")
    void hiddenAndThenThere() throws IOException {
        meeting = Meeting.plan(planning, rooms).startVoteOn("Transport", "Zdrowie");
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        String token = token();
        for (int i = 0; i < PEOPLE; i++) votes(i % 2 == 0 ? "ngo" : "residents", i < FOR_TRANSPORT ? 1 : 2);
        meeting.close(VOTE).goTo(IDEAS);
        Eventually.get(() ->
                outcomes.of(meeting.id()).filter(o -> o.activities().stream().anyMatch(a -> a.ballot() != null)));

        everything(token)
                .forEach((what, text) -> assertThat(text).as(what).isNotBlank().doesNotContainPattern(VOTES));

        meeting.end();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        everything(token)
                .forEach((what, text) ->
                        assertThat(text).as(what).contains("Transport").containsPattern(VOTES));
    }

    private void votes(String sector, int theme) {
        try (var phone = PhoneClient.follow(URI.create(at("/")), meeting.code(), null)) {
            phone.join(sector);
            assertThat(phone.vote(VOTE, Map.of(theme, 1)).path("t").asString()).isEqualTo("done");
        }
    }

    private String token() {
        laptop.open(at("/staff/integrations"));
        laptop.fill("Nazwa systemu", "Portal powiatu");
        laptop.press("Wydaj token");
        return laptop.page().locator(".token-once input").inputValue();
    }

    /** All that can be read of the meeting, by where it was read. */
    private Map<String, String> everything(String token) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        laptop.open(at("/staff/outcome/" + meeting.id())).sees("Transport");
        all.put("page", laptop.page().locator("main").innerText());
        all.put(
                "interface",
                text(
                        "/api/v1/workshops/" + meeting.id() + "/outcome",
                        RequestOptions.create().setHeader("Authorization", "Bearer " + token)));
        for (String ending : List.of("csv", "json")) all.put(ending, text(export(ending), RequestOptions.create()));
        for (String ending : REPORTS) {
            long begun = System.nanoTime();
            byte[] file = read(export(ending), RequestOptions.create());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("%s of %d people after %d ms%n", ending, PEOPLE, took.toMillis());
            assertThat(took).as(ending).isLessThan(SOON);
            all.put(ending, ending.equals("pdf") ? ofPdf(file) : ofZip(file));
        }
        return all;
    }

    private String export(String ending) {
        return "/export/" + meeting.id() + "." + ending;
    }

    private String text(String path, RequestOptions how) {
        return new String(read(path, how), StandardCharsets.UTF_8);
    }

    private byte[] read(String path, RequestOptions how) {
        APIResponse answer = laptop.page().request().get(at(path), how);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String ofPdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What stands between the tags of a document or a workbook. */
    private static String ofZip(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
            }
        }
        return text.toString();
    }
}
