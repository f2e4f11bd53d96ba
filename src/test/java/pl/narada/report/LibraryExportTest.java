package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import pl.narada.ui.StaffScreens;

class LibraryExportTest extends StaffScreens {

    @Autowired
    private LibraryExport export;

    private List<String> file(String name, String value) {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add(name, value);
        byte[] body = Objects.requireNonNull(export.csv(parameters).getBody());
        return new String(body, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theFileHasWhatTheListHas() {
        assertThat(file("q", "centra usług"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\"praktyka\";\"Centra Usług Społecznych\"")
                .contains("powiat staszowski");
        assertThat(file("q", "nowefio").getLast())
                .startsWith("\"źródło finansowania\";\"NOWEFIO 2021–2030\";\"\";\"NIW-CRSO\"")
                .contains("status: sprawdź", "https://niw.gov.pl");
    }

    @Test
    void everyLineHasAsManyCellsAsTheHead() {
        assertThat(file("sort", "title"))
                .hasSizeGreaterThan(20)
                .extracting(line -> line.split("\";\"", -1).length)
                .containsOnly(23);
    }
}
