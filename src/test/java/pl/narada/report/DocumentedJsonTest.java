package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.report.content.Held;

/** The documents are as docs/schema says. */
class DocumentedJsonTest {

    private static Schema schema(String name) throws IOException {
        String text = Files.readString(Path.of("docs", "schema", name));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    @Test
    void aLargeMeetingIsAsDocumented() throws IOException {
        fits(SampleOutcome.held(200, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void soIsAMeetingThatNobodyPlanned(long seed) throws IOException {
        fits(SameTotalsTest.meeting(seed));
    }

    private static void fits(Held held) throws IOException {
        String json = new OutcomeJson().write(held);
        assertThat(schema("narada-outcome-1.schema.json").validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String json = new OutcomeJson().write(SampleOutcome.held(20, 1));
        assertThat(schema("narada-outcome-1.schema.json")
                        .validate(json.replaceFirst("\"people\"", "\"persons\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aProgrammeIsAsDocumented() throws IOException {
        var all = List.of(SampleOutcome.held(40, 2), SampleOutcome.held(60, 3));
        String json = new OutcomeJson().write(all, Written.FOUNDATION);
        assertThat(schema("narada-programme-1.schema.json").validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
