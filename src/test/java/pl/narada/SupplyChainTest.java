package pl.narada;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program is made of is written down by the build (CycloneDX), with licences, and is pinned. */
class SupplyChainTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyLibraryHasAFixedVersionAndALicence() throws IOException {
        List<String> loose = new ArrayList<>();
        int components = 0;
        for (JsonNode component : bill().path("components")) {
            components++;
            String name = component.path("purl").asString("");
            String version = component.path("version").asString("");
            boolean licensed = !component.path("licenses").isEmpty();
            if (version.isEmpty() || version.endsWith("-SNAPSHOT") || !licensed) loose.add(name);
        }

        assertThat(components).isGreaterThan(100);
        assertThat(loose).isEmpty();
    }

    @Test
    void noVersionOfTheBuildIsARangeOrASnapshot() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).doesNotContain("-SNAPSHOT</version>", "<version>LATEST", "<version>RELEASE", "<version>[");
    }

    @Test
    void packagesOfThePagesArePinnedByTheLockFile() throws IOException {
        JsonNode own = JSON.readTree(Files.readString(Path.of("frontend/package.json")));
        Pattern exact = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[\\w.]+)?");
        List<String> loose = new ArrayList<>();
        for (String group : List.of("dependencies", "devDependencies")) {
            own.path(group).properties().forEach(p -> {
                if (!exact.matcher(p.getValue().asString("")).matches()) loose.add(p.getKey());
            });
        }

        assertThat(loose).isEmpty();
        assertThat(Path.of("frontend/package-lock.json")).exists();
    }

    private static JsonNode bill() throws IOException {
        try (var file = SupplyChainTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            if (file == null) throw new AssertionError("the build wrote no bill of materials");
            return JSON.readTree(file);
        }
    }
}
